using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace XmessBot.Channels.DirectLine;

/// <summary>What of a turn goes into the conversation's history, and how it is made ready for it.</summary>
internal static class KeptActivities
{
    /// <summary>True for what a client posted and expects to see again: not for news of joining, nor for the proactive.</summary>
    public static bool IsPosted(Activity activity) =>
        activity.Id?.StartsWith($"{activity.Conversation.Id}|c", StringComparison.Ordinal) == true
        && activity.Type is not (ActivityTypes.Typing or ActivityTypes.ConversationUpdate);

    /// <summary>False for what only passes, and for what the Direct Line channel does not deliver at all.</summary>
    public static bool IsOfHistory(Activity reply) =>
        reply.Type is not (ActivityTypes.Typing or ActivityTypes.Trace or ActivityTypes.Delay or ActivityTypesEx.InvokeResponse);

    /// <summary>
    /// How each reply is written at its place in the history, which also gives it its id. A turn that is run again writes
    /// them again: only the place differs.
    /// </summary>
    public static List<Func<long, string>> WritersOf(
        Activity incoming, IReadOnlyList<Activity> replies, DateTimeOffset now)
    {
        // Clients order by time, to the millisecond: a reply is after what it answers and after the reply before it.
        var moment = incoming.Timestamp is { } asked && asked >= now ? asked : now;
        var reference = incoming.GetConversationReference();
        return replies.Where(IsOfHistory).Select((reply, place) => (Func<long, string>)(sequence =>
        {
            reply.ApplyConversationReference(reference);
            reply.Id = ActivityIds.OfKept(incoming.Conversation.Id, sequence);
            reply.Timestamp = moment.AddMilliseconds(place + 1);
            reply.From.Role = RoleTypes.Bot;
            // Web Chat holds an answer back, for seconds, while it has not seen what it answers.
            if (!IsPosted(incoming))
                reply.ReplyToId = null;
            return ActivityJson.Write(reply);
        })).ToList();
    }
}
