using CsCheck;
using XmessBot.Core.Assessments;
using XmessBot.Core;
using XmessBot.Core.Ranking;

namespace XmessBot.Tests.Ranking;

/// <summary>Demands by chance: few classes and few points, so that equal sets, pairs alike and quotas that bind are the rule.</summary>
internal static class Demands
{
    private static readonly Gen<CriteriaScores> Scores =
        Gen.Select(Gen.Int[0, 5], Gen.Int[2, 4], Gen.Int[3, 4], (need, others, mission) => new CriteriaScores(need, others, mission));

    private static readonly Gen<Trait> ATrait = Gen.Select(
        Gen.OneOf(Enum.GetValues<DiversityKind>()), Gen.OneOf("a", "b", "c"), (kind, name) => new Trait(kind, name));

    private static readonly Gen<Candidate> ACandidate = Gen.Select(
        Scores.List[1, 4], Gen.Int[0, 2], Gen.Int[0, 7], ATrait.List[0, 6], (scores, involvement, special, traits) => new Candidate
        {
            Number = "",
            Arrival = 0,
            Assessments = scores,
            Involvement = involvement,
            Special = (SpecialConsideration)special,
            Traits = traits,
        });

    private static readonly Gen<Quota> AQuota = Gen.Select(
        ATrait, Gen.Bool, Gen.OneOf(0, 0, 1, 2), Gen.OneOf(1, 2, 3, 9),
        (trait, each, least, most) => new Quota(trait.Kind, each ? null : trait.Class, least, most == 9 ? null : most));

    private static readonly Gen<RankingWeights> Weights = Gen.Select(
        Gen.Int[1, 3], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 4].Array[5], AQuota.List[0, 3],
        (need, involvement, special, alike, quotas) => new RankingWeights
        {
            Need = new HalfPoints(need),
            Involvement = new HalfPoints(involvement),
            Special = new HalfPoints(special),
            Alike = alike.Index().ToDictionary(each => (DiversityKind)each.Index, each => new HalfPoints(each.Item)),
            Quotas = quotas,
        });

    /// <summary>At most so many requests, and a pool for some of them.</summary>
    public static Gen<PoolDemand> Of(int most) => Gen.Select(
        ACandidate.List[1, most], Gen.Int[0, most], Weights, (candidates, packages, weights) => new PoolDemand
        {
            Service = Service.Advisory,
            Packages = Math.Min(packages, Math.Max(0, candidates.Count - 1)),
            Candidates = [.. candidates.Select((each, at) => each with { Number = $"2020-1-{at + 1:000}", Arrival = at + 1 })],
            Weights = weights,
        });
}
