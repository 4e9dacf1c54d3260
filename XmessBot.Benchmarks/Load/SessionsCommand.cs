using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace XmessBot.Benchmarks.Load;

/// <summary>
/// <c>sessions</c>: the time that it takes to log a session through Direct Line, from the message to the number, with few and
/// with many stored, on one host for each. They take turns, so that what disturbs the machine disturbs both; the median counts.
/// </summary>
internal static class SessionsCommand
{
    private static readonly int[] Stored = [100, 100_000];

    // The session that is told is taken back, so that the next one finds the same hours.
    private static readonly Line[] Log = [new("ahir 1 hora amb Vic sobre plecs, per Zoom", "Ho deso?"), new("desa-la", "desada")];
    private static readonly Line[] TakeBack = [new("ara no", ""), new("esborra l'última", "La retiro?"), new("sí", "retirada")];

    public static async Task<int> RunAsync(Options options)
    {
        var rounds = options.Get("rounds", 60);
        var folder = Directory.CreateTempSubdirectory("xmess-sessions-").FullName;
        var children = new List<Child>();
        var speakers = new List<DirectLineSpeaker>();
        try
        {
            foreach (var size in Stored)
            {
                var own = Directory.CreateDirectory(Path.Combine(folder, size.ToString(CultureInfo.InvariantCulture))).FullName;
                var child = Child.Host(own);
                children.Add(child);
                await Driver.FirstAnswerAsync(child, new Line("bon dia", "sol·licitud"));
                var speaker = await DirectLineSpeaker.OpenAsync(child.Address);
                speakers.Add(speaker);
                SessionHistory.Add(Child.DatabaseIn(own), size, speaker.User);
            }

            await LogAsync(speakers, rounds / 2);
            double[] perSession = [.. (await LogAsync(speakers, rounds)).Select(Median)];
            Console.WriteLine(JsonSerializer.Serialize(new
            {
                stored = Stored,
                ms_per_session = perSession.Select(each => Math.Round(each, 3)),
                ratio = Math.Round(perSession[^1] / perSession[0], 3),
            }));
            return 0;
        }
        finally
        {
            speakers.ForEach(speaker => speaker.Dispose());
            children.ForEach(child => child.Dispose());
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<List<double>[]> LogAsync(List<DirectLineSpeaker> speakers, int rounds)
    {
        var took = speakers.Select(_ => new List<double>()).ToArray();
        for (var i = 0; i < rounds; i++)
        {
            for (var j = 0; j < speakers.Count; j++)
            {
                // Whoever goes first finds the processor's memory in another state than whoever goes last.
                var which = (i + j) % speakers.Count;
                var from = Stopwatch.GetTimestamp();
                foreach (var line in Log) await speakers[which].SayAsync(line);
                took[which].Add(Stopwatch.GetElapsedTime(from).TotalMilliseconds);
                foreach (var line in TakeBack) await speakers[which].SayAsync(line);
            }
        }

        return took;
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
