using XmessBot.Core.Assignments;
using XmessBot.Core.Calendar;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;

namespace XmessBot.Core.Scheduling;

/// <summary>Finds times that suit both sides of an assignment (R08, R10, R14).</summary>
public static class Slots
{
    // A session begins on the hour or at half past, as people write in their diaries.
    private const int Step = 30;

    /// <summary>
    /// The first slots for an assignment's next session. Refused to who is of neither side: they tell when both can meet.
    /// </summary>
    /// <param name="assignment">The assignment.</param>
    /// <param name="mentor">When who gives it can meet; null when they have not said, and then they are taken to agree.</param>
    /// <param name="council">The same of the council.</param>
    /// <param name="window">The days of the call (R10).</param>
    /// <param name="length">How long the session would be.</param>
    /// <param name="taken">What either side has planned.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="now">The moment.</param>
    /// <param name="most">How many, at most.</param>
    public static Outcome<IReadOnlyList<Slot>> For(
        Assignment assignment, WeeklyPattern? mentor, WeeklyPattern? council, DayInterval window, Minutes length,
        IEnumerable<PlannedSession> taken, Person by, DateTimeOffset now, int most) =>
        assignment.SideOf(by) is null ? new NotAParty()
        : length == Minutes.None || (mentor ?? council) is not { } one ? Array.Empty<Slot>()
        : For(one, council ?? one, window, length, taken.SelectMany(each => each.Moments), now, most).ToArray();

    /// <summary>
    /// The first slots in which both can meet, one a day at most so that there is something to choose: from tomorrow on,
    /// inside the window, on working days, and clear of what either has planned already.
    /// </summary>
    /// <param name="one">When one side can meet.</param>
    /// <param name="other">When the other can.</param>
    /// <param name="window">The days of the call (R10).</param>
    /// <param name="length">How long the session would be.</param>
    /// <param name="taken">What either side has planned.</param>
    /// <param name="now">The moment.</param>
    /// <param name="most">How many, at most.</param>
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
