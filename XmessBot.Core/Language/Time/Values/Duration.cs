namespace XmessBot.Core.Language.Time.Values;

/// <summary>An amount of time: clock minutes, or days or months of the calendar.</summary>
/// <param name="Minutes">Minutes, when it is of clock time.</param>
/// <param name="Days">Days, when it is of days or weeks.</param>
/// <param name="Months">Months, when it is of months or years.</param>
internal readonly record struct Duration(int Minutes, int Days, int Months)
{
    /// <summary>Of clock time.</summary>
    public static Duration OfMinutes(int minutes) => new(minutes, 0, 0);

    /// <summary>ISO 8601: PT2H30M, P14D, P3M.</summary>
    public string Iso =>
        Months > 0 ? (Months % 12 == 0 ? $"P{Months / 12}Y" : $"P{Months}M")
        : Days > 0 ? $"P{Days}D"
        : "PT" + (Minutes >= 60 ? $"{Minutes / 60}H" : "") + (Minutes % 60 > 0 ? $"{Minutes % 60}M" : "");
}
