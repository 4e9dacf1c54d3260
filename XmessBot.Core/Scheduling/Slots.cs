using XmessBot.Core.Assignments;
using XmessBot.Core.Calendar;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;

namespace XmessBot.Core.Scheduling;

/// <summary>Finds dates and times that suit both sides of an assignment (R08, R10, R14).</summary>
public static class Slots
{
    // In minutes: sessions begin on the hour or at half past.
    private const int Step = 30;

    /// <summary>
    /// The first slots for the next session of an assignment. Refused to anybody outside it, because the slots reveal when both sides
    /// are available.
    /// </summary>
    /// <param name="assignment">The assignment.</param>
    /// <param name="mentor">The mentor's availability; null when not given, and then the council's is used for both.</param>
    /// <param name="council">The council's availability; null when not given, and then the mentor's is used for both.</param>
    /// <param name="window">The days of the call (R10).</param>
    /// <param name="length">The length of the session, in minutes.</param>
    /// <param name="taken">The planned sessions of both sides.</param>
    /// <param name="by">The person who asks.</param>
    /// <param name="now">The current instant.</param>
    /// <param name="most">The maximum number of slots.</param>
    public static Outcome<IReadOnlyList<Slot>> For(
        Assignment assignment, WeeklyPattern? mentor, WeeklyPattern? council, DayInterval window, Minutes length,
        IEnumerable<PlannedSession> taken, Person by, DateTimeOffset now, int most) =>
        assignment.SideOf(by) is null ? new NotAParty()
        : length == Minutes.None || (mentor ?? council) is not { } one ? Array.Empty<Slot>()
        : For(one, council ?? one, window, length, taken.SelectMany(each => each.Moments), now, most).ToArray();

    /// <summary>
    /// The first slots in which both sides are available, at most one a day so that there is a choice of days: from tomorrow on, inside
    /// the window, on working days, and not overlapping a planned session.
    /// </summary>
    /// <param name="one">The availability of one side.</param>
    /// <param name="other">The availability of the other side.</param>
    /// <param name="window">The days of the call (R10).</param>
    /// <param name="length">The length of the session, in minutes.</param>
    /// <param name="taken">The slots that either side has planned.</param>
    /// <param name="now">The current instant.</param>
    /// <param name="most">The maximum number of slots.</param>
    internal static IReadOnlyList<Slot> For(
        WeeklyPattern one, WeeklyPattern other, DayInterval window, Minutes length, IEnumerable<Slot> taken, DateTimeOffset now, int most)
    {
        var today = MadridTime.DayOf(now);
        var busy = taken.ToArray();
        return
        [
            .. window.Each().Where(day => day > today && PublicHolidays.IsWorkingDay(day))
                .Select(day => OfDay(day, ClockRange.Common(one.HoursOn(day), other.HoursOn(day)), length)
                    .FirstOrDefault(slot => !busy.Any(slot.Overlaps)))
                .OfType<Slot>()
                .Take(most),
        ];
    }

    private static IEnumerable<Slot> OfDay(DateOnly day, IReadOnlyList<ClockRange> hours, Minutes length) =>
        from range in hours
        from start in Starts(range, length)
        select new Slot(day, start, length);

    private static IEnumerable<TimeOnly> Starts(ClockRange range, Minutes length)
    {
        var (first, last) = (MinuteOf(range.From), MinuteOf(range.To) - length.Count);
        for (var minute = (first + Step - 1) / Step * Step; minute <= last; minute += Step)
            yield return TimeOnly.MinValue.AddMinutes(minute);
    }

    private static int MinuteOf(TimeOnly time) => time.Hour * 60 + time.Minute;
}
