using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace XmessBot.Tests.Support;

/// <summary>Finds the buttons of cards and reads their texts.</summary>
internal static partial class Buttons
{
    /// <summary>The data of the last button with a name, which is its title or its label for screen readers.</summary>
    public static JToken Find(IEnumerable<Activity> replies, string name) =>
        replies.SelectMany(reply => reply.Attachments ?? [])
            .SelectMany(card => JObject.FromObject(card.Content).Descendants().OfType<JObject>())
            .Last(element => (string?)element["type"] == "Action.Submit"
                && ((string?)element["title"] == name || (string?)element["tooltip"] == name))["data"]!;

    /// <summary>All texts of a reply, including those of its cards.</summary>
    public static string Words(Activity reply) => string.Join('\n', (reply.Attachments ?? [])
        .SelectMany(card => JObject.FromObject(card.Content).Descendants().OfType<JObject>())
        .Select(element => (string?)element["text"]).Prepend(reply.Text).OfType<string>().Select(Unescaped));

    /// <summary>The text as Markdown shows it, without the escapes.</summary>
    public static string Unescaped(string markdown) => Escape().Replace(markdown, "$1");

    [GeneratedRegex(@"\\([^\w\s]|_)")]
    private static partial Regex Escape();
}
