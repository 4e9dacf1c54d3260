using XmessBot.Core;
using XmessBot.Core.Requests;
using XmessBot.Tests.Calls;
using static XmessBot.Tests.Requests.Requests2020;

namespace XmessBot.Tests.Requests;

public sealed class RequestChangeTests
{
    private static readonly RequestAnswers Other = Complete with { Service = PreferredService.Advisory };

    public static TheoryData<RequestState> Closed =>
        [.. States.Where(state => state != RequestState.Draft && !RequestMoves.IsPending(state))];

    public static TheoryData<RequestState> Pending => [.. States.Where(RequestMoves.IsPending)];

    [Theory]
    [InlineData(RequestState.Draft)]
    [MemberData(nameof(Pending))]
    public void Change_WhileNothingIsDecided_ChangesTheAnswersAndNothingElse(RequestState state) // R23, R13
    {
        var before = In(state);
        var after = before.Change(Other, Calls2020.First, Officer, Calls2020.WhileOpen).Value();
        Assert.Equal(
            before with { Answers = Other, Version = before.Version + 1, ChangedAt = Calls2020.WhileOpen, Entries = after.Entries }, after);
    }

    [Fact]
    public void Change_WhenSent_KeepsTheMomentAndNumberOfTheFirstSending() // R23
    {
        var changed = Submitted.Change(Other, Calls2020.First, Officer, Calls2020.LastTick).Value();
        Assert.Equal((Submitted.SubmittedAt, Submitted.Number), (changed.SubmittedAt, changed.Number));
    }

    [Theory] // R23: also of what has points already
    [MemberData(nameof(Pending))]
    public void Change_AfterTheDeadline_IsRefused(RequestState state) =>
        In(state).Change(Other, Calls2020.First, Officer, Calls2020.TooLate).Refusal<Request, CallNotOpen>(RuleId.R11);

    [Fact] // R16: nor is what was asked forgotten
    public void Change_WhileInformationIsAsked_LeavesItAsked()
    {
        var asked = Submitted.AskInformation("Quants plecs feu?", new DateOnly(2020, 6, 1), Mentors.Mentors2020.Staff, Calls2020.WhileOpen)
            .Value();
        var changed = asked.Change(Other, Calls2020.First, Officer, Calls2020.WhileOpen).Value();
        Assert.Equal(asked.InformationPending, changed.InformationPending);
        Assert.Equal(
            RequestState.Submitted, changed.GiveInformation("Dotze", Officer, Calls2020.WhileOpen).Value().State);
    }

    [Theory] // R12: it is decided, or it is over
    [MemberData(nameof(Closed))]
    public void Change_WhenAnyOtherState_IsRefusedWithTheState(RequestState state) =>
        Assert.Equal(state, In(state).Change(Other, Calls2020.First, Officer, Calls2020.WhileOpen).Refusal<Request,
            NotInThatState>(RuleId.R23).State);
}
