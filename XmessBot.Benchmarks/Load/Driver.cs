using System.Diagnostics;
using System.Net.Sockets;

namespace XmessBot.Benchmarks.Load;

/// <summary>What was measured of one bot.</summary>
internal sealed record Measured(
    double TurnsPerS, double CommitsPerS, double P50Ms, double P95Ms, double P99Ms, double CpuMsPerTurn, double PeakMb, double FirstMs);

/// <summary>Drives a bot with many conversations at once, each waiting for its answer before it goes on.</summary>
internal static class Driver
{
    /// <summary>A client with a connection for each conversation, kept open.</summary>
    public static HttpClient Client(Uri address) =>
        new(new SocketsHttpHandler { UseProxy = false, UseCookies = false, PooledConnectionIdleTimeout = TimeSpan.FromMinutes(5) })
    {
        BaseAddress = address,
        Timeout = TimeSpan.FromSeconds(100),
    };

    /// <summary>Waits for the first answer; how long after the start it came.</summary>
    public static async Task<double> FirstAnswerAsync(Child child, Line line)
    {
        using var http = Client(child.Address);
        var speaker = new Speaker(http, $"first-{child.Address.Port}", [line]);
        await ListensAsync(child);
        await speaker.SayNextAsync();
        return child.Age.TotalMilliseconds;
    }

    // By the bare socket: a request that fails costs the processor that the bot needs.
    private static async Task ListensAsync(Child child)
    {
        while (true)
        {
            try
            {
                using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                socket.Connect(child.Address.Host, child.Address.Port);
                return;
            }
            catch (SocketException) when (!child.HasExited && child.Age < TimeSpan.FromMinutes(1))
            {
                await Task.Delay(5);
            }
        }
    }

    /// <summary>Warms up and measures; stops at the first wrong reply.</summary>
    public static async Task<Measured> MeasureAsync(Child child, IReadOnlyList<Speaker> speakers, int warmUp, TimeSpan measure,
        bool commits, double firstMs)
    {
        var took = new List<long>[speakers.Count];
        var phase = Phase.WarmUp;
        async Task SpeakAsync(int i)
        {
            var own = took[i] = new List<long>(4096);
            // Each at another line of the script: people do not all send their requests in the same moment.
            while (speakers[0].Said < i % Script.Whole.Count && phase != Phase.Over) await Task.Delay(5);
            while (phase != Phase.Over)
            {
                var ticks = await speakers[i].SayNextAsync();
                if (phase == Phase.Measure) own.Add(ticks);
            }
        }

        var all = Enumerable.Range(0, speakers.Count).Select(i => Task.Run(() => SpeakAsync(i))).ToList();
        var failed = Task.WhenAny(all);
        // As many turns for each bot, and not as long: what is being warmed up is code, and it is warm after so many runs.
        while (speakers.Sum(speaker => speaker.Said) < warmUp) await WaitAsync(TimeSpan.FromMilliseconds(50), failed);
        var (cpu, from) = (child.Cpu, Stopwatch.GetTimestamp());
        phase = Phase.Measure;
        await WaitAsync(measure, failed);
        phase = Phase.Over;
        var (used, seconds) = (child.Cpu - cpu, Stopwatch.GetElapsedTime(from).TotalSeconds);
        await Task.WhenAll(all);

        long[] ordered = [.. took.SelectMany(each => each).Order()];
        var rate = ordered.Length / seconds;
        return new Measured(
            rate,
            commits ? rate : 0,
            Percentile(ordered, 0.50),
            Percentile(ordered, 0.95),
            Percentile(ordered, 0.99),
            used.TotalMilliseconds / ordered.Length,
            child.PeakMb,
            firstMs);
    }

    private static async Task WaitAsync(TimeSpan time, Task<Task> failed)
    {
        // A conversation only ends by itself when something was wrong.
        if (await Task.WhenAny(Task.Delay(time), failed) == failed) await await failed;
    }

    private static double Percentile(long[] ordered, double part) =>
        ordered[(int)Math.Min(ordered.Length - 1, ordered.Length * part)] * 1000.0 / Stopwatch.Frequency;

    private enum Phase
    {
        WarmUp,
        Measure,
        Over,
    }
}
