namespace XmessBot.Outbox;

/// <summary>Due entries that are sent in order: the replies of one conversation, or one e-mail.</summary>
/// <param name="Key">The ordering key: two groups with the same key are never sent at the same time.</param>
/// <param name="Urgent">Whether it expires soon.</param>
/// <param name="Batches">The entry ids of each batch, oldest first.</param>
public sealed record OutboxGroup(string Key, bool Urgent, IReadOnlyList<long[]> Batches)
{
    internal static string KeyOf(long id, string? activity) => activity is null
        ? FormattableString.Invariant($"#{id}")
        : activity[..Math.Max(0, activity.LastIndexOf('|'))];
}
