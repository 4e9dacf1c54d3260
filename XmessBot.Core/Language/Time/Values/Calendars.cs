namespace XmessBot.Core.Language.Time.Values;

/// <summary>Arithmetic of civil days that people use when they speak.</summary>
internal static class Calendars
{
    /// <summary>The day, or null when the calendar has none: 31 June, 29 February 2021.</summary>
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1
            && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>The first day of the month some months from another.</summary>
    public static DateOnly MonthFrom(DateOnly day, int months) => new DateOnly(day.Year, day.Month, 1).AddMonths(months);

    /// <summary>The last day of a month.</summary>
    public static DateOnly LastOfMonth(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    /// <summary>The year meant by what was said after a date: in full, or told from the present one (-1, 0, 1).</summary>
    public static int Year(int said, Moment moment) => said is >= -1 and <= 1 ? moment.Today.Year + said : said;

    /// <summary>A year of two figures: the one within the ten years to come or the ninety gone.</summary>
    public static int FullYear(int said, Moment moment) =>
        said >= 100 ? said : said + 2000 > moment.Today.Year + 10 ? said + 1900 : said + 2000;

    /// <summary>The nearest year, on the side of the conversation, in which a day of every year falls.</summary>
    public static DateOnly? NearestYear(Moment moment, Func<int, DateOnly?> inYear) =>
        moment.Nearest(n => inYear(moment.Today.Year + n), farthest: 1);

    /// <summary>The n-th such weekday of a month (-1 the last), or null when it has none.</summary>
    public static DateOnly? NthWeekday(int year, int month, int nth, DayOfWeek weekday)
    {
        var first = new DateOnly(year, month, 1);
        first = first.AddDays((Moment.Iso(weekday) - Moment.Iso(first.DayOfWeek) + 7) % 7);
        if (nth > 0)
        {
            var day = first.AddDays(7 * (nth - 1));
            return day.Month == month ? day : null;
        }
        var last = first.AddDays(7 * ((DateTime.DaysInMonth(year, month) - first.Day) / 7));
        var back = last.AddDays(7 * (nth + 1));
        return back.Month == month ? back : null;
    }
}
