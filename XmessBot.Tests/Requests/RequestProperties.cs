using CsCheck;
using XmessBot.Core;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Tests.Calls;
using static XmessBot.Tests.Requests.Requests2020;

namespace XmessBot.Tests.Requests;

/// <summary>A request under any sequence of operations at any moment about the deadline.</summary>
public sealed class RequestProperties
{
    private enum Act
    {
        ChangeToComplete,
        ChangeToIncomplete,
        ChangeToOutside,
        Submit,
        SubmitAsNonMember,
        SubmitAsAnother,
        Withdraw,
    }

    private static readonly RequestAnswers Incomplete = Complete with { Need = null };
    private static readonly RequestAnswers Outside =
        Complete with { Availability = Available(DayOfWeek.Friday, new(new(2021, 1, 1), new(2021, 1, 31))) };

    // Minutes from half an hour before 24:00 of the deadline day to half an hour after.
    private static readonly Gen<(Act Act, int Minutes)> AStep = Gen.Select(Gen.Enum<Act>(), Gen.Int[-30, 30]);

    [Fact]
    public void Request_WhenAnySequence_GrowsByOneWhenDoneAndIsLeftAsItWasWhenRefused() =>
        Gen.Select(Gen.Enum<RequestState>(), AStep.List[1, 15]).Sample(
            (state, steps) =>
            {
                var request = In(state);
                foreach (var (act, minutes) in steps)
                {
                    var now = Calls2020.TooLate.AddMinutes(minutes);
                    var (was, before) = (request, request with { });
                    var outcome = Do(act, request, now);
                    Assert.Equal(before, was); // the request that was asked is never touched
                    Assert.Equal(Expected(act, before, open: minutes < 0), outcome is Outcome<Request>.Done);
                    if (outcome is not Outcome<Request>.Done { Value: var after }) continue;

                    Assert.Equal((before.Version + 1, now), (after.Version, after.ChangedAt));
                    Assert.True(after.State == before.State || RequestMoves.Allows(before.State, after.State));
                    Assert.Equal((before.Id, before.Call, before.Municipality, before.Author),
                        (after.Id, after.Call, after.Municipality, after.Author));
                    request = after;
                }
            },
            iter: 3_000);

    private static Outcome<Request> Do(Act act, Request request, DateTimeOffset now) => act switch
    {
        Act.ChangeToComplete => request.Change(Complete, Calls2020.First, Officer, now),
        Act.ChangeToIncomplete => request.Change(Incomplete, Calls2020.First, Officer, now),
        Act.ChangeToOutside => request.Change(Outside, Calls2020.First, Officer, now),
        Act.Submit => request.Submit(Calls2020.First, Membership.Member, Officer, null, Number, now),
        Act.SubmitAsNonMember => request.Submit(Calls2020.First, Membership.NotMember, Officer, null, Number, now),
        Act.SubmitAsAnother => request.Submit(Calls2020.First, Membership.Member, Officer with { Id = PersonOf(8) }, null, Number, now),
        _ => request.Withdraw(Officer, now),
    };

    // What the rules say, written apart from how Core says it.
    private static bool Expected(Act act, Request request, bool open) => act switch
    {
        Act.ChangeToComplete => request.State == RequestState.Draft || (request.State == RequestState.Submitted && open),
        Act.ChangeToIncomplete => request.State == RequestState.Draft,
        Act.Submit => request.State == RequestState.Draft && open && request.Answers == Complete, // R11, R23
        Act.Withdraw => request.State is not (RequestState.Declined or RequestState.Withdrawn or RequestState.Completed), // R02
        _ => false, // R10, R01, R23
    };
}
