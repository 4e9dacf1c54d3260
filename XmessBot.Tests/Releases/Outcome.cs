namespace XmessBot.Tests.Releases;

/// <summary>What has become of a conversation in a run.</summary>
/// <param name="Conversation">Which.</param>
/// <param name="Speaker">Who speaks in it.</param>
internal sealed record Outcome(Conversation Conversation, Speaker Speaker)
{
    /// <summary>What was shown, reply by reply.</summary>
    public List<string> Shown { get; } = [];

    /// <summary>What failed, by the host's log or before it.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>What is stored, of all.</summary>
    public IReadOnlyList<string> Stored { get; set; } = [];

    /// <summary>Whether the last reply asks what was being asked.</summary>
    public bool IsAsked => Last.Contains(Conversation.Asked, StringComparison.Ordinal);

    /// <summary>Whether it went on: the last reply shows it, and what the answer leaves is stored.</summary>
    public bool Reached =>
        (Conversation.Next is not { } next || Last.Contains(next, StringComparison.Ordinal)) && Conversation.Holds(Stored);

    /// <summary>All of it.</summary>
    public string All => string.Join("\n---\n", Shown);

    private string Last => Shown.LastOrDefault() ?? "";
}
