using XmessBot.Core.Assessments;
using XmessBot.Core;
using XmessBot.Core.Ranking;
using XmessBot.Tests.Requests;

namespace XmessBot.Tests.Ranking;

/// <summary>
/// Rankings that can be checked by hand, with the pools of the first call of 2020: 2 packages of mentoring, 7 of advisory (R07).
/// </summary>
public sealed class PoolRankingTests
{
    private static readonly PoolDemand Mentoring = new()
    {
        Service = Service.Mentoring,
        Packages = 2,
        Candidates =
        [
            Asked(1, [new(4, 4, 4), new(5, 4, 4)], "Osona", "clàusules socials"), // 12,5
            Asked(2, [new(4, 4, 4), new(5, 4, 4)], "Osona", "clàusules socials"), // 12,5, and twice like 1: the two together lose a point
            Asked(3, [new(4, 4, 4)], "Bages", "mercat social"), // 12
            Asked(4, [new(3, 3, 3)], "Osona", "cooperatives") with { Involvement = 2 }, // 9 + 2 (R20)
            Asked(5, [new(4, 3, 3)], "Bages", "habitatge") with // 10 + 2 (R22): as many as 3
            {
                Special = SpecialConsideration.RecentMember | SpecialConsideration.ShortTrackRecord,
            },
        ],
    };

    [Fact]
    public void Chosen_WhenSetsAreEqual_IsTheOneWithMoreSpecialConsiderationAndThenTheEarliest()
    {
        // 1+3, 2+3, 1+5 and 2+5 have 24,5 points, 1+2 only 24. Those with 5 have more special consideration (R22); 1 came before 2.
        Assert.Equal(["2020-1-001", "2020-1-005"], Mentoring.Rank().Value().Chosen);
    }

    [Fact]
    public void Lines_WhenDemandExceedsThePool_SayWhoWaitsInWhichOrderAndWhy()
    {
        (string, bool, Standing, Points)[] expected =
        [
            ("2020-1-001", true, Standing.ByPoints, new(25, 2)),
            ("2020-1-005", true, Standing.ByDiversity, new(12)), // by points alone it would be 1 and 2 (R21)
            ("2020-1-002", false, Standing.GaveWay, new(25, 2)), // next: 12,5 less a point for what it shares with 1
            ("2020-1-003", false, Standing.FewerPoints, new(12)), // 12 less half a point for Bages, where 5 is: as many, and it came after
            ("2020-1-004", false, Standing.FewerPoints, new(11)),
        ];
        var lines = Mentoring.Rank().Value().Lines;
        Assert.Equal(expected, lines.Select(line => (line.Number, line.Chosen, line.Standing, line.Points!.Total)));
    }

    [Fact]
    public void Line_WhenRead_HasEveryPartOfItsPoints() // R17, R18, R19, R20, R22
    {
        var lines = Mentoring.Rank().Value().Lines.ToDictionary(line => line.Number);
        Assert.Equal(new LinePoints(new(9, 2), new(4), new(4), Points.None, Points.None), lines["2020-1-001"].Points);
        Assert.Equal(new LinePoints(new(3), new(3), new(3), new(2), Points.None), lines["2020-1-004"].Points);
        Assert.Equal(new LinePoints(new(4), new(3), new(3), Points.None, new(2)), lines["2020-1-005"].Points);
        Assert.Equal(
            [("Osona", "2020-1-001", new Points(1, 2)), ("clàusules socials", "2020-1-001", new Points(1, 2))],
            lines["2020-1-002"].Alike.Select(alike => (alike.Trait.Class, Assert.Single(alike.With), alike.Cost))
                .OrderBy(alike => alike.Class, StringComparer.Ordinal));
    }

