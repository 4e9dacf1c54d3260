using System.Text.Json;

namespace XmessBot.Benchmarks.Load;

/// <summary>
/// <c>turns</c>: an echo bot and the host one after the other under the same load, and one over the other. Both are driven
/// from here, so on a small machine the driver takes its part of the processor from both.
/// </summary>
internal static class TurnsCommand
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private static readonly Line Greeting = new("bon dia", "sol·licitud");

    public static async Task<int> RunAsync(Options options)
    {
        var conversations = options.Get("conversations", 64);
        var (warmUp, measure) = (Math.Max(options.Get("warmup", 10000), conversations), TimeSpan.FromSeconds(options.Get("seconds", 10)));
        var folder = Directory.CreateTempSubdirectory("xmess-bench-").FullName;
        try
        {
            var (echoFirst, hostFirst, newFileFirst) = await FirstAnswersAsync(folder, options.Get("starts", 3));
            var echo = await EchoAsync(conversations, warmUp, measure, echoFirst);
            var xmess = await HostAsync(folder, conversations, warmUp, measure, hostFirst);
            Console.WriteLine(JsonSerializer.Serialize(new
            {
                echo = Of(echo),
                xmess = Of(xmess),
                ratio = Ratio(xmess, echo),
                first_on_new_file = new { ms = Math.Round(newFileFirst), ratio = Math.Round(newFileFirst / echoFirst, 2) },
            }, Json));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // Several starts in turns; the best of each is the one that the rest of the machine disturbed least. The host starts twice each time:
    // on no file, when it makes the tables and the data of Development, and then on that file, as on any day after the first.
    private static async Task<(double Echo, double Host, double OnNewFile)> FirstAnswersAsync(string folder, int starts)
    {
        var (echo, host, onNewFile) = (double.MaxValue, double.MaxValue, double.MaxValue);
        for (var i = 0; i < starts; i++)
        {
            echo = Math.Min(echo, await FirstAnswerAsync(Child.Echo, Script.Echoed[0]));
            var its = Directory.CreateDirectory(Path.Combine(folder, $"start{i}")).FullName;
            onNewFile = Math.Min(onNewFile, await FirstAnswerAsync(() => Child.Host(its), Greeting));
            host = Math.Min(host, await FirstAnswerAsync(() => Child.Host(its), Greeting));
        }

        return (echo, host, onNewFile);
    }

    private static async Task<double> FirstAnswerAsync(Func<Child> start, Line said)
    {
        using var child = start();
        return await Driver.FirstAnswerAsync(child, said);
    }

    private static async Task<Measured> EchoAsync(int conversations, int warmUp, TimeSpan measure, double firstMs)
    {
        using var child = Child.Echo();
        await Driver.FirstAnswerAsync(child, Script.Echoed[0]);
        using var http = Driver.Client(child.Address);
        Speaker[] speakers = [.. Enumerable.Range(0, conversations).Select(i => new Speaker(http, Councils.NameOf(i), Script.Echoed))];
        return await Driver.MeasureAsync(child, speakers, warmUp, measure, commits: false, firstMs);
    }

    private static async Task<Measured> HostAsync(string folder, int conversations, int warmUp, TimeSpan measure, double firstMs)
    {
        using var child = Child.Host(folder);
        await Driver.FirstAnswerAsync(child, Greeting);
        Councils.Add(Child.DatabaseIn(folder), conversations);
        using var http = Driver.Client(child.Address);
        Speaker[] speakers = [.. Enumerable.Range(0, conversations)
            .Select(i => new Speaker(http, Councils.NameOf(i), Councils.ScriptOf(i, conversations)))];
        var measured = await Driver.MeasureAsync(child, speakers, warmUp, measure, commits: true, firstMs);

        // Every answer that was given has its commit in the file, and one only.
        using var connection = Councils.Open(Child.DatabaseIn(folder));
        using var count = connection.CreateCommand();
        count.CommandText = "SELECT COUNT(*) FROM Inbox";
        var (stored, answered) = ((long)count.ExecuteScalar()!, 1 + speakers.Sum(speaker => (long)speaker.Said));
        return stored == answered ? measured : throw new WrongReplyException($"{answered} turns were answered and {stored} are stored.");
    }

    private static object Of(Measured of) => new
    {
        turns_per_s = Math.Round(of.TurnsPerS, 1),
        commits_per_s = Math.Round(of.CommitsPerS, 1),
        p50_ms = Math.Round(of.P50Ms, 2),
        p95_ms = Math.Round(of.P95Ms, 2),
        p99_ms = Math.Round(of.P99Ms, 2),
        cpu_ms_per_turn = Math.Round(of.CpuMsPerTurn, 3),
        peak_mb = Math.Round(of.PeakMb, 1),
        first_ms = Math.Round(of.FirstMs),
    };

    private static object Ratio(Measured xmess, Measured echo) => new
    {
        turns_per_s = Math.Round(xmess.TurnsPerS / echo.TurnsPerS, 3),
        // The echo bot stores nothing: what is committed, over the turns that it makes.
        commits_per_s = Math.Round(xmess.CommitsPerS / echo.TurnsPerS, 3),
        p50_ms = Math.Round(xmess.P50Ms / echo.P50Ms, 2),
        p95_ms = Math.Round(xmess.P95Ms / echo.P95Ms, 2),
        p99_ms = Math.Round(xmess.P99Ms / echo.P99Ms, 2),
        cpu_ms_per_turn = Math.Round(xmess.CpuMsPerTurn / echo.CpuMsPerTurn, 2),
        peak_mb = Math.Round(xmess.PeakMb / echo.PeakMb, 2),
        first_ms = Math.Round(xmess.FirstMs / echo.FirstMs, 2),
    };
}
