using System.Text.Json;
using CsCheck;
using XmessBot.Core.Assessments;
using XmessBot.Core.Ranking;
using XmessBot.Tests.Requests;

namespace XmessBot.Tests.Ranking;

/// <summary>What holds of every ranking (R07, R20, R21, R22), beside every set there is.</summary>
public sealed class RankingProperties
{
    private static readonly Gen<PoolDemand> Any = Demands.Of(most: 12);
    private static readonly Gen<PoolDemand> Few = Demands.Of(most: 8);

    [Fact]
    public void Chosen_WhenAnyDemand_AreTheFirstOfEverySet() => Any.Sample(
        demand => Assert.Equal(EverySet.Of(demand)[0], demand.Rank().Value().Chosen),
        iter: 1_000);

    [Fact]
    public void Chosen_WhenSomeAreHeldInAndOut_AreTheFirstOfEverySetLeft() => Gen.Select(Any, Gen.Int[0, 11], Gen.Int[0, 11]).Sample(
        (demand, one, other) =>
        {
            var (held, left) = (demand.Candidates[one % demand.Candidates.Count], demand.Candidates[other % demand.Candidates.Count]);
            var asked = demand with { In = demand.Packages > 0 && held != left ? [held.Number] : [], Out = [left.Number] };
            if (asked.Considered.Count <= asked.Packages) return; // R21: no excess, no ranking
            var sets = EverySet.Of(asked);
            if (sets.Count == 0) Assert.IsType<HeldPastQuota>(asked.Rank().Refusal());
            else Assert.Equal(sets[0], asked.Rank().Value().Chosen);
        },
        iter: 500);

    [Fact]
    public void Ranking_WhenAnyDemand_StaysWithinThePoolAndIsProven() => Any.Sample( // R07
        demand =>
        {
            var ranking = demand.Rank().Value();
            Assert.True(ranking.Chosen.Count <= demand.Packages);
            Assert.True(ranking.Proven);
            Assert.Equal(Points.None, ranking.AtMostMore);
            Assert.Equal(Enumerable.Range(1, demand.Candidates.Count), ranking.Lines.Select(line => line.Place));
            Assert.Equal(demand.Candidates.Select(each => each.Number), ranking.Lines.Select(line => line.Number).Order());
            Assert.Equal(ranking.Chosen, ranking.Lines.Where(line => line.Chosen).Select(line => line.Number).Order());
        },
        iter: 500);

    [Fact]
    public void Ranking_WhenTheRequestsComeInAnotherOrder_IsTheSameToTheByte() => Gen.Select(Any, Gen.Int).Sample(
        (demand, seed) =>
        {
            var candidates = demand.Candidates.ToArray();
            new Random(seed).Shuffle(candidates);
            var shuffled = demand with
            {
                Candidates = [.. candidates.Select(each => each with { Traits = [.. each.Traits.Reverse()] })],
                Weights = demand.Weights with { Quotas = [.. demand.Weights.Quotas.Reverse()] },
            };
            Assert.Equal(Bytes(demand.Rank().Value()), Bytes(shuffled.Rank().Value()));
        },
        iter: 500);

    [Fact]
    public void Place_WhenARequestGetsAPointMore_IsNeverLower() => Gen.Select(Any, Gen.Int[0, 11], Gen.Int[0, 3]).Sample(
        (demand, at, kind) =>
        {
            var candidate = demand.Candidates[at % demand.Candidates.Count];
            var raised = kind switch
            {
                0 => candidate with { Involvement = candidate.Involvement + 1 }, // R20
                1 => candidate with { Special = (SpecialConsideration)7 }, // R22
                _ => Raises.Of(candidate, [new Rise(Criterion.Need, 1)]),
            };
            var (before, after) = (demand.Rank().Value(), Raises.In(demand, raised).Rank().Value());
            Assert.True(PlaceOf(after, candidate) <= PlaceOf(before, candidate));
        },
        iter: 1_000);

    [Fact]
    public void Place_WhenARequestDiffersFromAnotherOnlyByABetterScore_IsHigher() => Gen.Select(Any, Gen.Int[0, 11]).Sample(
        (demand, at) =>
        {
            var worse = demand.Candidates[at % demand.Candidates.Count] with { Assessments = [new CriteriaScores(2, 3, 3)] };
            var better = worse with { Number = "2020-1-999", Arrival = 999, Assessments = [new CriteriaScores(2, 4, 3)] };
            var both = Raises.In(demand, worse);
            var ranking = (both with { Candidates = [.. both.Candidates, better] }).Rank().Value();
            Assert.True(PlaceOf(ranking, better) < PlaceOf(ranking, worse));
        },
        iter: 500);

