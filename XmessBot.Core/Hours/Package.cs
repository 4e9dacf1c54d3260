namespace XmessBot.Core.Hours;

/// <summary>
/// The usual help for one council: 4 hours, as 2 sessions of 2 hours (R07). Each call has its own; it is indicative (R08).
/// </summary>
/// <param name="Sessions">How many sessions, at least one.</param>
/// <param name="Session">The length of each.</param>
public readonly record struct Package(int Sessions, Minutes Session)
{
    /// <summary>The whole package.</summary>
    public Minutes Total => new(Sessions * Session.Count);
}
