namespace XmessBot.Core.Hours;

/// <summary>
/// The usual help to one council: 4 h as 2 sessions of 2 h (R07). It is data of the call and indicative (R08).
/// </summary>
/// <param name="Sessions">How many sessions, at least one.</param>
/// <param name="Session">The length of each.</param>
public readonly record struct Package(int Sessions, Minutes Session)
{
    /// <summary>The whole package.</summary>
    public Minutes Total => new(Sessions * Session.Count);
}
