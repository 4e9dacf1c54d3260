using XmessBot.Core.Requests;

namespace XmessBot.Dialogs.Decisions;

/// <summary>What is known so far of a decision on a request.</summary>
public sealed class DecisionArgs
{
    /// <summary>What is decided.</summary>
    public RequestMove Move { get; set; }

    /// <summary>The reference of the request.</summary>
    public string? Request { get; set; }

    /// <summary>The requests as an order names them: an INE code, a whole number, or the figures at its end; null from a button.</summary>
    public List<string>? Named { get; set; }

    /// <summary>The references of the requests that the same order decides after this one.</summary>
    public List<string> Next { get; set; } = [];

    /// <summary>The reason, or the question to the council.</summary>
    public string? Text { get; set; }

    /// <summary>The last day to answer the question, as "2026-08-15".</summary>
    public string? Until { get; set; }

    /// <summary>The version of the request when the decision was shown.</summary>
    public int? Shown { get; set; }

    internal static DecisionArgs Of(object? options) => options as DecisionArgs ?? new DecisionArgs();
}
