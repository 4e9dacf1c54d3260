using XmessBot.Core;
using XmessBot.Core.Faq;
using XmessBot.Core.Sessions;
using XmessBot.Tests.Assignments;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;
using XmessBot.Tests.Sessions;

namespace XmessBot.Tests.Faq;

public sealed class FaqProposalTests
{
    [Fact]
    public void Of_WhenSomethingWasLearnt_SaysWhichSessionItComesFrom() // R15
    {
        var session = Sessions2020.First.Sessions[0];
        var id = new FaqProposalId(Guid.Empty);
        FaqProposal.Of(id, session, Mentors2020.Mentor, Assignments2020.Now).Refusal<FaqProposal, NothingLearnt>(RuleId.R15);
        Assert.Equal(
            new FaqProposal(id, "Com es puntuen?", null, 1, Mentors2020.Mentor.Id, Assignments2020.Now),
            FaqProposal.Of(id, session.WithLessons("Com es puntuen?", null, Mentors2020.Mentor).Value(), Mentors2020.Mentor,
                Assignments2020.Now).Value());
    }
}
