namespace XmessBot.Notifications;

/// <summary>What is due and goes in order: the replies of one conversation, or one letter.</summary>
/// <param name="Name">Which: what has the same name is not sent at the same time.</param>
/// <param name="Urgent">Whether it is soon worth nothing.</param>
/// <param name="Parcels">The ids of each parcel, the oldest first.</param>
public sealed record DueLine(string Name, bool Urgent, IReadOnlyList<long[]> Parcels)
{
    internal static string NameOf(long id, string? activity) => activity is null
        ? FormattableString.Invariant($"#{id}")
        : activity[..Math.Max(0, activity.LastIndexOf('|'))];
}
