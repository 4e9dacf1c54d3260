using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace XmessBot.Benchmarks.Load;

/// <summary>
/// <c>growth</c>: the time of a turn with more and more stored, on one host for each size. All say the same line one after
/// the other before the next line is said, so that what disturbs the machine disturbs them all; of each line the median
/// counts.
/// </summary>
internal static class GrowthCommand
{
    private static readonly int[] Stored = [100, 1_000, 10_000, 100_000];

    public static async Task<int> RunAsync(Options options)
    {
        var rounds = options.Get("rounds", 40);
        var folder = Directory.CreateTempSubdirectory("xmess-growth-").FullName;
        var children = new List<Child>();
        var clients = new List<HttpClient>();
        try
        {
            foreach (var size in Stored)
            {
                var own = Directory.CreateDirectory(Path.Combine(folder, size.ToString(CultureInfo.InvariantCulture))).FullName;
                var child = Child.Host(own);
                children.Add(child);
                await Driver.FirstAnswerAsync(child, new Line("bon dia", "sol·licitud"));
                Councils.Add(Child.DatabaseIn(own), 1);
                History.Add(Child.DatabaseIn(own), size);
                clients.Add(Driver.Client(child.Address));
            }

            var speakers = clients.Select(http => new Speaker(http, Councils.NameOf(0), Script.Whole)).ToArray();
            await SpeakAsync(speakers, rounds / 2);
            var took = await SpeakAsync(speakers, rounds);
            double[] perTurn = [.. took.Select(lines => lines.Average(Median))];
            Console.WriteLine(JsonSerializer.Serialize(new
            {
                stored = Stored,
                ms_per_turn = perTurn.Select(each => Math.Round(each, 3)),
                ratio = Math.Round(perTurn[^1] / perTurn[0], 3),
            }));
            return 0;
        }
        finally
        {
            clients.ForEach(http => http.Dispose());
            children.ForEach(child => child.Dispose());
            Directory.Delete(folder, recursive: true);
        }
    }

    // By speaker and by line.
    private static async Task<List<double>[][]> SpeakAsync(Speaker[] speakers, int rounds)
    {
        var lines = Script.Whole.Count;
        var took = speakers.Select(_ => Enumerable.Range(0, lines).Select(_ => new List<double>()).ToArray()).ToArray();
        for (var i = 0; i < rounds * lines; i++)
        {
            for (var j = 0; j < speakers.Length; j++)
            {
                // Whoever goes first finds the processor's memory in another state than whoever goes last.
                var which = (i + j) % speakers.Length;
                took[which][i % lines].Add(await speakers[which].SayNextAsync() * 1000.0 / Stopwatch.Frequency);
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
