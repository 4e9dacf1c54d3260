namespace XmessBot.Core.Assessments;

/// <summary>What a request is assessed by.</summary>
public enum Criterion
{
    /// <summary>Need and expected impact on the territory's ESS (R17).</summary>
    Need,

    /// <summary>Transferability to other members (R18).</summary>
    Transferability,

    /// <summary>Alignment with the mission of the network (R19).</summary>
    Alignment,
}

/// <summary>The points of one assessor for one request, 0 to <see cref="Most"/> each.</summary>
/// <param name="Need">See <see cref="Criterion.Need"/>.</param>
/// <param name="Transferability">See <see cref="Criterion.Transferability"/>.</param>
/// <param name="Alignment">See <see cref="Criterion.Alignment"/>.</param>
public sealed record CriteriaScores(int Need, int Transferability, int Alignment)
{
    /// <summary>The most points that an assessor can give for a criterion.</summary>
    public const int Most = 5;

    /// <summary>The points for a criterion.</summary>
    public int For(Criterion criterion) => criterion switch
    {
        Criterion.Need => Need,
        Criterion.Transferability => Transferability,
        _ => Alignment,
    };

    /// <summary>Whether each is from 0 to <see cref="Most"/>.</summary>
    public bool AreInRange => Enum.GetValues<Criterion>().All(criterion => For(criterion) is >= 0 and <= Most);
}
