using System.Diagnostics;
using System.Text.Json;
using XmessBot.Core;
using XmessBot.Core.Ranking;

namespace XmessBot.Benchmarks.Load;

/// <summary>
/// <c>ranking</c>: the time to rank 200 requests with proof, and to explain it: the least change for one left out, the runner-up. Each is
/// the slowest of several demands; the first one, not counted, warms up.
/// </summary>
internal static class RankingCommand
{
    public static int Run(Options options)
    {
        var demands = Enumerable.Range(0, options.Get("demands", 10) + 1).Select(RankingDemand.Of).ToArray();
        var times = demands.Select(Times).Skip(1).ToArray();
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            requests = RankingDemand.Requests,
            demands = times.Length,
            ms_ranking_200 = times.Max(each => each.Ranking),
            ms_least_change = times.Max(each => each.LeastChange),
            ms_runner_up = times.Max(each => each.RunnerUp),
            proven = times.All(each => each.Proven),
        }));
        return 0;
    }

    /// <summary>What ranking a demand and explaining it takes, in milliseconds; other benches ask for it too.</summary>
    internal static (double Ranking, double LeastChange, double RunnerUp, bool Proven) Times(PoolDemand demand)
    {
        var (ranking, ranked) = Timed(() => ((Outcome<PoolRanking>.Done)demand.Rank()).Value);
        var next = ranking.Lines.First(line => !line.Chosen).Number;
        var (change, changed) = Timed(() => ranking.LeastChangeFor(next)!);
        var (other, second) = Timed(() => ranking.RunnerUp()!);
        return (ranked, changed, second, ranking.Proven && change.Proven && other.Proven);
    }

    private static (T Value, double Milliseconds) Timed<T>(Func<T> what)
    {
        var from = Stopwatch.GetTimestamp();
        var value = what();
        return (value, Math.Round(Stopwatch.GetElapsedTime(from).TotalMilliseconds, 1));
    }
}
