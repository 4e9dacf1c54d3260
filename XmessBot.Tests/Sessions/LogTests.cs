using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;
using XmessBot.Core.Mentors;
using XmessBot.Core.Sessions;
using XmessBot.Tests.Assignments;
using XmessBot.Tests.Calendar;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;
using static XmessBot.Tests.Sessions.Sessions2020;

namespace XmessBot.Tests.Sessions;

/// <summary>What may be logged, when and by whom.</summary>
public sealed class LogTests
{
    private static readonly SessionBook Mentors = Book(Mentors2020.Mentor);

    [Fact]
    public void Log_WhenSeveral_AreAllLoggedWithTheirHours()
    {
        var source = new SessionSource("msteams|c", "a1");
        var change = Mentors.Log([Draft("2020-05-11"), Draft("2020-05-13")], [4, 5], [], source).Value();
        Assert.Equal([4, 5], change.Sessions.Select(session => session.Number));
        Assert.All(change.Sessions, session => Assert.Equal((SessionState.Logged, source), (session.State, session.Source)));
        Assert.Equal(Minutes.None, Assert.Single(change.Assignments).Left);
    }

    [Fact]
    public void Log_WhenTogetherTheyAreTooMuch_NoneIs() // R08
    {
        var why = Mentors.Log([Draft("2020-05-11"), Draft("2020-05-13", 121)], [4, 5], [])
            .Refusal<SessionChange, NotEnoughHours>(RuleId.R08);
        Assert.Equal((new Minutes(240), new Minutes(241)), (why.Left, why.Asked));
    }

    [Theory] // R10: first and last day included
    [InlineData("2020-04-30", false)]
    [InlineData("2020-05-01", true)]
    [InlineData("2020-07-31", true)]
    [InlineData("2020-08-01", false)]
    public void Log_WhenAboutTheWindow_IsAsTheDayIs(string date, bool inside)
    {
        var outcome = Book(Mentors2020.Mentor, Moment.At("2020-09-30T10:00:00Z")).Log([Draft(date)], [1], []);
        if (inside) Assert.Single(outcome.Value().Sessions);
        else outcome.Refusal<SessionChange, OutsideWindow>(RuleId.R10);
    }

    [Theory] // R10: after the window, until the call is closed, that day included
    [InlineData("2020-08-31T21:59:59Z", true)]
    [InlineData("2020-08-31T22:00:00Z", false)]
    public void Log_WhenTheCallCloses_IsTakenUntilTheEndOfThatDay(string now, bool taken)
    {
        var calls = new CallBook([Calls2020.First with { LogsUntil = new DateOnly(2020, 8, 31) }]);
        var outcome = Book(Mentors2020.Mentor, Moment.At(now), calls).Log([Draft("2020-05-13")], [1], []);
        if (taken) Assert.Single(outcome.Value().Sessions);
        else outcome.Refusal<SessionChange, LoggingClosed>(RuleId.R10);
    }

    [Theory] // R10: now is Wednesday 20 May at 10 in Madrid
    [InlineData("2020-05-21", null, false)]
    [InlineData("2020-05-20", null, true)] // it may have been from midnight on
    [InlineData("2020-05-20", "08:00", true)]
    [InlineData("2020-05-20", "08:15", true)] // it is ending
    [InlineData("2020-05-20", "08:16", false)]
    public void Log_WhenNotHeldYet_IsRefused(string date, string? start, bool held)
    {
        var outcome = Mentors.Log([Draft(date, 120, start)], [1], []);
        if (held) Assert.Single(outcome.Value().Sessions);
        else outcome.Refusal<SessionChange, NotHeldYet>(RuleId.R10);
    }

    [Fact] // R03
    public void Log_WhenNotTheirsOrTheirOwnCouncil_IsRefused()
    {
        Book(Requests2020.Officer).Log([Draft("2020-05-13")], [1], []).Refusal<SessionChange, NotYourSession>(RuleId.R03);
        Book(Mentors2020.Mentor with { Municipality = Requests2020.Berga }).Log([Draft("2020-05-13")], [1], [])
            .Refusal<SessionChange, OwnMunicipality>(RuleId.R03);
        Assert.Equal(Mentors2020.Mentor.Id, Book(Mentors2020.Staff).Log([Draft("2020-05-13")], [1], []).Value().Sessions[0].Mentor);
    }

    [Fact]
    public void Log_WhenItTakesNoTimeOrNoneIsTold_IsRefused() // R08
    {
        Mentors.Log([Draft("2020-05-13", 0)], [1], []).Refusal<SessionChange, EmptyAmount>(RuleId.R08);
        Mentors.Log([], [], []).Refusal<SessionChange, EmptyAmount>(RuleId.R08);
        Mentors.Log([Draft("2020-05-13", 121, "22:00")], [1], []).Refusal<SessionChange, PastMidnight>(RuleId.R08);
    }

    [Theory]
    [InlineData("10:00", "12:00", 120)]
    [InlineData("10:00", "10:00", null)]
    [InlineData("16:00", "14:00", null)]
    public void Between_WhenStartAndEndAreTold_IsTheirDifference(string start, string end, int? minutes)
    {
        var outcome = SessionFacts.Between(Moment.Day("2020-05-13"), TimeOnly.Parse(start, null), TimeOnly.Parse(end, null),
            Modality.Remote, null);
        if (minutes is { } count) Assert.Equal(new Minutes(count), outcome.Value().Length);
        else outcome.Refusal<SessionFacts, EndsBeforeItStarts>(RuleId.R08);
    }

    [Fact]
    public void WhyNotLog_WhenTheAssignmentIsOver_SaysSo()
    {
        var over = Assignments2020.Fresh.Assignment.Close(Assignments2020.Fresh.Pool, Mentors2020.Staff, Assignments2020.Now)
            .Value().Assignment;
        Assert.IsType<AssignmentOver>(Book(Mentors2020.Mentor, assignment: over).WhyNotLog([Draft("2020-05-13")]));
    }
}
