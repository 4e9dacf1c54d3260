using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Core.Sessions;
using XmessBot.Tests.Assignments;
using XmessBot.Tests.Calendar;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;
using static XmessBot.Tests.Sessions.Sessions2020;

namespace XmessBot.Tests.Sessions;

public sealed class CorrectionTests
{
    private static readonly Session Session = First.Sessions[0];
    private static readonly SessionBook Mentors = WithFirst(Mentors2020.Mentor);
    private static readonly Assignment Other =
        Assignments2020.Fresh.Assignment with { Id = Assignments2020.IdOf(2), Municipality = "08298" };

    [Fact]
    public void Correct_WhenOtherMinutes_IsACounterEntryAndANewOne() // "eren 90 minuts, no dues hores"; R08
    {
        var change = Mentors.Correct(Session, Facts("2020-05-13", 90), []).Value();
        var (session, assignment) = (Assert.Single(change.Sessions), Assert.Single(change.Assignments));
        Assert.Equal((90, 150), (assignment.Used.Count, assignment.Left.Count));
        Assert.Equal(
            [(AssignmentEntryKind.Logged, 120), (AssignmentEntryKind.Undone, 120), (AssignmentEntryKind.Logged, 90)],
            assignment.Entries.Skip(1).Select(entry => (entry.Kind, entry.Amount.Count)));
        Assert.Equal([new Minutes(120), new Minutes(90)], session.History.Select(entry => entry.Facts.Length));
    }

    [Fact]
    public void Correct_WhenOnlyTheDay_MovesNoHours() // "no era dimarts, era dimecres"
    {
        var change = Mentors.Correct(Session, Facts("2020-05-12"), []).Value();
        Assert.Empty(change.Assignments);
        Assert.Equal((Moment.Day("2020-05-12"), SessionEntryKind.Corrected),
            (change.Sessions[0].Facts.Date, change.Sessions[0].History[^1].Kind));
    }

    [Fact]
    public void Correct_WhenLonger_CountsItsOwnHoursAsFree() // R08
    {
        Assert.Equal(Minutes.None, Mentors.Correct(Session, Facts("2020-05-13", 240), []).Value().Assignments[0].Left);
        Mentors.Correct(Session, Facts("2020-05-13", 241), []).Refusal<SessionChange, NotEnoughHours>(RuleId.R08);
    }

    [Fact]
    public void Move_WhenOfAnotherAssignment_IsACounterEntryThereAndANewOneHere() // "era amb Vic"; R08
    {
        var (session, before, after) = Mentors.WithOther().Move(Session, Other.Id, Facts("2020-05-13", 90), []).Value() is var change
            ? (Assert.Single(change.Sessions), change.Assignments[0], change.Assignments[1]) : default;
        Assert.Equal((Session.Assignment, 0, Other.Id, 90), (before.Id, before.Used.Count, after.Id, after.Used.Count));
        Assert.Equal([AssignmentEntryKind.Logged, AssignmentEntryKind.Undone], before.Entries.Skip(1).Select(entry => entry.Kind));
        Assert.Equal((Other.Id, SessionState.Logged), (session.Assignment, session.State));
        Assert.Equal([SessionEntryKind.Logged, SessionEntryKind.Moved], session.History.Select(entry => entry.Kind));
    }

    [Fact]
    public void Move_WhenAgainstARule_IsRefusedAsALogIs()
    {
        var book = Mentors.WithOther();
        book.Move(Session, Other.Id, Facts("2020-05-13", 241), []).Refusal<SessionChange, NotEnoughHours>(RuleId.R08);
        book.Move(Session, Other.Id, Facts("2020-04-30"), []).Refusal<SessionChange, OutsideWindow>(RuleId.R10);
        book.Move(Session, Session.Assignment, Session.Facts, []).Refusal<SessionChange, NothingToCorrect>(RuleId.R08);
        (book with { By = Requests2020.Officer }).Move(Session, Other.Id, Session.Facts, [])
            .Refusal<SessionChange, NotYourSession>(RuleId.R03);
        Mentors.WithOther(Other with { State = AssignmentState.Closed }).Move(Session, Other.Id, Session.Facts, [])
            .Refusal<SessionChange, AssignmentOver>(RuleId.R08);
        var anothers = Other with { Mentor = Requests2020.PersonOf(77) };
        (Mentors.WithOther(anothers) with { By = Mentors2020.Staff }).Move(Session, Other.Id, Session.Facts, [])
            .Refusal<SessionChange, NotYourSession>(RuleId.R03);
        var closed = new CallBook([Calls2020.First with { LogsUntil = new DateOnly(2020, 5, 19) }]);
        (book with { Calls = closed }).Move(Session, Other.Id, Session.Facts, []).Refusal<SessionChange, LoggingClosed>(RuleId.R10);
    }

    [Fact]
    public void Move_WhenThereIsOneThatDayThere_IsAskedAsALogIs()
    {
        var book = Mentors.WithOther();
        var there = book.Log([new SessionDraft(Other.Id, Session.Facts)], [2], []).Value();
        var doubts = book.After(there);
        var why = doubts.Move(Session, Other.Id, Session.Facts, []).Refusal<SessionChange, DoubtsNotAccepted>(RuleId.R08);
        Assert.Equal(2, Assert.IsType<SameSession>(Assert.Single(why.Doubts)).Number);
        var moved = doubts.Move(Session, Other.Id, Session.Facts, [why.Doubts[0].Key]).Value();
        Assert.Equal(Other.Id, Assert.Single(moved.Sessions).Assignment);
    }

