using XmessBot.Core.Hours;

namespace XmessBot.Wording;

/// <summary>Amounts of time: "2 h", "1 h 30 min".</summary>
internal static class HoursWording
{
    /// <summary>The amount: "2 h", "1 h 30 min", "45 min", "0 h".</summary>
    public static string Amount(Minutes amount) => Math.DivRem(amount.Count, 60) switch
    {
        (var hours, 0) => $"{hours} h",
        (0, var minutes) => $"{minutes} min",
        var (hours, minutes) => $"{hours} h {minutes} min",
    };

    /// <summary>
    /// The number that selects the verb's form for an amount, as <see cref="Texts"/> expects it: 1 for singular ("queda 1 h", "queda 1
    /// min"), 0 for plural ("queden 1 h 30 min").
    /// </summary>
    public static int Singular(Minutes amount) => amount.Count is 60 or 1 ? 1 : 0;
}
