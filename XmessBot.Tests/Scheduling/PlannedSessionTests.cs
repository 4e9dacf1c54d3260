using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Core.Scheduling;
using XmessBot.Core.Sessions;
using XmessBot.Tests.Assignments;
using XmessBot.Tests.Calendar;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;

namespace XmessBot.Tests.Scheduling;

/// <summary>How two sides agree a date, from Wednesday 20 May 2020 at 10 on.</summary>
public sealed class PlannedSessionTests
{
    private static readonly Assignment Berga = Assignments2020.Fresh.Assignment;
    private static readonly Person Mentor = Mentors2020.Mentor;
    private static readonly Person Council = Requests2020.Officer;
    private static readonly DateTimeOffset Now = Assignments2020.Now;
    private static readonly Slot Thursday = At("2020-05-28");
    private static readonly PlannedSession Proposed = Propose(1, Thursday, Mentor).Value();
    private static readonly PlannedSession Agreed = Accept(Proposed, Council).Value();

    [Fact]
    public void Accept_WhenByTheOtherSide_IsAgreed()
    {
        Assert.Equal((PlannedState.Proposed, PlannedState.Agreed), (Proposed.State, Agreed.State));
        Accept(Proposed, Mentor).Refusal<PlannedSession, OwnProposal>(RuleId.R08);
        Accept(Agreed, Council).Refusal<PlannedSession, NoLongerPlanned>(RuleId.R08);
        Accept(Proposed, Council with { Id = Requests2020.PersonOf(99), Municipality = null })
            .Refusal<PlannedSession, NotAParty>(RuleId.R08);
    }

    [Fact]
    public void Move_WhenOnlyProposed_IsACounterProposalForTheFirstToAccept()
    {
        var counter = Move(Proposed, At("2020-05-29"), Council).Value();
        Assert.Equal((PlannedState.Proposed, Side.Council, 1), (counter.State, counter.ProposedFrom, counter.Sequence));
        Assert.Equal(PlannedState.Agreed, Accept(counter, Mentor).Value().State);
        Accept(counter, Council).Refusal<PlannedSession, OwnProposal>(RuleId.R08);
    }

    [Fact]
    public void Move_WhenAgreed_LeavesWhatWasAgreedUntilTheOtherAccepts()
    {
        var reminded = Agreed.WithReminder(PlannedNotification.Reminder);
        var moved = Move(reminded, At("2020-06-04"), Mentor).Value();
        Assert.Equal((PlannedState.Moved, 0, true, Thursday), (moved.State, moved.Sequence, moved.Reminded, moved.Slot));
        Assert.Equal(reminded.DueAt, moved.DueAt); // what was agreed is still reminded of, and asked about
        Accept(moved, Mentor).Refusal<PlannedSession, OwnProposal>(RuleId.R08);
        var accepted = Accept(moved, Council).Value();
        Assert.Equal((PlannedState.Agreed, 1, false, At("2020-06-04"), null), (accepted.State, accepted.Sequence, accepted.Reminded,
            accepted.Slot, accepted.Wanted));
    }

    [Fact]
    public void Keep_WhenAnotherMomentWasAskedFor_ReturnsToWhatWasAgreed()
    {
        var moved = Move(Agreed, At("2020-06-04"), Mentor).Value();
        foreach (var side in new[] { Mentor, Council }) // a no, or a second thought
        {
            var kept = moved.Keep(Berga, side).Value();
            Assert.Equal(Agreed with { ProposedBy = Mentor.Id, ProposedFrom = Side.Mentor, Version = kept.Version }, kept);
        }

        Proposed.Keep(Berga, Council).Refusal<PlannedSession, NoLongerPlanned>(RuleId.R08);
        moved.Cancel(Berga, Council).Value().Keep(Berga, Council).Refusal<PlannedSession, NoLongerPlanned>(RuleId.R08);
    }

    [Fact]
    public void Propose_WhenAnotherIsBeingMoved_IsKeptOutOfBothItsMoments() // R14
    {
        var moved = Move(Agreed with { Slot = Thursday with { Length = new Minutes(60) } },
            At("2020-06-04") with { Length = new Minutes(60) }, Mentor).Value();
        Assert.Equal(moved.Slot, Propose(2, moved.Slot, Mentor, moved).Refusal<PlannedSession, AlreadyPlanned>(RuleId.R14).Taken);
        Assert.Equal(moved.Wanted, Propose(2, moved.Wanted!, Mentor, moved).Refusal<PlannedSession, AlreadyPlanned>(RuleId.R14).Taken);
    }

    [Fact] // R08
    public void WhenOver_CancelsWhatIsToCome_AndAsksNothingMoreOfWhatHasPassed()
    {
        var cancelled = Agreed.WhenOver(Thursday.EndsAt.AddMinutes(-1))!;
        Assert.Equal((PlannedState.Cancelled, 1), (cancelled.State, cancelled.Sequence));
        Assert.Equal(PlannedState.Cancelled, Proposed.WhenOver(Now)!.State);
        var passed = Agreed.WhenOver(Thursday.EndsAt)!;
        Assert.Equal((PlannedState.Agreed, 0), (passed.State, passed.Sequence));
        Assert.Null(passed.DueAt);
        Assert.Null(passed.WhenOver(Thursday.EndsAt));
        Assert.Null(Proposed.WhenOver(Thursday.EndsAt));
        Assert.Null(cancelled.WhenOver(Now));
        Assert.Null(Agreed.LoggedAs(12).WhenOver(Now));
    }

