using System.Numerics;
using XmessBot.Core.Assessments;
using XmessBot.Core.Ranking;

namespace XmessBot.Tests.Ranking;

/// <summary>
/// The ranking's rule said again in the plainest way: every set there is, each pair of its requests looked at. It shares nothing with
/// the ranking but the records.
/// </summary>
internal static class EverySet
{
    private const int Scale = 2 * 60; // requests here have at most six assessors

    /// <summary>Every set of requests that is allowed, the first first, as their numbers in order of arrival.</summary>
    public static IReadOnlyList<string[]> Of(PoolDemand demand)
    {
        var all = demand.Candidates.Where(each => !demand.Out.Contains(each.Number)).OrderBy(each => each.Arrival).ToArray();
        return
        [
            .. Enumerable.Range(0, 1 << all.Length)
                .Where(bits => BitOperations.PopCount((uint)bits) <= demand.Packages)
                .Select(bits => all.Where((_, item) => (bits >> item & 1) == 1).ToArray())
                .Where(set => IsAllowed(demand, set))
                .OrderBy(set => Missing(demand, all, set))
                .ThenByDescending(set => set.Length)
                .ThenByDescending(set => Points(demand.Weights, set))
                .ThenByDescending(set => set.Sum(each => each.Grounds))
                .ThenBy(set => set.Select(each => each.Arrival).ToArray(), Earliest)
                .Select(set => set.Select(each => each.Number).ToArray()),
        ];
    }

    /// <summary>The points of a set after its pairs alike, in 1/120.</summary>
    public static long Points(RankingWeights weights, IReadOnlyList<Candidate> set) =>
        set.Sum(each => PointsOf(weights, each))
        - set.Index().Sum(one => set.Take(one.Index).Sum(other => one.Item.Traits.Distinct().Intersect(other.Traits)
            .Sum(shared => weights.Alike.TryGetValue(shared.Kind, out var alike) ? alike.Count * Scale / 2 : 0)));

    private static IComparer<int[]> Earliest => Comparer<int[]>.Create(
        (one, other) => one.Zip(other, (a, b) => a.CompareTo(b)).FirstOrDefault(order => order != 0));

    private static long PointsOf(RankingWeights weights, Candidate each) =>
        each.Assessments.Sum(scores => (long)(scores.Need * weights.Need.Count
            + scores.Transferability * weights.Transferability.Count
            + scores.Alignment * weights.Alignment.Count)) * (Scale / 2) / each.Assessments.Count
        + (each.Involvement * weights.Involvement.Count + each.Grounds * weights.Special.Count) * (Scale / 2);

    private static bool IsAllowed(PoolDemand demand, Candidate[] set) =>
        demand.In.All(number => set.Any(each => each.Number == number))
        && Classes(demand, set).All(each => each.Count <= (each.Quota.AtMost ?? int.MaxValue));

    // Of the quotas on one class the strictest counts, once.
    private static int Missing(PoolDemand demand, Candidate[] all, Candidate[] set) =>
        Classes(demand, all).Select(each => each.Trait).Distinct()
            .Sum(trait => Math.Max(0, demand.Weights.Quotas.Where(quota => Concerns(quota, trait)).Max(quota => quota.AtLeast)
                - set.Count(each => each.Traits.Contains(trait))));

    private static IEnumerable<(Quota Quota, Trait Trait, int Count)> Classes(PoolDemand demand, Candidate[] set) =>
        from trait in set.SelectMany(each => each.Traits).Distinct()
        from quota in demand.Weights.Quotas
        where Concerns(quota, trait)
        select (quota, trait, set.Count(each => each.Traits.Contains(trait)));

    private static bool Concerns(Quota quota, Trait trait) =>
        quota.Kind == trait.Kind && (quota.Class is null || quota.Class == trait.Class);
}
