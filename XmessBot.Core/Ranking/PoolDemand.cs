using XmessBot.Core.Assessments;

namespace XmessBot.Core.Ranking;

/// <summary>
/// The requests that the commission would give one service, and the packages there are for it. To ask "what if" is to rank another
/// one made with <c>with</c>: nothing changes by it.
/// </summary>
public sealed record PoolDemand
{
    /// <summary>The service.</summary>
    public required Service Service { get; init; }

    /// <summary>How many packages the pool can still pay for (R07).</summary>
    public required int Packages { get; init; }

    /// <summary>The requests that meet the conditions, each once and in any order.</summary>
    public required IReadOnlyList<Candidate> Candidates { get; init; }

    /// <summary>How much everything counts.</summary>
    public RankingWeights Weights { get; init; } = RankingWeights.Usual;

    /// <summary>The numbers of requests that are in, whatever they are worth.</summary>
    public IReadOnlyCollection<string> In { get; init; } = [];

    /// <summary>The numbers of requests that are not looked at.</summary>
    public IReadOnlyCollection<string> Out { get; init; } = [];

    /// <summary>
    /// Ranks them. While there is a package for each, all are chosen and none is ranked. Refused when the requests that are in whatever
    /// they are worth pass the pool or a quota (R07, R21), and when demand exceeds the pool while some have no assessment (R12).
    /// </summary>
    public Outcome<PoolRanking> Rank()
    {
        Check();
        var considered = Considered;
        var unassessed = considered.Where(each => each.Assessments.Count == 0).Select(each => each.Number).ToArray();
        if (In.Count > Packages) return new HeldPastPool(Service, Packages, In.Count);
        if (considered.Count <= Packages) return PoolRanking.OfAll(this);
        if (unassessed.Length > 0) return new NotAssessed(unassessed);
        var problem = new PoolProblem(this);
        return problem.Best() is { } best ? PoolRanking.Of(this, problem, best) : new HeldPastQuota([.. In]);
    }

    /// <summary>Those that are looked at, in order of arrival.</summary>
    internal IReadOnlyList<Candidate> Considered =>
        [.. Candidates.Where(each => !Out.Contains(each.Number)).OrderBy(each => each.Arrival)];

    private void Check()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(Packages);
        if (Candidates.DistinctBy(each => each.Arrival).Count() < Candidates.Count
            || Candidates.DistinctBy(each => each.Number).Count() < Candidates.Count)
            throw new ArgumentException("A request is there twice.");
        if (Candidates.Any(each => each.Involvement < 0 || each.Assessments.Any(scores => !scores.AreInRange)))
            throw new ArgumentException("Points or a level are out of range.");
        if (In.Any(number => Considered.All(each => each.Number != number)))
            throw new ArgumentException("A request that is in is not among those looked at.");
    }
}