    [Fact]
    public void Cancel_WhenByAnyone_EndsItInCalendarsToo()
    {
        var cancelled = Agreed.Cancel(Berga, Council).Value();
        Assert.Equal((PlannedState.Cancelled, 1), (cancelled.State, cancelled.Sequence));
        cancelled.Cancel(Berga, Mentors2020.Staff).Refusal<PlannedSession, NoLongerPlanned>(RuleId.R08);
        Move(cancelled, Thursday, Mentor).Refusal<PlannedSession, NoLongerPlanned>(RuleId.R08);
    }

    [Fact]
    public void Propose_WhenTheMomentIsNotGood_SaysWhy()
    {
        Propose(2, At("2020-08-03"), Mentor).Refusal<PlannedSession, OutsideWindow>(RuleId.R10);
        Propose(2, At("2020-05-19"), Mentor).Refusal<PlannedSession, MomentPassed>(RuleId.R10);
        Propose(2, Thursday with { Start = new TimeOnly(11, 59) }, Mentor, Agreed).Refusal<PlannedSession, AlreadyPlanned>(RuleId.R14);
        Propose(2, Thursday with { Length = new Minutes(241) }, Mentor).Refusal<PlannedSession, NotEnoughHours>(RuleId.R08);
        Assert.Equal(new Minutes(120),
            Propose(2, At("2020-06-04") with { Length = new Minutes(121) }, Mentor, Agreed)
            .Refusal<PlannedSession, NotEnoughHours>(RuleId.R08).Left);
        Assert.Equal(Thursday with { Start = new TimeOnly(12, 0) },
            Propose(2, Thursday with { Start = new TimeOnly(12, 0) }, Mentor, Agreed).Value().Slot);
    }

    [Theory] // Thursday 28 from 10 to 12: told on Wednesday from 9, and once it has passed
    [InlineData("2020-05-27T06:59:59Z", null)]
    [InlineData("2020-05-27T07:00:00Z", PlannedNotification.Reminder)]
    [InlineData("2020-05-28T07:59:59Z", PlannedNotification.Reminder)] // late, and still of use
    [InlineData("2020-05-28T08:00:00Z", null)] // it has begun
    [InlineData("2020-05-28T10:00:00Z", PlannedNotification.LogOffer)]
    public void DueNow_WhenNothingHasBeenTold_IsWhatItIsTimeFor(string now, PlannedNotification? due) =>
        Assert.Equal(due, Agreed.DueNow(Moment.At(now)));

    [Fact]
    public void DueNow_WhenToldOrLogged_IsNotToldAgain()
    {
        var (wednesday, after) = (Moment.At("2020-05-27T12:00:00Z"), Moment.At("2020-05-29T12:00:00Z"));
        var reminded = Agreed.WithReminder(PlannedNotification.Reminder);
        Assert.Equal((null, PlannedNotification.LogOffer), (reminded.DueNow(wednesday), reminded.DueNow(after)));
        Assert.Null(reminded.WithReminder(PlannedNotification.LogOffer).DueNow(after));
        Assert.Null(reminded.LoggedAs(7).DueNow(after));
        Assert.All([Proposed, Agreed.Cancel(Berga, Mentor).Value()], other => Assert.Null(other.DueNow(after)));
    }

    [Fact] // the eve of a change of clocks is the day before by the calendar
    public void DueAt_WhenTheClocksChangeInBetween_IsNineOfTheDayBefore() =>
        Assert.Equal(Moment.At("2027-03-28T07:00:00Z"), (Agreed with { Slot = At("2027-03-29") }).DueAt);

    [Fact]
    public void IsHeldAs_WhenASessionOfThatDayIsLogged_IsIt()
    {
        var session = Sessions.Sessions2020.First.Sessions[0];
        Assert.False(Agreed.IsHeldAs(session));
        Assert.True((Agreed with { Slot = At("2020-05-13") }).IsHeldAs(session));
    }

    private static Slot At(string day) => new(Moment.Day(day), new TimeOnly(10, 0), Minutes.OfHours(2));

    private static Outcome<PlannedSession> Propose(byte number, Slot slot, Person by, params PlannedSession[] planned) =>
        PlannedSession.Propose(
        new PlannedId(new Guid(number, 0, 0, new byte[8])), slot, Modality.Remote, null, Berga, Calls2020.First, planned, by, Now);

    private static Outcome<PlannedSession> Accept(PlannedSession planned, Person by) =>
        planned.Accept(Berga, Calls2020.First, [planned], by, Now);

    private static Outcome<PlannedSession> Move(PlannedSession planned, Slot slot, Person by) =>
        planned.Move(slot, Berga, Calls2020.First, [planned], by, Now);
}
