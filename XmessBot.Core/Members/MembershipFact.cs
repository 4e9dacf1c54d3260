namespace XmessBot.Core.Members;

/// <summary>
/// A fact recorded by staff: a municipality is, or is not, a member between two days, both included. It overrides the public list.
/// </summary>
/// <param name="IneCode">The INE code of the municipality.</param>
/// <param name="IsMember">Whether the municipality is a member on those days.</param>
/// <param name="From">The first day; null for no start.</param>
/// <param name="Until">The last day; null for no end.</param>
public sealed record MembershipFact(string IneCode, bool IsMember, DateOnly? From, DateOnly? Until)
{
    /// <summary>Whether the fact covers that day.</summary>
    public bool Covers(DateOnly day) => (From is null || day >= From) && (Until is null || day <= Until);
}
