using CsCheck;
using XmessBot.Core;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Mentors;
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
        Ask,
        AskForYesterday,
        Give,
        Waitlist,
        Decline,
        DeclineWithoutReason,
        DeclineByTheAuthor,
        Assess,
    }

    private static readonly RequestState[] Undecided =
        [RequestState.Submitted, RequestState.InAssessment, RequestState.InformationAsked, RequestState.Waitlisted];

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

                    if (act == Act.Assess && before.State != RequestState.Submitted)
                    {
                        Assert.Same(before.Entries, after.Entries); // noted already
                        continue;
                    }

                    Assert.Equal((before.Version + 1, now), (after.Version, after.ChangedAt));
                    // The history only grows, and its last entry is the state; a draft has none.
                    Assert.Equal(before.Entries, after.Entries.Take(before.Entries.Count));
                    if (after.State != RequestState.Draft)
                    {
                        Assert.Equal(before.Entries.Count + 1, after.Entries.Count);
                        Assert.Equal((after.State, now), (after.Entries[^1].To, after.Entries[^1].At));
                        Assert.True(RequestMoves.Allows(before.State, after.Entries[^1].Move));
                    }

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
        Act.Ask => request.AskInformation("Quants plecs feu l'any?", Calls2020.Second.Window.Last, Mentors2020.Staff, now),
        Act.AskForYesterday => request.AskInformation("I ara?", new DateOnly(2020, 5, 7), Mentors2020.Staff, now),
        Act.Give => request.GiveInformation("Una dotzena", Officer, now),
        Act.Waitlist => request.Waitlist("No hi ha hores", Mentors2020.Staff, now),
        Act.Decline => request.Decline("No hi ha hores", Mentors2020.Staff, now),
        Act.DeclineWithoutReason => request.Decline(" ", Mentors2020.Staff, now),
        Act.DeclineByTheAuthor => request.Decline("No hi ha hores", Officer, now),
        Act.Assess => request.Assess(Mentors2020.Staff, now),
        _ => request.Withdraw(Officer, now),
    };

    // What the rules say, written apart from how Core says it.
    private static bool Expected(Act act, Request request, bool open) => act switch
    {
        Act.ChangeToComplete => request.State == RequestState.Draft
            || (Undecided.Contains(request.State) && request.State != RequestState.Waitlisted && open), // R23
        Act.ChangeToIncomplete => request.State == RequestState.Draft,
        Act.Submit => request.State == RequestState.Draft && open && request.Answers == Complete, // R11, R23
        Act.Withdraw => request.State is not (RequestState.Declined or RequestState.Withdrawn or RequestState.Completed), // R02
        Act.Give => request.State == RequestState.InformationAsked, // R16
        Act.Waitlist => Undecided.Contains(request.State) && request.State != RequestState.Waitlisted, // R12
        Act.Ask or Act.Decline or Act.Assess => Undecided.Contains(request.State), // R16, R12
        _ => false, // R10, R01, R23; R12: no reason, not staff; R16: the day has passed
    };
}
