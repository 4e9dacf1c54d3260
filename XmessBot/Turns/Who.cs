using Microsoft.Bot.Schema;

namespace XmessBot.Turns;

/// <summary>Who sent an activity, in which conversation, as keys of the project's own tables.</summary>
/// <param name="Account">"channel|id": in Teams the verified object id of the directory, elsewhere the channel's id.</param>
/// <param name="Conversation">"channel|id".</param>
/// <param name="Activity">"channel|conversation|id"; null for an activity without an id, which cannot be told from another.</param>
internal sealed record Who(string Account, string Conversation, string? Activity)
{
    public static Who Of(Activity activity)
    {
        var id = activity.ChannelId == Microsoft.Bot.Connector.Channels.Msteams
            && activity.From?.AadObjectId is { Length: > 0 } directory ? directory : activity.From?.Id;
        var conversation = $"{activity.ChannelId}|{activity.Conversation?.Id}";
        return new Who($"{activity.ChannelId}|{id}", conversation,
            string.IsNullOrEmpty(activity.Id) ? null : $"{conversation}|{activity.Id}{Change(activity)}");
    }

    // An edit and a deletion carry the id of the message that they change, and each edit is another one.
    private static string Change(Activity activity) =>
        activity.Type is ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete
            ? FormattableString.Invariant($"|{activity.Type}|{activity.Timestamp?.UtcTicks}") : "";
}
