using XmessBot.Core.Assignments;
using XmessBot.Core.Calendar;
using XmessBot.Core.Calls;
using XmessBot.Core.Members;

namespace XmessBot.Core.Sessions;

/// <summary>
/// Sets the last day on which the sessions of a call can be logged or corrected. Sessions are held inside the window; logging continues
/// after it until staff closes it to settle the hours (R10).
/// </summary>
public static class LogClosing
{
    /// <summary>
    /// Returns the call with that last day; a later day reopens logging. Refused to non-staff (R12), and for a day before the window
    /// ends or in the past (R10).
    /// </summary>
    public static Outcome<Call> Until(Call call, DateOnly last, Person by, DateTimeOffset now) =>
        !by.IsStaff ? new OnlyStaff()
        : last < call.Window.Last ? new ClosesInWindow(call)
        : last < MadridTime.DayOf(now) ? new DayPassed(last)
        : call with { LogsUntil = last };
}
