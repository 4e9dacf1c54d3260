using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Dialogs.Transcripts;

/// <summary>What a conversation has been shown and can use later: buttons to press again, receipts to verify.</summary>
internal sealed partial class ShownReplies
{
    private readonly List<(string[] Titles, JToken Data)> _buttons = [];

    /// <summary>The seals of the receipts, oldest first.</summary>
    public List<string> Seals { get; } = [];

    /// <summary>The text of the last receipt.</summary>
    public string Receipt { get; private set; } = "";

    /// <summary>Its number.</summary>
    public string Number { get; private set; } = "";

    /// <summary>Everything that replies show, as readable text.</summary>
    public static string Text(IEnumerable<Activity> replies) => string.Join("\n---\n", replies.Select(Shown));

    public void Take(IReadOnlyList<Activity> replies)
    {
        foreach (var reply in replies)
        {
            // A notification shows the summary, without Markdown.
            Assert.DoesNotContain("**", reply.Summary ?? "", StringComparison.Ordinal);
            Assert.DoesNotContain("](", reply.Summary ?? "", StringComparison.Ordinal);
            foreach (var button in Cards(reply).SelectMany(card => card.Descendants().OfType<JObject>())
                .Where(each => (string?)each["type"] == "Action.Submit"))
                _buttons.Add(([.. new[] { (string?)button["title"], (string?)button["tooltip"] }.OfType<string>()], button["data"]!));
            if (reply.TextFormat == TextFormatTypes.Plain && reply.Text is { } receipt) Receipt = receipt;
            var text = Buttons.Unescaped(reply.Text ?? "");
            if (Seal().Match(text) is { Success: true } seal && !Seals.Contains(seal.Value)) Seals.Add(seal.Value);
            if (NumberOf().Match(text) is { Success: true } number) Number = number.Value;
        }
    }

    /// <summary>The data of the last button with a title, or of the first one that was shown.</summary>
    public JToken Button(string title, bool first)
    {
        var named = _buttons.Where(button => button.Titles.Contains(title)).ToList();
        Assert.True(named.Count > 0,
            $"No button [{title}] has been shown, but {string.Join(", ", _buttons.Select(button => button.Titles[^1]).Distinct())}.");
        return named[first ? 0 : ^1].Data.DeepClone();
    }

    private static string Shown(Activity reply) =>
        Buttons.Unescaped(string.Join('\n', new[] { reply.Text }.OfType<string>().Concat(Cards(reply).SelectMany(Words))));

    private static IEnumerable<string> Words(JObject card) => card.Descendants().OfType<JProperty>()
        .Where(each => each.Name is "text" or "title" && each.Value.Type == JTokenType.String)
        .Select(each => each.Name == "title" ? $"[{each.Value}]" : $"{each.Value}");

    private static IEnumerable<JObject> Cards(Activity reply) => (reply.Attachments ?? []).Select(each => each.Content).OfType<JObject>();

    [GeneratedRegex(@"\b(?:[0-9A-F]{4}-){7}[0-9A-F]{4}\b")]
    private static partial Regex Seal();

    [GeneratedRegex(@"\b2026-\d-\d{3}\b")]
    private static partial Regex NumberOf();
}
