using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace XmessBot.Channels.DirectLine;

/// <summary>Selects what a turn adds to the conversation's history, and prepares it.</summary>
internal static class HistoryActivities
{
    /// <summary>Whether a client posted the activity and expects to see it in the history: not joins or proactive messages.</summary>
    public static bool IsPosted(Activity activity) =>
        activity.Id?.StartsWith($"{activity.Conversation.Id}|c", StringComparison.Ordinal) == true
        && activity.Type is not (ActivityTypes.Typing or ActivityTypes.ConversationUpdate);

    /// <summary>Whether a reply belongs in the history: not typing, nor what Direct Line does not deliver.</summary>
    public static bool IsOfHistory(Activity reply) =>
        reply.Type is not (ActivityTypes.Typing or ActivityTypes.Trace or ActivityTypes.Delay or ActivityTypesEx.InvokeResponse);

    /// <summary>
    /// One writer for each reply: it sets the reply's id from its sequence number and serialises it. A turn that runs again writes the
    /// same replies with other sequence numbers.
    /// </summary>
    public static List<Func<long, string>> WritersOf(
        Activity incoming, IReadOnlyList<Activity> replies, DateTimeOffset now)
    {
        // Clients sort by time in milliseconds: a reply must come after the activity that it answers and after the previous reply.
        var moment = incoming.Timestamp is { } asked && asked >= now ? asked : now;
        var reference = incoming.GetConversationReference();
        return replies.Where(IsOfHistory).Select((reply, place) => (Func<long, string>)(sequence =>
        {
            reply.ApplyConversationReference(reference);
            reply.Id = ActivityIds.OfReply(incoming.Conversation.Id, sequence);
            reply.Timestamp = moment.AddMilliseconds(place + 1);
            reply.From.Role = RoleTypes.Bot;
            // Web Chat delays a reply for seconds while it has not received the activity in ReplyToId.
            if (!IsPosted(incoming))
                reply.ReplyToId = null;
            return ActivityJson.Write(reply);
        })).ToList();
    }
}
