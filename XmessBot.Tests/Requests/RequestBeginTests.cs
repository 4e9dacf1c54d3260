using XmessBot.Core;
using XmessBot.Core.Calls;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Tests.Calendar;
using XmessBot.Tests.Calls;
using static XmessBot.Tests.Requests.Requests2020;

namespace XmessBot.Tests.Requests;

public sealed class RequestBeginTests
{
    private const string Manresa = "08113";

    [Fact]
    public void Begin_WhenCallIsOpen_IsAnEmptyDraftOfTheCouncil()
    {
        var draft = Begin(Calls2020.First, Calls2020.WhileOpen).Value();
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
        var why = Begin(call, Moment.At(now)).Refusal<Request, CallNotOpen>(RuleId.R11);
        Assert.Equal((call, phase), (why.Call, why.Phase));
    }

    [Theory] // R01: of one of which nothing is known the draft waits until staff says
    [InlineData(Membership.Member, true)]
    [InlineData(Membership.Unknown, true)]
    [InlineData(Membership.NotMember, false)]
    public void Begin_WhenMembership_IsRefusedOnlyToANonMember(Membership membership, bool begins)
    {
        var outcome = Begin(Calls2020.First, Calls2020.WhileOpen, membership);
        if (begins) Assert.Equal(Berga, outcome.Value().Municipality);
        else Assert.Equal(Berga, outcome.Refusal<Request, NotAMember>(RuleId.R01).Municipality);
    }

    [Fact]
    public void Begin_WhenTheCouncilHasSentOne_IsRefusedWithItsNumber() => // R23
        Assert.Equal(
            Number,
            Begin(Calls2020.First, Calls2020.WhileOpen, live: Submitted).Refusal<Request, CouncilHasRequest>(RuleId.R23).Number);

    [Fact]
    public void SpeakFor_WhenTheOtherCouncilMayNotAsk_IsRefusedAsABeginningIs() // R01, R23
    {
        var now = Calls2020.WhileOpen;
        Draft.SpeakFor(Manresa, Membership.NotMember, null, Officer, now).Refusal<Request, NotAMember>(RuleId.R01);
        var live = Submitted with { Id = RequestOf(2), Municipality = Manresa };
        Draft.SpeakFor(Manresa, Membership.Member, live, Officer, now).Refusal<Request, CouncilHasRequest>(RuleId.R23);
        Assert.Equal(Manresa, Draft.SpeakFor(Manresa, Membership.Member, null, Officer, now).Value().Municipality);
    }

    [Fact]
    public void Begin_WhenLastTickOfTheDeadlineDay_IsDone() => // R11: that day included
        Assert.Equal(RequestState.Draft, Begin(Calls2020.First, Calls2020.LastTick).Value().State);

    private static Outcome<Request> Begin(
        Call call, DateTimeOffset now, Membership membership = Membership.Member, Request? live = null) =>
        Request.Begin(RequestOf(3), call, Berga, membership, live, Officer, now);
}
