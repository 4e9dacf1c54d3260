namespace XmessBot.Dialogs.Calls;

/// <summary>What is known so far of the closing of a call.</summary>
public sealed class CloseArgs
{
    /// <summary>The call's id.</summary>
    public string? Call { get; set; }

    /// <summary>The last day of logging, as "2026-08-15".</summary>
    public string? Last { get; set; }

    /// <summary>What it was when it was shown.</summary>
    public string? Shown { get; set; }

    internal static CloseArgs Of(object? options) => options as CloseArgs ?? new CloseArgs();
}
