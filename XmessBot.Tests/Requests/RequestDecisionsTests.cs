using XmessBot.Core;
using XmessBot.Core.Requests;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Mentors;
using static XmessBot.Tests.Requests.Requests2020;

namespace XmessBot.Tests.Requests;

/// <summary>R12, R13, R16: what the commission decides of a request, and what it asks its author.</summary>
public sealed class RequestDecisionsTests
{
    private static readonly DateOnly Until = new(2020, 5, 20);
    private static readonly DateTimeOffset Now = Calls2020.WhileOpen;

    [Theory] // R16
    [InlineData(RequestState.Submitted)]
    [InlineData(RequestState.InAssessment)]
    [InlineData(RequestState.Waitlisted)]
    public void Information_WhenGiven_TakesTheRequestBackToWhereItWas(RequestState state)
    {
        var before = Reached(state);
        var asked = Asked(before);
        Assert.Equal(("Quants plecs feu l'any?", Until), (asked.InformationPending!.Text, asked.InformationPending.Until));
        var given = asked.GiveInformation(" Una dotzena ", Officer, Now.AddDays(1)).Value();
        Assert.Equal((state, "Una dotzena"), (given.State, given.Entries[^1].Text));
        Assert.Null(given.InformationPending);
    }

    [Fact] // R16: the second question does not become where it was
    public void Information_WhenAskedTwice_GoesBackToBeforeTheFirst()
    {
        var again = Asked(Asked(Reached(RequestState.InAssessment)));
        Assert.Equal(RequestState.InAssessment, again.GiveInformation("Una dotzena", Officer, Now).Value().State);
    }

    [Theory] // R16: the last day counts whole, in Madrid
    [InlineData("2020-05-20T21:59:59Z", false)]
    [InlineData("2020-05-20T22:00:00Z", true)]
    public void Information_WhenTheLastDayIsOver_IsOverdueAndCanStillBeGiven(string at, bool overdue)
    {
        var now = Calendar.Moment.At(at);
        Assert.Equal(overdue, Asked(Submitted).InformationIsOverdue(now));
        Assert.Equal(RequestState.Submitted, Asked(Submitted).GiveInformation("Una dotzena", Officer, now).Value().State);
    }

    [Fact] // R16
    public void Information_WhenNothingIsAskedOrAnswered_IsRefused()
    {
        Submitted.AskInformation(" ", Until, Mentors2020.Staff, Now).Refusal<Request, NothingAsked>(RuleId.R16);
        Submitted.AskInformation("I ara?", new DateOnly(2020, 5, 1), Mentors2020.Staff, Now).Refusal<Request, AnswerDayPassed>(RuleId.R16);
        Asked(Submitted).GiveInformation("\n", Officer, Now).Refusal<Request, NothingAnswered>(RuleId.R16);
        Submitted.GiveInformation("Una dotzena", Officer, Now).Refusal<Request, NotInThatState>(RuleId.R23);
    }

    [Fact] // R12: an author, a moment and a reason
    public void Decision_WhenMade_IsNotedWithWhoWhenAndWhy()
    {
        var refused = Submitted.Waitlist("No hi ha hores", Mentors2020.Staff, Now).Value()
            .Decline(" La necessitat ja està coberta ", Mentors2020.Staff, Now.AddDays(1)).Value();
        Assert.Equal(
            new RequestEntry(RequestMove.Declined, RequestState.Declined, Now.AddDays(1), Mentors2020.Staff.Email)
            {
                Text = "La necessitat ja està coberta",
            },
            refused.Decision);
        Submitted.Decline("", Mentors2020.Staff, Now).Refusal<Request, DecisionNeedsReason>(RuleId.R12);
        Submitted.Waitlist(" ", Mentors2020.Staff, Now).Refusal<Request, DecisionNeedsReason>(RuleId.R12);
    }

    [Fact] // R13: the preference is indicative, and a change is explained
    public void Grant_WhenTheOtherServiceIsPreferred_NeedsAReason()
    {
        Submitted.Grant(Service.Advisory, null, Mentors2020.Staff, Now).Refusal<Request, OtherServiceNeedsReason>(RuleId.R13);
        var granted = Submitted.Grant(Service.Advisory, "Cal un dictamen", Mentors2020.Staff, Now).Value();
        Assert.Equal((Service.Advisory, "Cal un dictamen"), (granted.Decision!.Service!.Value, granted.Decision.Text));
        Assert.Null(Submitted.Grant(Service.Mentoring, null, Mentors2020.Staff, Now).Value().Decision!.Text);
    }

    [Fact] // R01
    public void Person_WhenStaffConfirmsThem_GivesTheRequestTheCouncilsPlace()
    {
        var doubted = Submitted with { AwaitsPerson = true };
        doubted.Grant(Service.Mentoring, null, Mentors2020.Staff, Now).Refusal<Request, PersonNotConfirmed>(RuleId.R01);
        var confirmed = doubted.ConfirmPerson(null, Mentors2020.Staff, Now).Value();
        Assert.Equal((false, RequestState.Submitted), (confirmed.AwaitsPerson, confirmed.State));
        var other = Submitted with { Id = RequestOf(2) };
        doubted.ConfirmPerson(other, Mentors2020.Staff, Now).Refusal<Request, CouncilHasRequest>(RuleId.R23);
        Submitted.ConfirmPerson(null, Mentors2020.Staff, Now).Refusal<Request, PersonNotInDoubt>(RuleId.R01);
    }

    [Fact] // R01, R12
    public void Person_WhenStaffRefusesThem_EndsTheRequestWithTheReason()
    {
        var doubted = Submitted with { AwaitsPerson = true };
        var refused = doubted.RefusePerson("Ja no hi treballa", Mentors2020.Staff, Now).Value();
        Assert.Equal((RequestState.Declined, "Ja no hi treballa"), (refused.State, refused.Decision!.Text));
        doubted.RefusePerson(" ", Mentors2020.Staff, Now).Refusal<Request, DecisionNeedsReason>(RuleId.R12);
    }

    private static Request Asked(Request request) =>
        request.AskInformation("Quants plecs feu l'any?", Until, Mentors2020.Staff, Now).Value();

    private static Request Reached(RequestState state) => state switch
    {
        RequestState.InAssessment => Submitted.Assess(Mentors2020.Staff, Now).Value(),
        RequestState.Waitlisted => Submitted.Waitlist("No hi ha hores", Mentors2020.Staff, Now).Value(),
        _ => Submitted,
    };
}
