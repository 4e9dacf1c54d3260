using System.Text.Json.Nodes;
using XmessBot.Commands.Understand;
using XmessBot.Tests.Support;
using Xunit.Abstractions;

namespace XmessBot.Tests.Language.Time;

/// <summary>
/// The project's own labelled dates and sessions, run through the command as anybody can run them. A set kept apart is
/// only measured; the floors are what is reached today, so that a change that loses something fails.
/// </summary>
public sealed class TimeSetTests(ITestOutputHelper output)
{
    private static readonly string[] SessionFields = ["date", "start", "end", "minutes", "municipality", "modality", "service", "topic"];

    [Theory]
    [InlineData("dates", 0.98, 0.005)]
    [InlineData("Apart/dates", 0.96, 0.02)]
    public async Task Dates_OfASet_AreRead(string set, double floor, double inventedCeiling)
    {
        var lines = Lines(set);
        var answers = await AnswersAsync(lines);
        var wrong = Enumerable.Range(0, lines.Count).Where(n => !JsonNode.DeepEquals(lines[n]["value"], answers[n]["value"])).ToList();
        var invented = wrong.Count(n => answers[n]["value"] is not null);
        var report = string.Join('\n',
            wrong.Select(n => $"{lines[n]["text"]} [{lines[n]["lean"]}]: {lines[n]["value"]?.ToJsonString()} <> "
                + $"{answers[n]["value"]?.ToJsonString()}"));
        output.WriteLine($"{set}: {lines.Count - wrong.Count} of {lines.Count}, invented {invented}");
        Assert.True(1 - (double)wrong.Count / lines.Count >= floor && (double)invented / lines.Count <= inventedCeiling,
            $"{lines.Count - wrong.Count} of {lines.Count}, invented {invented}\n{report}");
    }

    [Theory]
    [InlineData("sessions", 0.99, 0.95, 0.02)]
    [InlineData("Apart/sessions", 0.98, 0.90, 0.04)]
    public async Task Sessions_OfASet_AreRead(string set, double fieldFloor, double wholeFloor, double inventedCeiling)
    {
        var lines = Lines(set);
        var answers = await AnswersAsync(lines);
        var (fields, right, whole, invented) = (0, 0, 0, 0);
        var report = new List<string>();
        for (var n = 0; n < lines.Count; n++)
        {
            var misses = new List<string>();
            var wrongValue = false;
            foreach (var (expected, answer) in Pairs(lines[n], answers[n]))
            {
                foreach (var field in SessionFields)
                {
                    fields++;
                    if (Same(field, expected?[field], answer?[field])) right++;
                    else
                    {
                        misses.Add($"{field} {expected?[field]?.ToJsonString()} <> {answer?[field]?.ToJsonString()}");
                        wrongValue |= answer?[field] is not null;
                    }
                }
            }
            if (misses.Count == 0) whole++;
            else report.Add($"{lines[n]["text"]}: {string.Join("; ", misses)}");
            if (wrongValue) invented++;
        }
        output.WriteLine($"{set}: fields {right} of {fields}, whole {whole} of {lines.Count}, messages with an invented value {invented}");
        Assert.True((double)right / fields >= fieldFloor && (double)whole / lines.Count >= wholeFloor
            && (double)invented / lines.Count <= inventedCeiling,
            $"fields {right} of {fields}, whole {whole} of {lines.Count}, messages with an invented value "
                + $"{invented}\n{string.Join('\n', report)}");
    }

    private static IEnumerable<(JsonNode? Expected, JsonNode? Answer)> Pairs(JsonNode line, JsonNode answer)
    {
        yield return (line, answer);
        var (expected, more) = (line["more"]?.AsArray() ?? [], answer["more"]!.AsArray());
        for (var n = 0; n < Math.Max(expected.Count, more.Count); n++)
            yield return (n < expected.Count ? expected[n] : null, n < more.Count ? more[n] : null);
    }

    // A topic is in the person's words: with or without an article at its edges it is the same.
    private static bool Same(string field, JsonNode? expected, JsonNode? answer)
    {
        if (field != "topic" || expected is null || answer is null) return JsonNode.DeepEquals(expected, answer);
        var (one, other) = ((string)expected!, (string)answer!);
        return one == other || one.EndsWith(" " + other, StringComparison.Ordinal) || other.EndsWith(" " + one, StringComparison.Ordinal)
            || (other.StartsWith(one, StringComparison.Ordinal) && other.Length < one.Length * 2);
    }

    private static List<JsonNode> Lines(string set) =>
        [.. File.ReadLines(Path.Combine(Repository.Root, "XmessBot.Tests", "Language", "Sets", $"{set}.jsonl"))
            .Select(line => JsonNode.Parse(line)!)];

    private static async Task<List<JsonNode>> AnswersAsync(List<JsonNode> lines)
    {
        using var written = new StringWriter();
        await UnderstandCommand.RunAsync([], new StringReader(string.Join('\n', lines.Select(line => line.ToJsonString()))), written,
            TextWriter.Null);
        return [.. written.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
    }
}
