using XmessBot.Core.Assessments;
using XmessBot.Core;
using XmessBot.Core.Ranking;

namespace XmessBot.Benchmarks.Load;

/// <summary>A demand of 200 requests for 30 packages, with quotas and pairs alike: the same for the same seed.</summary>
internal static class RankingDemand
{
    public const int Requests = 200;

    private const int Packages = 30;

    public static PoolDemand Of(int seed)
    {
        var random = new Random(seed);
        return new PoolDemand
        {
            Service = Service.Advisory,
            Packages = Packages,
            Candidates = [.. Enumerable.Range(1, Requests).Select(number => Asked(random, number))],
            Weights = RankingWeights.Usual with
            {
                Quotas =
                [
                    new Quota(DiversityKind.Territory, Class: null, AtMost: 2),
                    new Quota(DiversityKind.Need, Class: null, AtLeast: 1),
                    new Quota(DiversityKind.Size, "0", AtLeast: 10),
                ],
            },
        };
    }

    private static Candidate Asked(Random random, int number) => new()
    {
        Number = $"2020-1-{number:000}",
        Arrival = number,
        Assessments = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Scores(random))],
        Involvement = random.Next(4),
        Special = (SpecialConsideration)random.Next(8),
        Traits =
        [
            Some(random, DiversityKind.Territory, 42), Some(random, DiversityKind.Size, 5), Some(random, DiversityKind.Council, 4),
            Some(random, DiversityKind.Gender, 3), Some(random, DiversityKind.Need, 12), Some(random, DiversityKind.Need, 12),
        ],
    };

    private static CriteriaScores Scores(Random random) => new(Point(random), Point(random), Point(random));

    private static int Point(Random random) => random.Next(1, CriteriaScores.Most + 1);

    private static Trait Some(Random random, DiversityKind kind, int classes) => new(kind, $"{random.Next(classes)}");
}
