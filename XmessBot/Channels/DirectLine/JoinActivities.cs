using Microsoft.Bot.Schema;

namespace XmessBot.Channels.DirectLine;

/// <summary>
/// The activities that tell the bot of a new conversation: that the bot joined, and then that the user did. Two activities, as the Azure
/// service sends when the token names the user.
/// </summary>
internal static class JoinActivities
{
    public static Activity[] Of(Addressing addressing) =>
        [Joined(addressing, "bot", addressing.Bot), Joined(addressing, "user", addressing.User)];

    private static Activity Joined(Addressing addressing, string who, ChannelAccount member)
    {
        var activity = new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [member] };
        addressing.Apply(activity, ActivityIds.OfJoin(addressing.ConversationId, who));
        return activity;
    }
}
