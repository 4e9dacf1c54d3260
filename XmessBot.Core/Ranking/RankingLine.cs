using XmessBot.Core.Assessments;

namespace XmessBot.Core.Ranking;

/// <summary>Why a request is in or out.</summary>
public enum Standing
{
    /// <summary>In, as all are: demand does not exceed the pool and nothing was ranked.</summary>
    WithinPool,

    /// <summary>In whatever it is worth, because the question says so.</summary>
    Held,

    /// <summary>In, and by its points alone it would be too.</summary>
    ByPoints,

    /// <summary>In for the diversity of the set; by points alone it would be out (R21).</summary>
    ByDiversity,

    /// <summary>Out, and by its points alone it would be too.</summary>
    FewerPoints,

    /// <summary>Out for the diversity of the set; by points alone it would be in (R21).</summary>
    GaveWay,
}

/// <summary>What a request is worth by itself, and of what: exact amounts, weighted as the call says.</summary>
/// <param name="Need">The mean of its assessors for need and impact (R17).</param>
/// <param name="Transferability">For transferability (R18).</param>
/// <param name="Alignment">For alignment (R19).</param>
/// <param name="Involvement">What its involvement adds (R20).</param>
/// <param name="Special">What its grounds for special consideration add (R22).</param>
public sealed record LinePoints(Points Need, Points Transferability, Points Alignment, Points Involvement, Points Special)
{
    /// <summary>The mean over its assessors of the sum of the three criteria.</summary>
    public Points Score => Need + Transferability + Alignment;

    /// <summary>All together.</summary>
    public Points Total => Score + Involvement + Special;
}

/// <summary>A trait that a request shares with chosen ones (R21).</summary>
/// <param name="Trait">The trait.</param>
/// <param name="With">The numbers of the chosen requests that have it too, in order of arrival.</param>
/// <param name="Cost">What those pairs take away: from the set when it is chosen, else what they would.</param>
/// <param name="Full">Whether with them a quota is reached that lets no other in.</param>
public sealed record Likeness(Trait Trait, IReadOnlyList<string> With, Points Cost, bool Full);

/// <summary>A line of the ranking: a request, where it stands and all that decided it.</summary>
/// <param name="Place">
/// From 1: first those chosen, by points, then those that wait, in the order in which packages more would be given.
/// </param>
/// <param name="Number">The request.</param>
/// <param name="Chosen">Whether it gets a package.</param>
/// <param name="Standing">Why.</param>
/// <param name="Points">
/// What it is worth by itself; null while nothing is ranked, when involvement and diversity are not used (R20, R21).
/// </param>
/// <param name="Alike">In what it is like the other chosen ones.</param>
public sealed record RankingLine(
    int Place, string Number, bool Chosen, Standing Standing, LinePoints? Points, IReadOnlyList<Likeness> Alike);

/// <summary>A class of which fewer are chosen than a quota asks, because more cannot be.</summary>
/// <param name="Trait">The class.</param>
/// <param name="Asked">How many the quota asks.</param>
/// <param name="Chosen">How many are chosen.</param>
public sealed record UnmetQuota(Trait Trait, int Asked, int Chosen);
