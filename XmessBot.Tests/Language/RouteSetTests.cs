using System.Text.Json.Nodes;
using XmessBot.Commands.Understand;
using Xunit.Abstractions;

namespace XmessBot.Tests.Language;

/// <summary>Whose each labelled message is, as the command <c>understand</c> says: what was reached may not fall.</summary>
public sealed class RouteSetTests(ITestOutputHelper output)
{
    // What neither begins nor changes anything when it is taken for an answer, or the other way round.
    private static readonly HashSet<string> Harmless = ["answer", "again", "none", "question", "command:help", "command:repeat"];

    [Theory]
    [InlineData("route", false, 0.93, 0.91, 3, 14)]
    [InlineData("route", true, 0.94, 1, 1, 1)]
    public async Task Route_OfTheLabelledSets_IsAsGoodAsBefore(string name, bool apart, double all, double hard, int taken, int swallowed)
    {
        var texts = apart ? LabelledSet.ReadApart(name) : LabelledSet.Read(name);
        var routes = await RoutesAsync(texts);
        var read = texts.Select((text, at) =>
            (Label: (string)text["to"]!, Route: routes[at], Hard: (bool?)text["hard"] == true, Text: text)).ToList();
        var wrong = read.Where(each => each.Route != each.Label).ToList();
        var begun = read.Where(each => each.Label == "answer" && !Harmless.Contains(each.Route)).ToList();
        var lost = read.Where(each => each.Route == "answer" && !Harmless.Contains(each.Label)
            && !each.Label.StartsWith("command:", StringComparison.Ordinal)).ToList();
        var share = Share(read.Select(each => each.Route == each.Label));
        var shareOfHard = Share(read.Where(each => each.Hard).Select(each => each.Route == each.Label));
        var set = apart ? "apart" : "all";
        output.WriteLine($"{set,-8}{read.Count,6}{share,9:P1}{shareOfHard,9:P1}  taken {begun.Count}, swallowed {lost.Count}");
        if (!apart) foreach (var each in wrong) output.WriteLine($"{each.Label} -> {each.Route}: {each.Text["text"]}");
        Assert.True(share >= all && shareOfHard >= hard, $"{share:P1} of all, {shareOfHard:P1} of the hard ones");
        Assert.True(begun.Count <= taken, $"answers taken for a wish: {string.Join("; ", begun.Select(each => each.Text["text"]))}");
        Assert.True(lost.Count <= swallowed, $"wishes taken for an answer: {lost.Count}");
    }

    private static double Share(IEnumerable<bool> right) => right.Select(each => each ? 1.0 : 0.0).DefaultIfEmpty(1).Average();

    private static async Task<IReadOnlyList<string>> RoutesAsync(IReadOnlyList<JsonObject> texts)
    {
        var lines = texts.Select(text =>
        {
            var line = (JsonObject)text.DeepClone();
            line["task"] = "route";
            return line.ToJsonString();
        });
        using var input = new StringReader(string.Join('\n', lines));
        await using var answers = new StringWriter();
        Assert.Equal(0, await UnderstandCommand.RunAsync([], input, answers, TextWriter.Null));
        return [.. answers.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => (string)JsonNode.Parse(line)!["to"]!)];
    }
}
