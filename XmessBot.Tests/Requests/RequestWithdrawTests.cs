using XmessBot.Core;
using XmessBot.Core.Requests;
using XmessBot.Tests.Calendar;
using static XmessBot.Tests.Requests.Requests2020;

namespace XmessBot.Tests.Requests;

/// <summary>R02: taking part is voluntary, so a request is taken back at any time, with no reason and no penalty.</summary>
public sealed class RequestWithdrawTests
{
    private static readonly RequestState[] Ended = [RequestState.Declined, RequestState.Withdrawn, RequestState.Completed];

    public static TheoryData<RequestState, string> AliveAtAnyTime
    {
        get
        {
            var rows = new TheoryData<RequestState, string>();
            foreach (var state in States.Except(Ended))
            {
                rows.Add(state, "2020-05-05T10:00:00Z"); // while the call is open
                rows.Add(state, "2020-05-08T22:00:00Z"); // the instant after the deadline
                rows.Add(state, "2020-06-15T10:00:00Z"); // while sessions are held
                rows.Add(state, "2020-07-31T22:00:00Z"); // when the window has passed
            }

            return rows;
        }
    }

    public static TheoryData<RequestState> EndedStates => [.. Ended];

    [Theory] // R02
    [MemberData(nameof(AliveAtAnyTime))]
    public void Withdraw_WhenAlive_IsDoneAtAnyTimeAndKeepsWhatWasWritten(RequestState state, string now)
    {
        var before = In(state);
        var after = before.Withdraw(Officer, Moment.At(now)).Value();
        var entry = new RequestEntry(RequestMove.Withdrawn, RequestState.Withdrawn, Moment.At(now), Officer.Email);
        Assert.Equal([.. before.Entries, entry], after.Entries);
        Assert.Equal(
            before with
            {
                State = RequestState.Withdrawn, Version = before.Version + 1, ChangedAt = Moment.At(now), Entries = after.Entries,
            },
            after);
    }

    [Theory] // R02: there is nothing to take back
    [MemberData(nameof(EndedStates))]
    public void Withdraw_WhenEnded_IsRefusedWithTheState(RequestState state) =>
        Assert.Equal(state, In(state).Withdraw(Officer, Submitted.ChangedAt).Refusal<Request, NotInThatState>(RuleId.R23).State);

    [Fact]
    public void Withdraw_WhenDone_FreesTheCouncilsPlace() => // R02, R23: it may ask again
        Assert.False(RequestMoves.IsLive(Submitted.Withdraw(Officer, Submitted.ChangedAt).Value().State));
}
