namespace XmessBot.Tests.Calendar;

/// <summary>
/// The clock of Madrid worked out by hand, independent of any time zone table: since 1996 the European Union goes to
/// summer time on the last Sunday of March and back on the last Sunday of October, both at 01:00 UTC.
/// </summary>
internal static class EuClock
{
    private static readonly TimeSpan Winter = TimeSpan.FromHours(1);
    private static readonly TimeSpan Summer = TimeSpan.FromHours(2);

    public static DateOnly LastSunday(int year, int month)
    {
        var day = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        while (day.DayOfWeek != DayOfWeek.Sunday) day = day.AddDays(-1);
        return day;
    }

    public static TimeSpan OffsetAt(DateTimeOffset instant)
    {
        var utc = instant.UtcDateTime;
        return utc >= ChangeOf(utc.Year, 3) && utc < ChangeOf(utc.Year, 10) ? Summer : Winter;
    }

    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.UtcDateTime + OffsetAt(instant));

    /// <summary>Midnight at the start of the day; the clock never changes at midnight, so there is exactly one.</summary>
    public static DateTimeOffset StartOf(DateOnly day)
    {
        // The change is in the small hours of the Sunday: that Sunday's own midnight still has the old offset.
        var summer = day > LastSunday(day.Year, 3) && day <= LastSunday(day.Year, 10);
        var midnight = day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        return new DateTimeOffset(midnight - (summer ? Summer : Winter), TimeSpan.Zero);
    }

    private static DateTime ChangeOf(int year, int month) => LastSunday(year, month).ToDateTime(new TimeOnly(1, 0), DateTimeKind.Utc);
}
