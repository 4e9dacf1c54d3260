using System.Globalization;
using System.Text.Json;

namespace XmessBot.Benchmarks.Reading;

/// <summary>
/// What <c>reading</c> runs in the folder of the woven assemblies: the script once or more to warm up, then round after round, each
/// on a fresh file. Of each figure the median of the rounds counts, a message, and what the probe costs is taken off.
/// </summary>
internal static class PlayCommand
{
    /// <summary>The first argument that asks for it.</summary>
    public const string Verb = "reading-play";

    /// <summary>The file beside the assemblies with the readers' names, a line each.</summary>
    public const string NamesFile = "readers.txt";

    public static async Task<int> RunAsync(ReadingOptions options)
    {
        var script = MixedScript.Lines;
        if (options.Show) await PlayAsync(script, Console.Error);
        for (var round = 0; round < options.WarmUp; round++) await PlayAsync(script);
        var cost = Probe.Cost();
        var rounds = new List<Round>();
        for (var round = 0; round < options.Rounds; round++) rounds.Add(await PlayAsync(script));
        var nanoseconds = Median(rounds, round => round.Nanoseconds.Sum() - (round.Calls.Sum() * cost.Counted));
        var turns = Median(rounds, round => round.Turns - (round.Calls.Sum() * cost.Whole));
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            messages = script.Count,
            reading_us = Math.Round(nanoseconds / 1000 / script.Count, 1),
            turn_us = Math.Round(turns / 1000 / script.Count, 1),
        }));
        await TellAsync(rounds, cost, script.Count);
        return 0;
    }

    private static async Task<Round> PlayAsync(IReadOnlyList<Line> script, TextWriter? show = null)
    {
        await using var host = await QuietHost.OpenAsync(script[0].At!.Value);
        GC.Collect();
        Probe.Clear();
        await new Player(host, show).PlayAsync(script);
        return new Round([.. Probe.Nanoseconds], [.. Probe.Calls], host.TurnNanoseconds);
    }

    // To whoever wants to know what the figures are made of.
    private static async Task TellAsync(List<Round> rounds, (double Counted, double Whole) cost, int messages)
    {
        double Each(double nanoseconds) => nanoseconds / 1000 / messages;
        var names = await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, NamesFile));
        var calls = Median(rounds, round => round.Calls.Sum());
        await SayAsync($"calls of readers a message: {calls / messages:F1}");
        var (whole, counted) = (Each(calls * cost.Whole), Each(calls * cost.Counted));
        await SayAsync($"the probe: {whole:F1} us a message, of them {counted:F1} within what it times; taken off above, not below");
        await SayAsync($"reading, round by round: {string.Join(' ', rounds.Select(round => $"{Each(round.Nanoseconds.Sum()):F0}"))}");
        await SayAsync($"turns, round by round: {string.Join(' ', rounds.Select(round => $"{Each(round.Turns):F0}"))}");
        var (lowest, lowestTurns) = (rounds.Min(round => round.Nanoseconds.Sum()), rounds.Min(round => round.Turns));
        await SayAsync($"lowest round: reading {Each(lowest):F0}, turns {Each(lowestTurns):F0}");
        var readers = names.Select((name, i) => (
            Name: name,
            Time: Median(rounds, round => round.Nanoseconds[i]),
            Calls: Median(rounds, round => round.Calls[i])));
        foreach (var (name, time, times) in readers.Where(reader => reader.Calls > 0).OrderByDescending(reader => reader.Time))
            await SayAsync($"{Each(time),8:F1} us a message, {times,6:F0} calls: {name}");
    }

    private static Task SayAsync(FormattableString text) => Console.Error.WriteLineAsync(text.ToString(CultureInfo.InvariantCulture));

    private static double Median(List<Round> rounds, Func<Round, double> figure)
    {
        var sorted = rounds.Select(figure).Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    private sealed record Round(long[] Nanoseconds, long[] Calls, long Turns);
}
