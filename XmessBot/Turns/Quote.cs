using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace XmessBot.Turns;

/// <summary>The earlier message that a reply quotes, from the entity in which Teams sends it.</summary>
/// <param name="Id">The channel's id of the message; null when it is missing.</param>
/// <param name="Preview">The beginning of its text; null when it is missing.</param>
internal sealed record Quote(string? Id, string? Preview)
{
    private const string Type = "quotedReply";

    /// <summary>The quote of an activity, the last one if there are several; null when there is none.</summary>
    public static Quote? Of(Activity activity) => (activity.Entities ?? [])
        .Where(entity => entity?.Type == Type)
        .Select(entity => entity.Properties?[Type] as JObject)
        .OfType<JObject>()
        .Select(quoted => new Quote(Text(quoted, "messageId"), Text(quoted, "preview")))
        .LastOrDefault();

    private static string? Text(JObject quoted, string name) => quoted[name] is JValue { Value: string { Length: > 0 } text } ? text : null;
}
