using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace XmessBot.Tests.Support;

/// <summary>The buttons of cards, for those who press them without a screen.</summary>
internal static partial class Buttons
{
    /// <summary>What the last button of that name sends; a button is named by its title, or by what a screen reader says of it.</summary>
    public static JToken Find(IEnumerable<Activity> replies, string name) =>
        replies.SelectMany(reply => reply.Attachments ?? [])
            .SelectMany(card => JObject.FromObject(card.Content).Descendants().OfType<JObject>())
            .Last(element => (string?)element["type"] == "Action.Submit"
                && ((string?)element["title"] == name || (string?)element["tooltip"] == name))["data"]!;

    /// <summary>All that a reply says, the texts of its cards included.</summary>
    public static string Words(Activity reply) => string.Join('\n', (reply.Attachments ?? [])
        .SelectMany(card => JObject.FromObject(card.Content).Descendants().OfType<JObject>())
        .Select(element => (string?)element["text"]).Prepend(reply.Text).OfType<string>().Select(Unescaped));

    /// <summary>As Markdown shows it: what a person typed, without the strokes that keep it literal.</summary>
    public static string Unescaped(string markdown) => Escape().Replace(markdown, "$1");

    [GeneratedRegex(@"\\([^\w\s]|_)")]
    private static partial Regex Escape();
}
