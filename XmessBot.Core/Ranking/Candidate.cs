using System.Numerics;
using XmessBot.Core.Assessments;

namespace XmessBot.Core.Ranking;

/// <summary>The grounds for special consideration (R22); each that holds counts.</summary>
[Flags]
public enum SpecialConsideration
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The council became a member on or after the day that the call gives.</summary>
    RecentMember = 1,

    /// <summary>A shorter track record in ESS policy.</summary>
    ShortTrackRecord = 2,

    /// <summary>Few instruments.</summary>
    FewInstruments = 4,
}

/// <summary>In what the chosen set shall be diverse (R21).</summary>
public enum DiversityKind
{
    /// <summary>What is asked for; a request can have several topics.</summary>
    Need,

    /// <summary>The comarca.</summary>
    Territory,

    /// <summary>The size of the municipality.</summary>
    Size,

    /// <summary>The kind of council or municipality.</summary>
    Council,

    /// <summary>Gender and intersectionality, as far as the person gave it.</summary>
    Gender,
}

/// <summary>Something that requests can have in common: "Territory: Bages".</summary>
/// <param name="Kind">In what.</param>
/// <param name="Class">The class, by any stable name; two requests with the same one are alike.</param>
public sealed record Trait(DiversityKind Kind, string Class);

/// <summary>A request that meets the conditions and asks for a package of a pool, with all that its place depends on.</summary>
public sealed record Candidate
{
    /// <summary>The reference of the request, as "2020-1-007".</summary>
    public required string Number { get; init; }

    /// <summary>Its place in the order in which requests arrived; no two have the same.</summary>
    public required int Arrival { get; init; }

    /// <summary>The points of each of its assessors (R17, R18, R19).</summary>
    public IReadOnlyList<CriteriaScores> Assessments { get; init; } = [];

    /// <summary>The level of involvement of its person or council, from 0 up (R20).</summary>
    public int Involvement { get; init; }

    /// <summary>Its grounds for special consideration (R22).</summary>
    public SpecialConsideration Special { get; init; }

    /// <summary>In what it can be like others (R21); what nobody gave is not there and is like nothing.</summary>
    public IReadOnlyList<Trait> Traits { get; init; } = [];

    /// <summary>How many grounds for special consideration hold.</summary>
    public int Grounds => BitOperations.PopCount((uint)Special);

    /// <summary>The points of all its assessors for a criterion.</summary>
    internal int SumOf(Criterion criterion) => Assessments.Sum(scores => scores.For(criterion));
}
