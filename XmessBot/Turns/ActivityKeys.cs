using Microsoft.Bot.Schema;

namespace XmessBot.Turns;

/// <summary>The keys of an activity in the project's own tables: its sender, its conversation and itself.</summary>
/// <param name="Account">"channel|id": in Teams the verified Entra object id, elsewhere the channel's user id.</param>
/// <param name="Conversation">"channel|id".</param>
/// <param name="Activity">"channel|conversation|id"; null for an activity without an id, which cannot be deduplicated.</param>
internal sealed record ActivityKeys(string Account, string Conversation, string? Activity)
{
    /// <summary>The keys of an activity.</summary>
    public static ActivityKeys Of(Activity activity)
    {
        var id = activity.ChannelId == Microsoft.Bot.Connector.Channels.Msteams
            && activity.From?.AadObjectId is { Length: > 0 } directory ? directory : activity.From?.Id;
        var conversation = $"{activity.ChannelId}|{activity.Conversation?.Id}";
        return new ActivityKeys($"{activity.ChannelId}|{id}", conversation,
            string.IsNullOrEmpty(activity.Id) ? null : $"{conversation}|{activity.Id}{Change(activity)}");
    }

    // An edit or deletion carries the id of the message that it changes, so the type and time tell edits apart.
    private static string Change(Activity activity) =>
        activity.Type is ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete
            ? FormattableString.Invariant($"|{activity.Type}|{activity.Timestamp?.UtcTicks}") : "";
}
