namespace XmessBot.Storage.DirectLine;

/// <summary>A web conversation, of one user with the bot.</summary>
internal sealed class DirectLineConversationRow
{
    public required string Id { get; init; }

    public required string UserId { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>
    /// The sequence number of the last activity, 0 while there is none. Also the row's version: every addition to the history changes it,
    /// so that of two concurrent turns only one commits.
    /// </summary>
    public long LastSequence { get; set; }
}

/// <summary>One activity of a web conversation's history, as its clients receive it.</summary>
internal sealed class DirectLineActivityRow
{
    public required string ConversationId { get; init; }

    /// <summary>Its sequence number in the conversation, from 1 without gaps; the clients' watermark.</summary>
    public required long Sequence { get; init; }

    public required string Json { get; init; }
}
