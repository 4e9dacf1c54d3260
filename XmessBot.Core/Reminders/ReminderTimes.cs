using XmessBot.Core.Calendar;
using XmessBot.Core.Calls;

namespace XmessBot.Core.Reminders;

/// <summary>When reminders are sent.</summary>
public static class ReminderTimes
{
    private const int DaysBeforeDeadline = 3;

    /// <summary>Whether offices are open in Catalonia: from 9 to 19 in Madrid, on working days.</summary>
    public static bool IsOfficeTime(DateTimeOffset now)
    {
        var local = MadridTime.At(now).DateTime;
        var time = TimeOnly.FromDateTime(local);
        return PublicHolidays.IsWorkingDay(DateOnly.FromDateTime(local))
            && time >= OfficeHours.WholeDay.From && time < OfficeHours.WholeDay.To;
    }

    /// <summary>
    /// Whether the requests of a call are all in and to be assessed: after its deadline, until its window ends (R11, R12).
    /// </summary>
    public static bool IsForAssessing(Call call, DateTimeOffset now) => call.PhaseAt(now) == CallPhase.Running;

    /// <summary>Whether a call still accepts requests and its deadline is three days away or less (R11).</summary>
    public static bool IsNearDeadline(Call call, DateTimeOffset now) =>
        call.PhaseAt(now) == CallPhase.Open && call.Deadline!.Value.DayNumber - MadridTime.DayOf(now).DayNumber <= DaysBeforeDeadline;
}
