namespace XmessBot.Core.Language.Time.Values;

/// <summary>When something is said, in civil time in Madrid, and whether incomplete dates lie in the past or the future.</summary>
internal readonly record struct Moment(DateTime Now, Lean Lean)
{
    /// <summary>The current day.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now);

    /// <summary>The Monday of the current week.</summary>
    public DateOnly Monday => MondayOf(Today);

    /// <summary>The Monday of a day's week.</summary>
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-Iso(day.DayOfWeek) + 1);

    /// <summary>The ISO number of a day of the week: Monday is 1, Sunday 7.</summary>
    public static int Iso(DayOfWeek day) => day == DayOfWeek.Sunday ? 7 : (int)day;

    /// <summary>
    /// The day of a series nearest to today (included), in the past or the future as required. The series is called with the distance n
    /// from the current element, up to <paramref name="farthest"/>, and returns null where it has no day.
    /// </summary>
    public DateOnly? Nearest(Func<int, DateOnly?> series, int farthest = 2)
    {
        var step = Lean == Lean.Past ? -1 : 1;
        for (var n = -1; n <= farthest; n++)
        {
            if (series(n * step) is { } day && (step > 0 ? day >= Today : day <= Today)) return day;
        }
        return null;
    }
}