    [Fact]
    public void RunnerUp_WhenAnyDemand_IsTheSecondOfEverySet() => Any.Sample(
        demand =>
        {
            var sets = EverySet.Of(demand);
            var ranking = demand.Rank().Value();
            if (ranking.RunnerUp() is not { } other) Assert.Single(sets);
            else Assert.Equal(sets[1], ranking.Chosen.Except(other.GoOut).Concat(other.ComeIn).Order());
        },
        iter: 500);

    [Fact]
    public void LeastChange_WhenMade_BringsTheRequestInAndOnePointLessDoesNot() => Few.Sample(
        demand =>
        {
            var ranking = demand.Rank().Value();
            foreach (var candidate in demand.Candidates.Where(each => !ranking.Chosen.Contains(each.Number)))
            {
                var change = ranking.LeastChangeFor(candidate.Number);
                if (change?.Rises is not { } rises)
                {
                    Assert.False(IsIn(demand, candidate, Raises.Room(candidate)));
                    continue;
                }

                var asChanged = Raises.In(demand, Raises.Of(candidate, rises)).Rank().Value();
                Assert.Contains(candidate.Number, asChanged.Chosen);
                Assert.Equal(change.Others.Append(candidate.Number).Order(), asChanged.Chosen.Except(ranking.Chosen));
                Assert.Equal(change.GiveWay, ranking.Chosen.Except(asChanged.Chosen));
                foreach (var fewer in Raises.OfSum(candidate, rises.Sum(rise => rise.AssessorPoints) - 1))
                    Assert.False(IsIn(demand, candidate, fewer));
            }
        },
        iter: 150);

    [Fact]
    public void PriceOfDiversity_WhenAnyDemand_IsWhatTheBestByPointsHaveMore() => Any.Sample(
        demand =>
        {
            var price = demand.Rank().Value().PriceOfDiversity()!;
            var alone = demand with { Weights = demand.Weights with { Alike = new Dictionary<DiversityKind, HalfPoints>(), Quotas = [] } };
            var (chosen, byPoints) = (demand.Rank().Value(), alone.Rank().Value());
            Assert.Equal(byPoints.Total - chosen.Total, price.Less);
            Assert.Equal(byPoints.Chosen.Except(chosen.Chosen), price.GoOut);
            Assert.Equal(chosen.Chosen.Except(byPoints.Chosen), price.ComeIn);
            Assert.Equal(price.ComeIn, Those(Standing.ByDiversity));
            Assert.Equal(price.GoOut, Those(Standing.GaveWay));

            IEnumerable<string> Those(Standing standing) =>
                chosen.Lines.Where(line => line.Standing == standing).Select(line => line.Number).Order();
        },
        iter: 500);

    [Fact]
    public void WhatIf_WhenAsked_ChangesNothing() => Any.Sample(
        demand =>
        {
            var ranking = demand.Rank().Value();
            var before = Bytes(ranking);
            var more = (demand with { Packages = demand.Packages + 1 }).Rank().Value();
            _ = ranking.ChangeTo(more);
            _ = ranking.RunnerUp();
            _ = ranking.PriceOfDiversity();
            foreach (var line in ranking.Lines) _ = ranking.LeastChangeFor(line.Number);
            Assert.Equal(before, Bytes(ranking));
            Assert.Equal(before, Bytes(demand.Rank().Value()));
        },
        iter: 50);

    private static bool IsIn(PoolDemand demand, Candidate candidate, IReadOnlyList<Rise> rises) =>
        Raises.In(demand, Raises.Of(candidate, rises)).Rank().Value().Chosen.Contains(candidate.Number);

    private static int PlaceOf(PoolRanking ranking, Candidate candidate) =>
        ranking.Lines.Single(line => line.Number == candidate.Number).Place;

    // The order in which requests were given is part of the question, not of the answer.
    private static string Bytes(PoolRanking ranking) =>
        JsonSerializer.Serialize(new
        {
            ranking.Lines, ranking.Chosen, ranking.Total, ranking.PairsAlike, ranking.Unmet, ranking.Proven, ranking.ExcessDemand,
        });
}
