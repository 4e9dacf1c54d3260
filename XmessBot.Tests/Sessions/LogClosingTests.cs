using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Calls;
using XmessBot.Core.Members;
using XmessBot.Core.Sessions;
using XmessBot.Tests.Calendar;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;

namespace XmessBot.Tests.Sessions;

/// <summary>Until when the sessions of the first call of 2020 are logged; its window ends on 31 July.</summary>
public sealed class LogClosingTests
{
    private static readonly DateTimeOffset August = Moment.At("2020-08-10T10:00:00Z");

    [Fact] // R10
    public void Until_WhenLaterIsSaid_OpensWhatWasClosed()
    {
        var closed = Until("2020-08-10").Value();
        Assert.Equal((false, true),
            (closed.TakesLogsAt(Moment.At("2020-08-10T22:00:00Z")), closed.TakesLogsAt(Moment.At("2020-08-10T21:59:59Z"))));
        Assert.True(LogClosing.Until(closed, Moment.Day("2020-08-31"), Mentors2020.Staff, Moment.At("2020-08-20T10:00:00Z")).Value()
            .TakesLogsAt(Moment.At("2020-08-20T10:00:00Z")));
    }

    [Fact] // R10: the sessions of the last day have to be logged
    public void Until_WhenInTheWindowOrPassed_IsRefused()
    {
        var may = Moment.At("2020-05-20T10:00:00Z");
        LogClosing.Until(Calls2020.First, Moment.Day("2020-07-30"), Mentors2020.Staff, may).Refusal<Call, ClosesInWindow>(RuleId.R10);
        Assert.Equal(Moment.Day("2020-07-31"),
            LogClosing.Until(Calls2020.First, Moment.Day("2020-07-31"), Mentors2020.Staff, may).Value().LogsUntil);
        Assert.Equal(Moment.Day("2020-08-09"), Until("2020-08-09").Refusal<Call, DayPassed>(RuleId.R10).Day);
    }

    [Fact] // R12
    public void Until_WhenNotByStaff_IsRefused() =>
        LogClosing.Until(Calls2020.First, Moment.Day("2020-08-31"), Mentors2020.Mentor, August).Refusal<Call, OnlyStaff>(RuleId.R12);

    private static Outcome<Call> Until(string day) => LogClosing.Until(Calls2020.First, Moment.Day(day), Mentors2020.Staff, August);
}
