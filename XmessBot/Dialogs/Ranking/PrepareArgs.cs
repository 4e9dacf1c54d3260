using XmessBot.Core;

namespace XmessBot.Dialogs.Ranking;

/// <summary>The decisions that staff was asked to prepare from a ranking.</summary>
public sealed class PrepareArgs
{
    /// <summary>The call.</summary>
    public string Call { get; set; } = "";

    /// <summary>The service of the pool.</summary>
    public Service Service { get; set; }

    /// <summary>Whether those left out are put on the waiting list.</summary>
    public bool Rest { get; set; }

    /// <summary>What was shown; what is confirmed is what was shown. Null before.</summary>
    public string? Shown { get; set; }

    internal static PrepareArgs Of(object? options) => options as PrepareArgs ?? new PrepareArgs();
}
