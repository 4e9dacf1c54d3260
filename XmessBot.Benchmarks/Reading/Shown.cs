using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace XmessBot.Benchmarks.Reading;

/// <summary>What replies show, for whoever answers them.</summary>
internal static class Shown
{
    /// <summary>Their texts and those of their cards, with the titles of buttons in brackets.</summary>
    public static string Of(IEnumerable<Activity> replies) => string.Join("\n---\n", replies.Select(Of));

    private static string Of(Activity reply)
    {
        var cards = (reply.Attachments ?? []).Select(each => each.Content).OfType<JObject>();
        return string.Join('\n', new[] { reply.Text }.OfType<string>().Concat(cards.SelectMany(Words)));
    }

    private static IEnumerable<string> Words(JObject card) => card.Descendants().OfType<JProperty>()
        .Where(each => each.Name is "text" or "title" && each.Value.Type == JTokenType.String)
        .Select(each => each.Name == "title" ? $"[{each.Value}]" : $"{each.Value}");
}