    [Fact]
    public void LeastChange_WhenEqualSetsWereDecidedByOrder_IsOnePointOfOneAssessor()
    {
        var ranking = Mentoring.Rank().Value();
        var second = ranking.LeastChangeFor("2020-1-002")!; // in the place of 1, which came before
        Assert.Equal((Points.None, 1, "2020-1-001"), (second.Missing, second.Rises![0].AssessorPoints, Assert.Single(second.GiveWay)));
        var fourth = ranking.LeastChangeFor("2020-1-004")!; // with 5: 11 + 12, so 1,5 points behind; one assessor gives whole points
        Assert.Equal((new Points(3, 2), new Rise(Criterion.Need, 2)), (fourth.Missing, Assert.Single(fourth.Rises!)));
        Assert.Null(ranking.LeastChangeFor("2020-1-001"));
    }

    [Fact]
    public void RunnerUpAndPrice_WhenAskedFor_AreThoseOfTheSets()
    {
        var ranking = Mentoring.Rank().Value();
        Assert.Equivalent(new SetChange(["2020-1-002"], ["2020-1-001"], Points.None, true), ranking.RunnerUp(), strict: true);
        Assert.Equivalent(new SetChange(["2020-1-005"], ["2020-1-002"], new(1, 2), true), ranking.PriceOfDiversity(), strict: true);
    }

    [Fact]
    public void WhatIf_WhenAPackageMoreOrOtherWeightsOrOneIn_SaysWhatWouldChange()
    {
        var ranking = Mentoring.Rank().Value();
        Assert.Equal(["2020-1-002"], Change(Mentoring with { Packages = 3 }).ComeIn); // 1+2+5 and 1+3+5 have 36: 2 came before 3
        Assert.Equal(["2020-1-003"], Change(Mentoring with { Out = ["2020-1-005"] }).ComeIn); // 1+3 has 24,5 and 1+2 only 24
        var involved = Change(Mentoring with { Weights = RankingWeights.Usual with { Involvement = new(4) } }); // 4 has 13 then
        Assert.Equal(("2020-1-004", "2020-1-001"), (Assert.Single(involved.ComeIn), Assert.Single(involved.GoOut)));
        var held = (Mentoring with { In = ["2020-1-004"] }).Rank().Value();
        Assert.Equal(Standing.Held, held.Lines.Single(line => line.Number == "2020-1-004").Standing);

        SetChange Change(PoolDemand other) => ranking.ChangeTo(other.Rank().Value());
    }

    [Fact]
    public void Quota_WhenItBinds_ChoosesAnotherAndTellsWhatCannotBeMet()
    {
        var quotas = Mentoring with
        {
            Weights = RankingWeights.Usual with
            {
                Quotas =
                [
                    new Quota(DiversityKind.Need, "cooperatives", AtLeast: 1), // 4, whatever it costs
                    new Quota(DiversityKind.Territory, Class: null, AtMost: 1), // so neither 1 nor 2, which are of Osona too
                    new Quota(DiversityKind.Size, "micropoble", AtLeast: 1), // nobody is
                ],
            },
        };
        var ranking = quotas.Rank().Value();
        Assert.Equal(["2020-1-004", "2020-1-005"], ranking.Chosen);
        Assert.Equal([new UnmetQuota(new Trait(DiversityKind.Size, "micropoble"), 1, 0)], ranking.Unmet);
        Assert.True(ranking.Lines.Single(line => line.Number == "2020-1-001").Alike.Single().Full);
        var change = ranking.LeastChangeFor("2020-1-001")!; // no points outweigh a quota
        Assert.Equal((null, null), (change.Missing, change.Rises));
    }

