using XmessBot.Core.Assessments;

namespace XmessBot.Core.Ranking;

/// <summary>
/// Who gets the packages of a pool, who waits, and why. It is a proposal: the commission decides (R12). The same requests give the same
/// ranking, in whatever order they come.
/// </summary>
public sealed record PoolRanking
{
    private PoolRanking(PoolDemand demand, IReadOnlyList<RankingLine> lines) => (Demand, Lines) = (demand, lines);

    /// <summary>What was ranked.</summary>
    public PoolDemand Demand { get; }

    /// <summary>The lines, by place.</summary>
    public IReadOnlyList<RankingLine> Lines { get; }

    /// <summary>Whether there were more requests than packages; without, all are chosen and nothing was ranked.</summary>
    public bool ExcessDemand { get; private init; }

    /// <summary>The points of the chosen, each by itself.</summary>
    public Points Total { get; private init; }

    /// <summary>What the pairs alike take away (R21).</summary>
    public Points PairsAlike { get; private init; }

    /// <summary>What quotas ask at least and no set has.</summary>
    public IReadOnlyList<UnmetQuota> Unmet { get; private init; } = [];

    /// <summary>
    /// Whether it is proven that no other set comes before this one. False only where a search ended for its effort; then
    /// <see cref="AtMostMore"/> is how many points another set could have more.
    /// </summary>
    public bool Proven { get; private init; } = true;

    /// <summary>How many points another set could have more; none when that is proven.</summary>
    public Points AtMostMore { get; private init; }

    /// <summary>The numbers of the chosen, in order of arrival.</summary>
    public IReadOnlyList<string> Chosen { get; private init; } = [];

    internal static PoolRanking OfAll(PoolDemand demand) =>
        new(demand, [.. demand.Considered.Select((each, at) => new RankingLine(at + 1, each.Number, true, Standing.WithinPool, null, []))])
        {
            Chosen = [.. demand.Considered.Select(each => each.Number)],
        };

    internal static PoolRanking Of(PoolDemand demand, PoolProblem problem, ChosenSet best)
    {
        int[] order = [.. problem.ByPoints(best.Items), .. problem.Waiting(best.Items)];
        var byPoints = problem.ByPointsAlone();
        return new PoolRanking(demand, [.. order.Select(Line)])
        {
            ExcessDemand = true,
            Total = problem.Gross(best.Items),
            PairsAlike = problem.PairsAlike(best.Items),
            Unmet = [.. UnmetOf(problem, best.Items)],
            Proven = best.Proven,
            AtMostMore = problem.PointsOf(best.AtMostMore),
            Chosen = [.. best.Items.Select(item => problem.Candidates[item].Number)],
        };

        RankingLine Line(int item, int place)
        {
            var (candidate, chosen) = (problem.Candidates[item], best.Items.Contains(item));
            var standing = (chosen, byPoints.Contains(item)) switch
            {
                (true, _) when demand.In.Contains(candidate.Number) => Standing.Held,
                (true, var enough) => enough ? Standing.ByPoints : Standing.ByDiversity,
                (false, var enough) => enough ? Standing.GaveWay : Standing.FewerPoints,
            };
            var points = PointsOf(demand.Weights, candidate);
            return new RankingLine(place + 1, candidate.Number, chosen, standing, points, [.. AlikeOf(problem, best.Items, item)]);
        }
    }

    private static LinePoints PointsOf(RankingWeights weights, Candidate candidate)
    {
        Points Mean(Criterion criterion) =>
            new((long)weights.Of(criterion).Count * candidate.SumOf(criterion), 2 * candidate.Assessments.Count);
        return new LinePoints(
            Mean(Criterion.Need),
            Mean(Criterion.Transferability),
            Mean(Criterion.Alignment),
            weights.Involvement.Points * candidate.Involvement, // R20
            weights.Special.Points * candidate.Grounds); // R22
    }

    private static IEnumerable<Likeness> AlikeOf(PoolProblem problem, int[] chosen, int item)
    {
        foreach (var group in problem.GroupsWith(item).Select(group => problem.Groups[group]))
        {
            int[] with = [.. group.Members.Where(member => member != item && chosen.Contains(member))];
            if (with.Length == 0) continue;
            yield return new Likeness(
                group.Trait,
                [.. with.Select(other => problem.Candidates[other].Number)],
                problem.PointsOf(with.Length * group.PairAlike),
                with.Length >= group.AtMost);
        }
    }

    private static IEnumerable<UnmetQuota> UnmetOf(PoolProblem problem, int[] chosen) =>
        from each in problem.Groups
        let count = each.Members.Count(chosen.Contains)
        where count < each.AtLeast
        select new UnmetQuota(each.Trait, each.AtLeast, count);
}
