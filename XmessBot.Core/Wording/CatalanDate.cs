namespace XmessBot.Core.Wording;

/// <summary>
/// Formats dates in Catalan: 2020-05-08 is "divendres 8 de maig de 2020". Does not use the machine's culture data, which may be missing
/// and is inconsistent about "d'abril".
/// </summary>
public static class CatalanDate
{
    private static readonly string[] Weekdays =
        ["diumenge", "dilluns", "dimarts", "dimecres", "dijous", "divendres", "dissabte"];

    private static readonly string[] Months =
    [
        "de gener", "de febrer", "de març", "d'abril", "de maig", "de juny",
        "de juliol", "d'agost", "de setembre", "d'octubre", "de novembre", "de desembre",
    ];

    /// <summary>Weekday, day, month and year: "divendres 8 de maig de 2020".</summary>
    public static string Long(DateOnly day) => $"{Weekdays[(int)day.DayOfWeek]} {DayAndMonth(day)} de {day.Year}";

    /// <summary>Day and month: "1 d'abril".</summary>
    public static string DayAndMonth(DateOnly day) => $"{day.Day} {Months[day.Month - 1]}";

    /// <summary>Day, month and year: "31 de juliol de 2020".</summary>
    public static string Short(DateOnly day) => $"{DayAndMonth(day)} de {day.Year}";

    /// <summary>The month and year after "de": "d'abril de 2019".</summary>
    public static string OfMonth(DateOnly day) => $"{Months[day.Month - 1]} de {day.Year}";

    /// <summary>
    /// A period, both ends included: "de l'1 de maig al 31 de juliol de 2020"; the first year is given only when it differs. Days 1 and
    /// 11 begin with a vowel sound, hence "l'1" and "l'11".
    /// </summary>
    public static string Between(DateOnly first, DateOnly last) =>
        $"{From(first)} {(first.Year == last.Year ? DayAndMonth(first) : Short(first))} {To(last)} {Short(last)}"
            .Replace("l' ", "l'");

    private static string From(DateOnly day) => day.Day is 1 or 11 ? "de l'" : "del";

    private static string To(DateOnly day) => day.Day is 1 or 11 ? "a l'" : "al";
}
