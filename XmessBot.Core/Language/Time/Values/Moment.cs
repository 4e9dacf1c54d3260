namespace XmessBot.Core.Language.Time.Values;

/// <summary>When something is said, in Madrid's civil time, and to which side it looks.</summary>
internal readonly record struct Moment(DateTime Now, Lean Lean)
{
    /// <summary>The day on which it is said.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now);

    /// <summary>The Monday of the week in which it is said.</summary>
    public DateOnly Monday => MondayOf(Today);

    /// <summary>The Monday of a day's week.</summary>
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-Iso(day.DayOfWeek) + 1);

    /// <summary>The ISO number of a day of the week: Monday is 1, Sunday 7.</summary>
    public static int Iso(DayOfWeek day) => day == DayOfWeek.Sunday ? 7 : (int)day;

    /// <summary>
    /// The nearest day, on the side to which the conversation looks (today included), that a series gives: it is asked
    /// for the series' element n places from the present one, at most <paramref name="farthest"/> on, and may have none there.
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
