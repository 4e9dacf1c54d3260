namespace XmessBot.Dialogs.Assessments;

/// <summary>What is known of a conflict of interest that somebody declares or takes back.</summary>
public sealed class ConflictArgs
{
    /// <summary>Whether it is taken back.</summary>
    public bool TakesBack { get; set; }

    /// <summary>The requests as they were named.</summary>
    public List<string> Named { get; set; } = [];

    /// <summary>Why; null when it is not said.</summary>
    public string? Reason { get; set; }

    internal static ConflictArgs Of(object? options) => options as ConflictArgs ?? new ConflictArgs();
}
