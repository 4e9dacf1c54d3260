namespace XmessBot.Core.Members;

/// <summary>
/// A fact recorded by staff: a municipality is, or is not, a member between two days, both included. It overrides the public list. Facts
/// are never edited: one that was wrong is taken back by another.
/// </summary>
/// <param name="IneCode">The INE code of the municipality.</param>
/// <param name="IsMember">Whether the municipality is a member on those days.</param>
/// <param name="From">The first day; null for no start.</param>
/// <param name="Until">The last day; null for no end.</param>
public sealed record MembershipFact(string IneCode, bool IsMember, DateOnly? From, DateOnly? Until)
{
    /// <summary>Its number among the recorded facts; 0 before it is stored.</summary>
    public int Number { get; init; }

    /// <summary>The number of the fact that this one takes back; null when it states something itself.</summary>
    public int? TakesBack { get; init; }

    /// <summary>The address of who recorded it; null for a fact of a release that did not keep it.</summary>
    public string? Author { get; init; }

    /// <summary>When it was recorded; null as above.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Why, in the words of who recorded it; null when nothing was said.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether the fact covers that day.</summary>
    public bool Covers(DateOnly day) => (From is null || day >= From) && (Until is null || day <= Until);
}