    [Fact]
    public void Correct_WhenAgainstARule_IsRefusedAsALogIs()
    {
        Mentors.Correct(Session, Facts("2020-04-30"), []).Refusal<SessionChange, OutsideWindow>(RuleId.R10);
        Mentors.Correct(Session, Session.Facts, []).Refusal<SessionChange, NothingToCorrect>(RuleId.R08);
        WithFirst(Requests2020.Officer).Correct(Session, Facts("2020-05-12"), []).Refusal<SessionChange, NotYourSession>(RuleId.R03);
        var closed = new CallBook([Calls2020.First with { LogsUntil = new DateOnly(2020, 5, 19) }]);
        WithFirst(Mentors2020.Mentor, calls: closed).Correct(Session, Facts("2020-05-12"), [])
            .Refusal<SessionChange, LoggingClosed>(RuleId.R10);
        WithFirst(Mentors2020.Mentor, calls: closed).Undo(Session).Refusal<SessionChange, LoggingClosed>(RuleId.R10);
    }

    [Fact]
    public void Undo_WhenOnce_GivesTheHoursBackAndNotTwice()
    {
        var undone = Mentors.Undo(Session).Value();
        Assert.Equal((SessionState.Undone, 240), (undone.Sessions[0].State, undone.Assignments[0].Left.Count));
        Mentors.After(undone).Undo(undone.Sessions[0]).Refusal<SessionChange, NotInThatSessionState>(RuleId.R08);
    }

    [Fact]
    public void Confirm_WhenTheCouncilSaysSo_IsConfirmed()
    {
        Assert.Equal(SessionState.Confirmed, WithFirst(Requests2020.Officer).Confirm(Session).Value().Sessions[0].State);
        var colleague = Requests2020.Officer with { Id = Requests2020.PersonOf(8) };
        Assert.Equal(colleague.Id, WithFirst(colleague).Confirm(Session).Value().Sessions[0].History[^1].Author);
        Mentors.Confirm(Session).Refusal<SessionChange, NotAParty>(RuleId.R08);
    }

    [Fact]
    public void Dispute_WhenSaidWhy_GoesToStaffWhoDecides() // R12
    {
        var council = WithFirst(Requests2020.Officer);
        council.Dispute(Session, " ").Refusal<SessionChange, NeedsReason>(RuleId.R12);
        var disputed = council.Dispute(Session, "Va ser una hora").Value().Sessions[0];
        Assert.Equal((SessionState.Disputed, "Va ser una hora"), (disputed.State, disputed.History[^1].Reason));
        council.Dispute(disputed, "Va ser una hora").Refusal<SessionChange, NotInThatSessionState>(RuleId.R08);
        council.Resolve(disputed, true, "Sí").Refusal<SessionChange, OnlyStaff>(RuleId.R12);

        var staff = WithFirst(Mentors2020.Staff);
        Assert.Equal(SessionState.Confirmed, staff.Resolve(disputed, stands: true, "Parlat").Value().Sessions[0].State);
        Assert.Equal(240, staff.Resolve(disputed, stands: false, "Parlat").Value().Assignments[0].Left.Count);
        staff.Resolve(Session, true, "Parlat").Refusal<SessionChange, NotInThatSessionState>(RuleId.R08);
        // the mentor agrees, and the council is asked anew
        Assert.Equal(SessionState.Logged, Mentors.Correct(disputed, Facts("2020-05-13", 60), []).Value().Sessions[0].State);
    }

    [Theory] // logged on 20 May at 10
    [InlineData(-1, SessionState.Logged)]
    [InlineData(0, SessionState.Confirmed)]
    public void StateAt_WhenSevenDaysOfSilence_IsConfirmed(int seconds, SessionState state)
    {
        var then = Assignments2020.Now.AddDays(7).AddSeconds(seconds);
        Assert.Equal(state, Session.StateAt(then));
        Assert.Equal(state == SessionState.Confirmed, SessionBook.ConfirmBySilence(Session, then)?.State == SessionState.Confirmed);
    }

    [Fact]
    public void StateAt_WhenItWasCorrectedOrDisputed_CountsFromThenOrNotAtAll()
    {
        var later = Assignments2020.Now.AddDays(6);
        var corrected = WithFirst(Mentors2020.Mentor, later).Correct(Session, Facts("2020-05-12"), []).Value().Sessions[0];
        Assert.Equal(SessionState.Logged, corrected.StateAt(later.AddDays(6)));
        var disputed = WithFirst(Requests2020.Officer).Dispute(Session, "No").Value().Sessions[0];
        Assert.Equal(SessionState.Disputed, disputed.StateAt(later.AddDays(60)));
        Assert.Null(SessionBook.ConfirmBySilence(disputed, later.AddDays(60)));
    }

    [Fact]
    public void Lessons_WhenSkipped_AreAskedOnceMore() // R15
    {
        Assert.True(Session.LessonsDue);
        Assert.True(Asked(Session).LessonsDue);
        Assert.False(Asked(Asked(Session)).LessonsDue);
        var told = Session.WithLessons("Com es puntuen?", " ", Mentors2020.Mentor).Value();
        Assert.Equal((false, "Com es puntuen?", null), (told.LessonsDue, told.Questions, told.GoodPractices));

        static Session Asked(Session session) => session.AskingLessons(Mentors2020.Mentor).Value();
    }
}
