namespace XmessBot.Core.Members;

/// <summary>
/// A record by staff that a municipality is, or is not, a member between two days, both included. It overrides the public list.
/// </summary>
/// <param name="IneCode">The municipality.</param>
/// <param name="IsMember">Whether it is a member in those days.</param>
/// <param name="From">The first day, or null for always before.</param>
/// <param name="Until">The last day, or null for until now.</param>
public sealed record MembershipFact(string IneCode, bool IsMember, DateOnly? From, DateOnly? Until)
{
    /// <summary>Whether it says anything about that day.</summary>
    public bool Covers(DateOnly day) => (From is null || day >= From) && (Until is null || day <= Until);
}
