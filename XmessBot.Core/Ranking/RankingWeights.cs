using XmessBot.Core.Assessments;

namespace XmessBot.Core.Ranking;

/// <summary>How many chosen requests may, or should, be of a class (R21).</summary>
/// <param name="Kind">In what.</param>
/// <param name="Class">The class; null is each class of the kind for itself ("no comarca more than twice").</param>
/// <param name="AtLeast">As many as can be, up to this; what cannot be met is told, and stops nothing.</param>
/// <param name="AtMost">Never more; null is no limit. A package is rather left over.</param>
public sealed record Quota(DiversityKind Kind, string? Class, int AtLeast = 0, int? AtMost = null)
{
    internal bool IsOf(Trait trait) => trait.Kind == Kind && (Class is null || Class == trait.Class);
}

/// <summary>How much everything counts in the ranking of a call. It is data of the call.</summary>
public sealed record RankingWeights
{
    private static readonly HalfPoints One = new(2);

    /// <summary>Where the commission says nothing else: a point for a point, a level and a ground; half a point for a pair alike.</summary>
    public static RankingWeights Usual { get; } = new();

    /// <summary>What an assessor's point for need and impact counts (R17).</summary>
    public HalfPoints Need { get; init; } = One;

    /// <summary>What an assessor's point for transferability counts (R18).</summary>
    public HalfPoints Transferability { get; init; } = One;

    /// <summary>What an assessor's point for alignment counts (R19).</summary>
    public HalfPoints Alignment { get; init; } = One;

    /// <summary>What a level of involvement adds (R20).</summary>
    public HalfPoints Involvement { get; init; } = One;

    /// <summary>What each ground for special consideration adds (R22).</summary>
    public HalfPoints Special { get; init; } = One;

    /// <summary>What each pair of chosen requests that share a trait takes away, by kind (R21); a kind not there, nothing.</summary>
    public IReadOnlyDictionary<DiversityKind, HalfPoints> Alike { get; init; } =
        Enum.GetValues<DiversityKind>().ToDictionary(kind => kind, _ => new HalfPoints(1));

    /// <summary>The quotas (R21).</summary>
    public IReadOnlyList<Quota> Quotas { get; init; } = [];

    /// <summary>What an assessor's point for a criterion counts.</summary>
    public HalfPoints Of(Criterion criterion) => criterion switch
    {
        Criterion.Need => Need,
        Criterion.Transferability => Transferability,
        _ => Alignment,
    };
}
