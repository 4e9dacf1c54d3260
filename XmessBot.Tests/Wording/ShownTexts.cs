using System.Text.Json;
using System.Text.RegularExpressions;
using XmessBot.Search;
using XmessBot.Tests.Support;
using XmessBot.Wording;

namespace XmessBot.Tests.Wording;

/// <summary>Every text of the project that people read, with where it is written.</summary>
internal static partial class ShownTexts
{
    // What of a card and of the manifest is read by people; the rest of their JSON is for machines.
    private static readonly string[] ReadInJson =
        ["text", "title", "label", "placeholder", "errorMessage", "altText", "fallbackText", "speak", "summary", "tooltip", "short",
            "full", "description"];

    /// <summary>The texts, holes and addresses taken out.</summary>
    public static IEnumerable<(string Where, string Text)> All =>
        Features().Concat(Questions()).Concat(Cards()).Concat(Pages()).Concat(Scripts()).Concat(Manifest()).Concat(WordsInCode.All)
            .Select(t => (t.Where, Bare(t.Text)));

    /// <summary>A text without what is not words: holes (their word forms stay), addresses, Markdown, « ».</summary>
    internal static string Bare(string text)
    {
        text = Hole().Replace(text, hole => $" {hole.Groups["forms"].Value.Replace('|', ' ')} ");
        return NotWords().Replace(text.Replace('’', '\''), " ");
    }

    private static IEnumerable<(string Where, string Text)> Features() =>
        from feature in TextFile.Features
        from text in Texts.For(feature).All
        select ($"{feature}{TextFile.Suffix}/{text.Key}", text.Value);

    private static IEnumerable<(string Where, string Text)> Questions() =>
        from entry in CallFaq.Entries
        from text in new[] { entry.Topic, entry.Question, entry.Answer, entry.AnswerWhenClosed, entry.Source }
        where text is not null
        select ($"call-faq.jsonl/{entry.Id}", text);

    private static IEnumerable<(string Where, string Text)> Cards() =>
        from file in Repository.Files("XmessBot", "*.json")
        where file.Contains("Dialogs", StringComparison.Ordinal)
        from text in Read(JsonDocument.Parse(File.ReadAllText(file)).RootElement)
        select (Path.GetRelativePath(Repository.Root, file), text);

    private static IEnumerable<(string Where, string Text)> Pages() =>
        from file in Repository.Files("XmessBot", "*.html")
        let body = NotShown().Replace(File.ReadAllText(file), " ")
        from text in Tag().Replace(body, "\n").Split('\n').Concat(Attribute().Matches(body).Select(m => m.Groups[1].Value))
        where text.Trim().Length > 0
        select (Path.GetRelativePath(Repository.Root, file), text.Trim());

    private static IEnumerable<(string Where, string Text)> Scripts() =>
        from file in Repository.Files(Path.Combine("XmessBot", "wwwroot"), "*.js")
        from said in SaidByScript().Matches(File.ReadAllText(file))
        select ($"{Path.GetFileName(file)}/{said.Groups["name"].Value}",
            said.Groups["text"].Value.Replace("\\'", "'", StringComparison.Ordinal));

    // What Teams shows of the bot; the other strings are addresses and names of things.
    private static IEnumerable<(string Where, string Text)> Manifest() =>
        from text in Read(JsonDocument.Parse(
            File.ReadAllText(Path.Combine(Repository.Root, "deploymentTemplates", "teams", "manifest.json"))).RootElement)
        select ("manifest.json", text);

    private static IEnumerable<string> Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Read),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p =>
            p.Value.ValueKind == JsonValueKind.String
                ? ReadInJson.Contains(p.Name) ? [p.Value.GetString()!] : []
                : Read(p.Value)),
        _ => [],
    };

    [GeneratedRegex(@"\$?\{\w+(?:\|(?<forms>[^}]*))?\}|\$\{[^}]*\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"https?://\S+|\S+@\S+|`[^`]*`|[*_«»<>#\[\]()/&;+=|]|\b\S*\d\S*\b")]
    private static partial Regex NotWords();

    [GeneratedRegex(@"<(script|style)\b.*?</\1>|<!--.*?-->", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex NotShown();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("""(?:aria-label|title|alt|placeholder)="([^"]+)"|name="description" content="([^"]+)""")]
    private static partial Regex Attribute();

    // "say('…')", "'aria-label', '…'", "title: '…'" and the strings given to Web Chat ("TEXT_INPUT_ALT: '…'").
    [GeneratedRegex("""(?:(?<name>say)\(|'(?<name>aria-label)', |\b(?<name>title|textContent|[A-Z][A-Z_]+): )"""
        + """(?<quote>['`])(?<text>(?:\\'|(?!\k<quote>).)+)\k<quote>""")]
    private static partial Regex SaidByScript();
}
