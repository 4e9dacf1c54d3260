namespace XmessBot.Core.Language.Time.Values;

/// <summary>Calendar arithmetic for the ways in which people give dates.</summary>
internal static class Calendars
{
    /// <summary>The day, or null when it does not exist: 31 June, 29 February 2021.</summary>
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1
            && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>The first day of the month that is this many months from a day.</summary>
    public static DateOnly MonthFrom(DateOnly day, int months) => new DateOnly(day.Year, day.Month, 1).AddMonths(months);

    /// <summary>The last day of a month.</summary>
    public static DateOnly LastOfMonth(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    /// <summary>The year meant after a date: the year itself, or relative to the current one (-1, 0, 1).</summary>
    public static int Year(int said, Moment moment) => said is >= -1 and <= 1 ? moment.Today.Year + said : said;

    /// <summary>The full year for two digits: at most ten years ahead, else in the past.</summary>
    public static int FullYear(int said, Moment moment) =>
        said >= 100 ? said : said + 2000 > moment.Today.Year + 10 ? said + 1900 : said + 2000;

    /// <summary>The nearest occurrence of a yearly day, in the past or the future as the moment requires.</summary>
    public static DateOnly? NearestYear(Moment moment, Func<int, DateOnly?> inYear) =>
        moment.Nearest(n => inYear(moment.Today.Year + n), farthest: 1);

    /// <summary>The n-th weekday of a month (-1 is the last), or null when there is none.</summary>
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
