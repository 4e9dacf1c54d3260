using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace XmessBot.Turns;

/// <summary>What of an earlier message a reply says that it is a reply to, as Teams tells it in an entity.</summary>
/// <param name="Id">The channel's id of the message; null when it is not told.</param>
/// <param name="Preview">The beginning of its words; null when it is not told.</param>
internal sealed record Quote(string? Id, string? Preview)
{
    private const string Type = "quotedReply";

    /// <summary>The quote of an activity; of several the last one, which the words beside it answer. Null when there is none.</summary>
    public static Quote? Of(Activity activity) => (activity.Entities ?? [])
        .Where(entity => entity?.Type == Type)
        .Select(entity => entity.Properties?[Type] as JObject)
        .OfType<JObject>()
        .Select(quoted => new Quote(Text(quoted, "messageId"), Text(quoted, "preview")))
        .LastOrDefault();

    private static string? Text(JObject quoted, string name) => quoted[name] is JValue { Value: string { Length: > 0 } text } ? text : null;
}
