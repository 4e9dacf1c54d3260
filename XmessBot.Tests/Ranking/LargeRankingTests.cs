using XmessBot.Core.Assessments;
using XmessBot.Core.Ranking;
using XmessBot.Tests.Requests;

namespace XmessBot.Tests.Ranking;

/// <summary>
/// 200 requests are ranked and explained with proof. A search that takes too much work ends unproven, by a count of its work and not by
/// a clock, so that "proven" says that it is quick enough on every machine alike.
/// </summary>
public sealed class LargeRankingTests
{
    public static TheoryData<string, int> Demands => Rows();

    [Theory]
    [MemberData(nameof(Demands))]
    public void Ranking_WhenOf200Requests_IsProvenAndSoAreItsExplanations(string shape, int seed)
    {
        var demand = LargeDemands.Shapes[shape](seed);
        var ranking = demand.Rank().Value();
        Assert.True(ranking.Proven);
        Assert.True(ranking.RunnerUp()!.Proven);
        var waiting = ranking.Lines.Where(line => !line.Chosen).ToArray();
        Assert.All([waiting[0], waiting[^1]], line => Assert.True(ranking.LeastChangeFor(line.Number)!.Proven));
    }

    [Fact]
    public void Ranking_WhenNumbersAreGreat_IsWithinThem() // they are checked: one too great would throw
    {
        var ranking = LargeDemands.Great.Rank().Value();
        Assert.InRange(ranking.Chosen.Count, 1, LargeDemands.Great.Packages);
        Assert.True(ranking.AtMostMore >= Points.None);
    }

    private static TheoryData<string, int> Rows()
    {
        var rows = new TheoryData<string, int>();
        foreach (var shape in LargeDemands.Shapes.Keys)
            foreach (var seed in Enumerable.Range(1, 2)) rows.Add(shape, seed);
        return rows;
    }
}
