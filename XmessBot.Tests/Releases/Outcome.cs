namespace XmessBot.Tests.Releases;

/// <summary>The outcome of a conversation in a run.</summary>
/// <param name="Conversation">The conversation.</param>
/// <param name="Speaker">Its person.</param>
internal sealed record Outcome(Conversation Conversation, Speaker Speaker)
{
    /// <summary>The replies, in order.</summary>
    public List<string> Shown { get; } = [];

    /// <summary>The errors, logged by the host or earlier.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>All stored lines.</summary>
    public IReadOnlyList<string> Stored { get; set; } = [];

    /// <summary>Whether the last reply repeats the question.</summary>
    public bool IsAsked => Last.Contains(Conversation.Asked, StringComparison.Ordinal);

    /// <summary>Whether it continued: the last reply shows it, and what the answer should store is stored.</summary>
    public bool Reached =>
        (Conversation.Next is not { } next || Last.Contains(next, StringComparison.Ordinal)) && Conversation.Holds(Stored);

    /// <summary>All replies as one text.</summary>
    public string All => string.Join("\n---\n", Shown);

    private string Last => Shown.LastOrDefault() ?? "";
}
