using System.Globalization;
using XmessBot.Core.Calendar;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Time;

/// <summary>Writes calendar days in full: "dimarts 12 de maig de 2020", "del 12 al 16 de maig de 2020".</summary>
public static class DaySpeaker
{
    private static readonly string[] Weekdays = ["diumenge", "dilluns", "dimarts", "dimecres", "dijous", "divendres", "dissabte"];

    private static readonly string[] Months =
        ["gener", "febrer", "març", "abril", "maig", "juny", "juliol", "agost", "setembre", "octubre", "novembre", "desembre"];

    /// <summary>A date with its weekday.</summary>
    public static string Say(DateOnly day) => $"{Say(day.DayOfWeek)} {Date(day)}";

    /// <summary>The name of a weekday.</summary>
    public static string Say(DayOfWeek weekday) => Weekdays[(int)weekday];

    /// <summary>A date without its weekday: "12 de maig de 2020".</summary>
    public static string Date(DateOnly day) => $"{day.Day} {OfMonth(day)}";

    /// <summary>An interval of days: "el 12 de maig", "del 12 al 16 de maig", "del 28 de maig al 3 de juny", each with its year.</summary>
    public static string Say(DayInterval days)
    {
        var (first, last) = (days.First, days.Last);
        if (first == last) return $"el {Date(first)}".Replace("el 1 ", "l'1 ", StringComparison.Ordinal)
            .Replace("el 11 ", "l'11 ", StringComparison.Ordinal);
        var start = (first.Year, first.Month) == (last.Year, last.Month) ? first.Day.ToString(CultureInfo.InvariantCulture)
            : first.Year == last.Year ? $"{first.Day} {Of(Months[first.Month - 1])}" : Date(first);
        return $"{From(start)} {To(Date(last))}";
    }

    /// <summary>The day after "de", contracted: "del 12…", "de l'1…", "de l'11…".</summary>
    internal static string From(string day) => Elides(day) ? $"de l'{day}" : $"del {day}";

    /// <summary>The day after "a", contracted: "al 12…", "a l'1…", "a l'11…".</summary>
    internal static string To(string day) => Elides(day) ? $"a l'{day}" : $"al {day}";

    private static bool Elides(string day) =>
        day is "1" or "11" || day.StartsWith("1 ", StringComparison.Ordinal) || day.StartsWith("11 ", StringComparison.Ordinal);

    private static string OfMonth(DateOnly day) => $"{Of(Months[day.Month - 1])} de {day.Year}";

    private static string Of(string month) => month[0] is 'a' or 'o' ? $"d'{month}" : $"de {month}";
}
