using XmessBot.Core.Assignments;
using XmessBot.Core.Calendar;
using XmessBot.Core.Calls;
using XmessBot.Core.Members;

namespace XmessBot.Core.Sessions;

/// <summary>
/// Sets the last day on which the sessions of a call can be logged or corrected. Sessions are held inside the window of the call;
/// logging goes on after it until staff closes it to settle the hours (R10).
/// </summary>
public static class LogClosing
{
    /// <summary>
    /// The call with its last day of logging; a later one opens again what was closed. Refused to who is not staff (R12), before
    /// the window is over, since its sessions have to be logged, and for a day that has passed.
    /// </summary>
    public static Outcome<Call> Until(Call call, DateOnly last, Person by, DateTimeOffset now) =>
        !by.IsStaff ? new OnlyStaff()
        : last < call.Window.Last ? new ClosesInWindow(call)
        : last < MadridTime.DayOf(now) ? new DayPassed(last)
        : call with { LogsUntil = last };
}
