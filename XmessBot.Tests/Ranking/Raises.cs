using XmessBot.Core.Assessments;
using XmessBot.Core.Ranking;

namespace XmessBot.Tests.Ranking;

/// <summary>Gives a request more points of its assessors.</summary>
internal static class Raises
{
    /// <summary>The demand with the request as it is now.</summary>
    public static PoolDemand In(PoolDemand demand, Candidate changed) =>
        demand with { Candidates = [.. demand.Candidates.Select(each => each.Number == changed.Number ? changed : each)] };

    /// <summary>The request with so many points more, as far as its assessors can give them.</summary>
    public static Candidate Of(Candidate candidate, IEnumerable<Rise> rises) =>
        rises.SelectMany(rise => Enumerable.Repeat(rise.Criterion, rise.AssessorPoints)).Aggregate(candidate, One);

    /// <summary>All the points that its assessors did not give.</summary>
    public static IReadOnlyList<Rise> Room(Candidate candidate) =>
        [.. Enum.GetValues<Criterion>().Select(criterion => new Rise(criterion, RoomFor(candidate, criterion)))];

    /// <summary>Every way to give so many points.</summary>
    public static IEnumerable<IReadOnlyList<Rise>> OfSum(Candidate candidate, int points) =>
        from need in Enumerable.Range(0, Math.Min(points, RoomFor(candidate, Criterion.Need)) + 1)
        from transferability in Enumerable.Range(0, Math.Min(points - need, RoomFor(candidate, Criterion.Transferability)) + 1)
        let alignment = points - need - transferability
        where alignment <= RoomFor(candidate, Criterion.Alignment)
        select (IReadOnlyList<Rise>)
        [
            new Rise(Criterion.Need, need), new Rise(Criterion.Transferability, transferability), new Rise(Criterion.Alignment, alignment),
        ];

    private static int RoomFor(Candidate candidate, Criterion criterion) => candidate.Assessments.Sum(scores => 5 - scores.For(criterion));

    private static Candidate One(Candidate candidate, Criterion criterion)
    {
        var scores = candidate.Assessments.ToArray();
        var at = Array.FindIndex(scores, each => each.For(criterion) < 5);
        if (at < 0) return candidate;
        scores[at] = criterion switch
        {
            Criterion.Need => scores[at] with { Need = scores[at].Need + 1 },
            Criterion.Transferability => scores[at] with { Transferability = scores[at].Transferability + 1 },
            _ => scores[at] with { Alignment = scores[at].Alignment + 1 },
        };
        return candidate with { Assessments = scores };
    }
}
