using Microsoft.Bot.Schema;

namespace XmessBot.Channels.DirectLine;

/// <summary>
/// What the bot is told when a conversation starts: that it joined, and then that the user did, in two activities, as the
/// Azure service tells it when the token names the user.
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
