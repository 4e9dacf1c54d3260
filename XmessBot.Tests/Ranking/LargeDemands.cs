using XmessBot.Core.Assessments;
using XmessBot.Core;
using XmessBot.Core.Ranking;

namespace XmessBot.Tests.Ranking;

/// <summary>Demands of 200 requests and 30 packages, of shapes hard for a search: equal points, pairs alike, tight quotas.</summary>
internal static class LargeDemands
{
    /// <summary>The shapes by name, each with what makes it hard.</summary>
    public static IReadOnlyDictionary<string, Func<int, PoolDemand>> Shapes { get; } = new Dictionary<string, Func<int, PoolDemand>>
    {
        ["means of one to five assessors"] = seed => Of(seed, assessors: 5, points: (0, 5)),
        ["whole points, many equal"] = seed => Of(seed, assessors: 1, points: (3, 4)),
        ["all of the same points"] = seed => Of(seed, assessors: 1, points: (4, 4)),
        ["all of the same points, and no special consideration"] = seed => Of(seed, assessors: 1, points: (4, 4), grounds: 1),
        ["few comarques, so that all are like many"] = seed => Of(seed, assessors: 2, points: (2, 4), comarques: 6),
        ["pairs alike that weigh more than points"] = seed => Of(seed, assessors: 1, points: (3, 4), alike: 6),
        ["quotas that bind in each kind"] = seed => Of(seed, assessors: 3, points: (0, 5), quotas: Tight),
        ["quotas that bind, whole points"] = seed => Of(seed, assessors: 1, points: (3, 4), quotas: Tight),
        ["one package for two requests"] = seed => Of(seed, assessors: 1, points: (2, 5), packages: 100),
    };

    /// <summary>Numbers as great as they get: means of one to ten assessors, pairs that cost ten points, every quota.</summary>
    public static PoolDemand Great { get; } = Of(seed: 1, assessors: 10, points: (0, 5), alike: 20, packages: 100, quotas: Tight);

    private static IReadOnlyList<Quota> Tight =>
    [
        new Quota(DiversityKind.Territory, Class: null, AtMost: 1),
        new Quota(DiversityKind.Need, Class: null, AtLeast: 1, AtMost: 4),
        new Quota(DiversityKind.Size, "0", AtLeast: 10),
        new Quota(DiversityKind.Size, "4", AtLeast: 5, AtMost: 5),
        new Quota(DiversityKind.Gender, "0", AtLeast: 8),
    ];

    private static PoolDemand Of(
        int seed,
        int assessors,
        (int Least, int Most) points,
        int comarques = 42,
        int alike = 1,
        int grounds = 8,
        int packages = 30,
        IReadOnlyList<Quota>? quotas = null)
    {
        var random = new Random(seed);
        return new PoolDemand
        {
            Service = Service.Advisory,
            Packages = packages,
            Candidates = [.. Enumerable.Range(1, 200).Select(Asked)],
            Weights = new RankingWeights
            {
                Alike = Enum.GetValues<DiversityKind>().ToDictionary(kind => kind, _ => new HalfPoints(alike)),
                Quotas = quotas ?? [],
            },
        };

        Candidate Asked(int number) => new()
        {
            Number = $"2020-1-{number:000}",
            Arrival = number,
            Assessments = [.. Enumerable.Range(0, random.Next(assessors) + 1).Select(_ => new CriteriaScores(Point(), Point(), Point()))],
            Involvement = points.Least == points.Most ? 0 : random.Next(4),
            Special = (SpecialConsideration)random.Next(grounds),
            Traits =
            [
                Some(DiversityKind.Territory, comarques), Some(DiversityKind.Size, 5), Some(DiversityKind.Council, 4),
                Some(DiversityKind.Gender, 3), Some(DiversityKind.Need, 12), Some(DiversityKind.Need, 12),
            ],
        };

        int Point() => random.Next(points.Least, points.Most + 1);

        Trait Some(DiversityKind kind, int classes) => new(kind, $"{random.Next(classes)}");
    }
}
