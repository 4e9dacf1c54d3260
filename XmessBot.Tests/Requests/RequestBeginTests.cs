using XmessBot.Core;
using XmessBot.Core.Calls;
using XmessBot.Core.Requests;
using XmessBot.Tests.Calendar;
using XmessBot.Tests.Calls;
using static XmessBot.Tests.Requests.Requests2020;

namespace XmessBot.Tests.Requests;

public sealed class RequestBeginTests
{
    [Fact]
    public void Begin_WhenCallIsOpen_IsAnEmptyDraftOfTheCouncil()
    {
        var draft = Request.Begin(RequestOf(3), Calls2020.First, Berga, Officer, Calls2020.WhileOpen).Value();
        Assert.Equal(
            new Request { Id = RequestOf(3), Call = "2020-1", Municipality = Berga, Author = Officer.Id, ChangedAt = Calls2020.WhileOpen },
            draft);
        Assert.Equal((RequestState.Draft, 1, null, null), (draft.State, draft.Version, draft.Number, draft.SubmittedAt));
        Assert.Equal(Enum.GetValues<RequestField>(), draft.Answers.Missing);
        Assert.Equal(Commitments.None, draft.Answers.Commitments); // nothing is accepted for anybody
    }

    [Theory] // R11
    [InlineData("2020-1", "2020-05-08T22:00:00Z", CallPhase.Running)]
    [InlineData("2020-1", "2020-07-31T22:00:00Z", CallPhase.Over)]
    [InlineData("2020-2", "2020-10-01T10:00:00Z", CallPhase.Announced)] // its deadline is not announced
    public void Begin_WhenCallIsNotOpen_IsRefusedWithItsPhase(string id, string now, CallPhase phase)
    {
        var call = id == "2020-1" ? Calls2020.First : Calls2020.Second;
        var why = Request.Begin(RequestOf(3), call, Berga, Officer, Moment.At(now)).Refusal<Request, CallNotOpen>(RuleId.R11);
        Assert.Equal((call, phase), (why.Call, why.Phase));
    }

    [Fact]
    public void Begin_WhenLastTickOfTheDeadlineDay_IsDone() => // R11: that day included
        Assert.Equal(RequestState.Draft, Request.Begin(RequestOf(3), Calls2020.First, Berga, Officer, Calls2020.LastTick).Value().State);
}
