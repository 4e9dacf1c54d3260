using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace XmessBot.Core.Calendar;

/// <summary>Days on which offices in Catalonia are closed: weekends and the public holidays listed in <c>Calendar/Data</c>.</summary>
public static class PublicHolidays
{
    private static readonly string[] Rules = ReadRules();
    private static readonly ConcurrentDictionary<int, HashSet<DateOnly>> ByYear = new();

    /// <summary>The public holidays of a year, in order, including those that fall on a Sunday.</summary>
    public static IReadOnlyList<DateOnly> Of(int year) => [.. In(year).Order()];

    /// <summary>Whether the day is a public holiday.</summary>
    public static bool Contains(DateOnly day) => In(day.Year).Contains(day);

    /// <summary>Whether offices are open: not a Saturday, a Sunday or a public holiday.</summary>
    public static bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Contains(day);

    private static HashSet<DateOnly> In(int year) =>
        ByYear.GetOrAdd(year, y => [.. Rules.Select(rule => DayOf(rule, y)).OfType<DateOnly>()]);

    // Forms: "25/12", "easter-2", "easter+50 = 2016 2022" (only in those years). Null in a year without that holiday.
    private static DateOnly? DayOf(string rule, int year)
    {
        var sides = rule.Split('=', StringSplitOptions.TrimEntries);
        if (sides.Length > 1 && !sides[1].Split(' ').Contains(year.ToString(CultureInfo.InvariantCulture))) return null;
        if (sides[0].StartsWith("easter", StringComparison.Ordinal)) return Easter.Of(year).AddDays(Number(sides[0][6..]));
        var parts = sides[0].Split('/');
        return new DateOnly(year, Number(parts[1]), Number(parts[0]));
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static string[] ReadRules()
    {
        using var stream = typeof(PublicHolidays).Assembly.GetManifestResourceStream("XmessBot.Core.Calendar.Data.public-holidays.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')];
    }
}
