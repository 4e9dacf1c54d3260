using XmessBot.Core.Hours;

namespace XmessBot.Wording;

/// <summary>Hours in figures: "2 h", "1 h 30 min".</summary>
internal static class HoursWording
{
    /// <summary>"2 h", "1 h 30 min", "45 min", "0 h".</summary>
    public static string Amount(Minutes amount) => Math.DivRem(amount.Count, 60) switch
    {
        (var hours, 0) => $"{hours} h",
        (0, var minutes) => $"{minutes} min",
        var (hours, minutes) => $"{hours} h {minutes} min",
    };

    /// <summary>
    /// What chooses the form of the verb that goes with an amount: "queda 1 h", "queda 1 min" and "queden 1 h 30 min". It is 1
    /// where that is singular, as the forms of texts want it.
    /// </summary>
    public static int Singular(Minutes amount) => amount.Count is 60 or 1 ? 1 : 0;
}
