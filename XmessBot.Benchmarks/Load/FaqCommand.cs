using System.Diagnostics;
using System.Text.Json;
using XmessBot.Core.Faq;
using XmessBot.Core.Language;
using XmessBot.Search;

namespace XmessBot.Benchmarks.Load;

/// <summary>
/// <c>faq</c>: how long a question takes, on one thread, with 100 and with 10,000 entries; what the larger index adds to memory. Entries
/// and questions are sentences of the call's own, put together anew, some with slips; no question is asked twice.
/// </summary>
internal static class FaqCommand
{
    private static readonly int[] Sizes = [100, 10_000];

    public static int Run(Options options)
    {
        var questions = options.Get("questions", 4000);
        Measure(new FaqSearch(Entries(Sizes[0])), new Random(1), questions);
        var times = new List<double>();
        var memory = 0.0;
        foreach (var size in Sizes)
        {
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var search = new FaqSearch(Entries(size));
            memory = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6;
            times.Add(Measure(search, new Random(2), questions));
        }

        Console.WriteLine(JsonSerializer.Serialize(new
        {
            entries = Sizes,
            p95_ms = times.Select(time => Math.Round(time, 3)),
            ratio = Math.Round(times[^1] / times[0], 2),
            mb = Math.Round(memory, 1),
        }));
        return 0;
    }

    // The 95th percentile in milliseconds.
    private static double Measure(FaqSearch search, Random random, int questions)
    {
        var wordings = CallFaq.Entries.SelectMany(entry => entry.Wordings).ToArray();
        var times = new double[questions];
        for (var i = 0; i < questions; i++)
        {
            var said = new Utterance(Question(wordings, random));
            var from = Stopwatch.GetTimestamp();
            search.Find(said);
            times[i] = Stopwatch.GetElapsedTime(from).TotalMilliseconds;
        }

        Array.Sort(times);
        return times[(int)(0.95 * questions)];
    }

    // Half of one wording and half of another, and in every third a letter left out.
    private static string Question(string[] wordings, Random random)
    {
        var words = Some(wordings, random).Concat(Some(wordings, random)).ToArray();
        if (random.Next(3) == 0 && words.Length > 0)
        {
            var slip = random.Next(words.Length);
            if (words[slip].Length > 4) words[slip] = words[slip].Remove(random.Next(1, words[slip].Length - 1), 1);
        }

        return string.Join(' ', words);
    }

    private static IEnumerable<string> Some(string[] texts, Random random)
    {
        var words = texts[random.Next(texts.Length)].Split(' ');
        return words.Skip(random.Next(2)).Take(Math.Max(3, words.Length / 2 + 1));
    }

    private static List<FaqEntry> Entries(int count)
    {
        var random = new Random(3);
        var entries = CallFaq.Entries;
        var wordings = entries.SelectMany(entry => entry.Wordings).ToArray();
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            var (one, other) = (entries[random.Next(entries.Count)], entries[random.Next(entries.Count)]);
            return new FaqEntry(
                $"e{i}", one.Topic, Question(wordings, random), $"{one.Answer} {other.Topic}.", [Question(wordings, random)]);
        })];
    }
}
