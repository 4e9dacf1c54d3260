using System.Text.RegularExpressions;

namespace XmessBot.Benchmarks.Reading;

/// <summary>
/// Plays the script on a host: says the lines in order, a minute apart, and where a line leaves it open, answers what the bot
/// asked that person last.
/// </summary>
internal sealed partial class Player(QuietHost host, TextWriter? show)
{
    private readonly Dictionary<string, string> _asked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _times = new(StringComparer.Ordinal);
    private DateTimeOffset _now;

    /// <summary>Says every line.</summary>
    public async Task PlayAsync(IReadOnlyList<Line> script)
    {
        foreach (var line in script)
        {
            _now = line.At ?? _now.AddMinutes(1);
            var said = line.Said ?? Answer(line.Who);
            var shown = await host.SayAsync(line.Who, said, _now);
            Hear(line.Who, shown);
            if (show is not null) await show.WriteLineAsync($"{line.Who}> {said}\n    {shown.ReplaceLineEndings("\n    ")}");
        }
    }

    // The question that stands last is the one that is open, or the one before when the answer to that was not understood.
    private void Hear(string who, string shown)
    {
        if (Code().Match(shown) is { Success: true } code) _codes[who] = code.Value;
        var asked = Answers.All.Keys.MaxBy(each => shown.LastIndexOf(each, StringComparison.Ordinal))!;
        if (shown.Contains(asked, StringComparison.Ordinal)) _asked[who] = asked;
        else if (!Array.Exists(Answers.NotUnderstood, shown.Contains)) _asked.Remove(who);
    }

    private string Answer(string who)
    {
        var asked = _asked.GetValueOrDefault(who, "");
        var answers = Answers.All.GetValueOrDefault(asked, Answers.ToNothing);
        var times = _times[asked] = _times.GetValueOrDefault(asked) + 1;
        return answers[(times - 1) % answers.Length].Replace("{address}", MixedScript.Addresses[who], StringComparison.Ordinal)
            .Replace("{code}", _codes.GetValueOrDefault(who, ""), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\b\d{6}\b")]
    private static partial Regex Code();
}
