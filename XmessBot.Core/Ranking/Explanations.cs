using XmessBot.Core.Assessments;

namespace XmessBot.Core.Ranking;

/// <summary>Points more for a request: so many of single points of single assessors for a criterion.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="AssessorPoints">How many points, of its assessors together.</param>
public sealed record Rise(Criterion Criterion, int AssessorPoints);

/// <summary>The least change that would have brought in a request that was left out, all else as it is.</summary>
/// <param name="Number">The request.</param>
/// <param name="Missing">
/// How many points the best set with it has less; with none, another came first among equals. Null when it would leave a package or a
/// quota behind, which no points outweigh.
/// </param>
/// <param name="Rises">
/// The fewest points of assessors that would bring it in; null when all that its assessors can give would not.
/// </param>
/// <param name="Others">Who else would come in with it, by number, in order of arrival.</param>
/// <param name="GiveWay">Who would be left out.</param>
/// <param name="Proven">Whether that is proven; see <see cref="PoolRanking.Proven"/>.</param>
public sealed record LeastChange(
    string Number,
    Points? Missing,
    IReadOnlyList<Rise>? Rises,
    IReadOnlyList<string> Others,
    IReadOnlyList<string> GiveWay,
    bool Proven);

/// <summary>What changes from one set to another.</summary>
/// <param name="ComeIn">Who is only in the other, by number, in order of arrival.</param>
/// <param name="GoOut">Who is only in the first.</param>
/// <param name="Less">How many points less the other has: below none when it has more.</param>
/// <param name="Proven">Whether that is proven; see <see cref="PoolRanking.Proven"/>.</param>
public sealed record SetChange(IReadOnlyList<string> ComeIn, IReadOnlyList<string> GoOut, Points Less, bool Proven);

/// <summary>Explanations of a ranking, each computed when it is asked for. They change nothing.</summary>
public static class Explanations
{
    /// <summary>
    /// The least change for a request that was left out. Null for one that is in, and where no set can have it: there is no package, or the
    /// requests held in leave no place.
    /// </summary>
    public static LeastChange? LeastChangeFor(this PoolRanking ranking, string number)
    {
        if (!ranking.Lines.Any(line => line.Number == number && !line.Chosen)) return null;
        var problem = new PoolProblem(ranking.Demand);
        var item = problem.Numbered([number])[0];
        var set = problem.Numbered(ranking.Chosen);
        if (problem.BestWith(item, set) is not { } best) return null;
        var lack = problem.WorthOf(set) - problem.WorthOf(best.Items);
        var beyond = problem.IsBeyondPoints(lack);
        return new LeastChange(
            number,
            beyond ? null : problem.PointsOf(lack),
            beyond ? null : FewestRises(problem, item, raised => problem.Compare(set, best.Items, raised) > 0),
            problem.NumbersOf(best.Items.Except(set).Where(other => other != item)),
            problem.NumbersOf(set.Except(best.Items)),
            ranking.Proven && best.Proven);
    }

    /// <summary>
    /// The best set but for the one chosen: what would change, and how many points less it has, its pairs alike taken away. Null when
    /// nothing was ranked or there is no other.
    /// </summary>
    public static SetChange? RunnerUp(this PoolRanking ranking)
    {
        if (!ranking.ExcessDemand) return null;
        var problem = new PoolProblem(ranking.Demand);
        var set = problem.Numbered(ranking.Chosen);
        return problem.Other(set) is { } other ? problem.Change(set, other.Items, problem.Net, ranking.Proven && other.Proven) : null;
    }

    /// <summary>
    /// What diversity costs (R21): from the set by points alone, with no look at pairs and quotas, to the one chosen; and how many points
    /// that takes, each request by itself. Null when nothing was ranked.
    /// </summary>
    public static SetChange? PriceOfDiversity(this PoolRanking ranking)
    {
        if (!ranking.ExcessDemand) return null;
        var problem = new PoolProblem(ranking.Demand);
        return problem.Change(problem.ByPointsAlone(), problem.Numbered(ranking.Chosen), problem.Gross, ranking.Proven);
    }

    /// <summary>
    /// What if: from one ranking to that of another demand, made of the first with other weights, packages or requests. The points are
    /// those after pairs alike, each by its own weights.
    /// </summary>
    public static SetChange ChangeTo(this PoolRanking ranking, PoolRanking other) => new(
        [.. other.Chosen.Except(ranking.Chosen)],
        [.. ranking.Chosen.Except(other.Chosen)],
        ranking.Total - ranking.PairsAlike - (other.Total - other.PairsAlike),
        ranking.Proven && other.Proven);

    // Points for what counts most come first, so that no other way takes fewer.
    private static List<Rise>? FewestRises(PoolProblem problem, int item, Func<long, bool> comesIn)
    {
        var candidate = problem.Candidates[item];
        var (raised, rises) = (0L, new List<Rise>());
        foreach (var criterion in Enum.GetValues<Criterion>().OrderByDescending(each => problem.RiseOf(item, each)))
        {
            var room = candidate.Assessments.Count * CriteriaScores.Most - candidate.SumOf(criterion);
            for (var given = 1; given <= room; given++)
            {
                raised += problem.RiseOf(item, criterion);
                if (!comesIn(raised)) continue;
                return [.. rises, new Rise(criterion, given)];
            }

            if (room > 0) rises.Add(new Rise(criterion, room));
        }

        return null;
    }
}