    [Fact] // R07: 7 packages of advisory; R21: no comarca more than twice, and two of small councils
    public void Chosen_WhenAdvisoryHasQuotas_IsWhatEachRowSays()
    {
        (Candidate Asked, bool In)[] rows =
        [
            (Asked(1, [new(5, 4, 4)], "Bages", "cooperatives"), true), // 13
            (Asked(2, [new(5, 4, 4), new(4, 4, 4), new(4, 4, 4)], "Bages", "clàusules socials"), false), // 37/3, less half a point: like 4
            (Asked(3, [new(4, 4, 4)], "Bages", "habitatge"), true), // 12, and its need is nobody's: so the second of Bages
            (Asked(4, [new(4, 4, 4)], "Osona", "clàusules socials"), true), // 12
            (Asked(5, [new(4, 4, 3)], "Maresme", "mercat social"), true), // 11
            (Asked(6, [new(4, 3, 3)], "Garraf", "cooperatives"), true), // 10
            (Asked(7, [new(3, 3, 3)], "Anoia", "energia"), false), // 9: out for 8 and 9, the only small ones
            (Asked(8, [new(3, 3, 2)], "Alt Camp", "mercat social", "petit"), true), // 8
            (Asked(9, [new(2, 2, 2)], "Priorat", "mercat social", "petit"), true), // 6
            (Asked(10, [new(3, 3, 2)], "Osona", "energia"), false), // 8
        ];
        var advisory = new PoolDemand
        {
            Service = Service.Advisory,
            Packages = 7,
            Candidates = [.. rows.Select(row => row.Asked)],
            Weights = RankingWeights.Usual with
            {
                Quotas = [new Quota(DiversityKind.Territory, null, AtMost: 2), new Quota(DiversityKind.Size, "petit", AtLeast: 2)],
            },
        };
        Assert.Equal(rows.Where(row => row.In).Select(row => row.Asked.Number), advisory.Rank().Value().Chosen);
        var price = advisory.Rank().Value().PriceOfDiversity()!;
        Assert.Equal(["2020-1-002", "2020-1-007"], price.GoOut);
        Assert.Equal(new Points(37 + 3 * (9 - 8 - 6), 3), price.Less); // 37/3 and 9 for 8 and 6
    }

    [Fact]
    public void Quota_WhenItLeavesNoOther_LeavesAPackage()
    {
        var osona = Mentoring with
        {
            Out = ["2020-1-003", "2020-1-005"],
            Weights = RankingWeights.Usual with { Quotas = [new Quota(DiversityKind.Territory, "Osona", AtMost: 1)] },
        };
        Assert.Equal(["2020-1-001"], osona.Rank().Value().Chosen);
    }

    [Fact]
    public void Ranking_WhenThereIsAPackageForEach_ChoosesAllAndRanksNothing() // R20 and R21 only on excess demand
    {
        var enough = Mentoring with { Packages = 5, Candidates = [.. Mentoring.Candidates.Select(each => each with { Assessments = [] })] };
        var ranking = enough.Rank().Value();
        Assert.False(ranking.ExcessDemand);
        Assert.All(ranking.Lines, line => Assert.Equal((true, Standing.WithinPool, null), (line.Chosen, line.Standing, line.Points)));
        Assert.Equal((null, null), (ranking.RunnerUp(), ranking.PriceOfDiversity()));
    }

    [Fact]
    public void Ranking_WhenOneIsNotAssessed_IsRefusedAndSaysWhich() // R12
    {
        var missing = Mentoring with { Candidates = [.. Mentoring.Candidates.Skip(1), Asked(1, [], "Osona", "x")] };
        Assert.Equal(["2020-1-001"], missing.Rank().Refusal<PoolRanking, NotAssessed>(RuleId.R12).Numbers);
    }

    [Fact]
    public void Ranking_WhenMoreAreHeldInThanThereAre_IsRefused()
    {
        var three = Mentoring with { In = ["2020-1-001", "2020-1-002", "2020-1-003"] };
        Assert.Equal(new HeldPastPool(Service.Mentoring, 2, 3), three.Rank().Refusal<PoolRanking, HeldPastPool>(RuleId.R07));
        var two = Mentoring with
        {
            In = ["2020-1-001", "2020-1-002"],
            Weights = RankingWeights.Usual with { Quotas = [new(DiversityKind.Territory, "Osona", AtMost: 1)] },
        };
        Assert.IsType<HeldPastQuota>(two.Rank().Refusal());
    }

    private static Candidate Asked(
        int number, IReadOnlyList<CriteriaScores> scores, string comarca, string need, string? size = null) => new()
    {
        Number = $"2020-1-{number:000}",
        Arrival = number,
        Assessments = scores,
        Traits =
        [
            new Trait(DiversityKind.Territory, comarca),
            new Trait(DiversityKind.Need, need),
            .. size is null ? Array.Empty<Trait>() : [new Trait(DiversityKind.Size, size)],
        ],
    };
}
