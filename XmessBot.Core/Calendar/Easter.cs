namespace XmessBot.Core.Calendar;

/// <summary>Computes Easter Sunday; the movable public holidays are days before or after it.</summary>
public static class Easter
{
    /// <summary>Easter Sunday of a year (anonymous Gregorian algorithm).</summary>
    public static DateOnly Of(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var n = h + l - 7 * m + 114;
        return new DateOnly(year, n / 31, n % 31 + 1);
    }
}
