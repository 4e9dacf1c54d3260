using XmessBot.Core;
using XmessBot.Core.Requests;
using XmessBot.Tests.Calls;
using static XmessBot.Tests.Requests.Requests2020;

namespace XmessBot.Tests.Requests;

public sealed class RequestChangeTests
{
    private static readonly RequestAnswers Other = Complete with { Service = PreferredService.Advisory };

    public static TheoryData<RequestState> Closed =>
        [.. States.Where(state => state is not (RequestState.Draft or RequestState.Submitted))];

    [Theory]
    [InlineData(RequestState.Draft)]
    [InlineData(RequestState.Submitted)]
    public void Change_WhenDraftOrSent_ChangesTheAnswersAndNothingElse(RequestState state) // R23, R13
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

    [Theory] // R23: the commission has it, or it is over
    [MemberData(nameof(Closed))]
    public void Change_WhenAnyOtherState_IsRefusedWithTheState(RequestState state) =>
        Assert.Equal(state, In(state).Change(Other, Calls2020.First, Officer, Calls2020.WhileOpen).Refusal<Request,
            NotInThatState>(RuleId.R23).State);
}
