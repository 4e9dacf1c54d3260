namespace XmessBot.Core.Hours;

/// <summary>
/// The default hours for one council: 4 hours as 2 sessions of 2 hours (R07). Each call sets its own; it is indicative (R08).
/// </summary>
/// <param name="Sessions">The number of sessions; at least one.</param>
/// <param name="Session">The length of each session.</param>
public readonly record struct Package(int Sessions, Minutes Session)
{
    /// <summary>The hours of the whole package.</summary>
    public Minutes Total => new(Sessions * Session.Count);
}
