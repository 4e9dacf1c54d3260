namespace XmessBot.Core.Language.Time.Values;

/// <summary>A duration in clock minutes, or in calendar days or months.</summary>
/// <param name="Minutes">The minutes of a clock duration.</param>
/// <param name="Days">The days of a duration in days or weeks.</param>
/// <param name="Months">The months of a duration in months or years.</param>
internal readonly record struct Duration(int Minutes, int Days, int Months)
{
    /// <summary>A clock duration.</summary>
    public static Duration OfMinutes(int minutes) => new(minutes, 0, 0);

    /// <summary>The duration in ISO 8601: PT2H30M, P14D, P3M.</summary>
    public string Iso =>
        Months > 0 ? (Months % 12 == 0 ? $"P{Months / 12}Y" : $"P{Months}M")
        : Days > 0 ? $"P{Days}D"
        : "PT" + (Minutes >= 60 ? $"{Minutes / 60}H" : "") + (Minutes % 60 > 0 ? $"{Minutes % 60}M" : "");
}
