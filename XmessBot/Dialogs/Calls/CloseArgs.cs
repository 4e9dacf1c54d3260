namespace XmessBot.Dialogs.Calls;

/// <summary>The state of the dialog that closes the logging of a call: what is known so far.</summary>
public sealed class CloseArgs
{
    /// <summary>The call's id.</summary>
    public string? Call { get; set; }

    /// <summary>The last day of logging, as ISO 8601: "2026-08-15".</summary>
    public string? Last { get; set; }

    /// <summary>The version of what the person was asked to confirm.</summary>
    public string? Shown { get; set; }

    internal static CloseArgs Of(object? options) => options as CloseArgs ?? new CloseArgs();
}
