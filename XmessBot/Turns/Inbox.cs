using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using Newtonsoft.Json;
using XmessBot.Notifications;
using XmessBot.Storage;
using XmessBot.Storage.Turns;

namespace XmessBot.Turns;

/// <summary>
/// Which activities have had their turn, and what was answered: a redelivered one changes nothing and is answered the
/// same.
/// </summary>
internal sealed class Inbox(XmessContext context)
{
    /// <summary>What a redelivered activity gets: the replies of its turn; null for one that is new.</summary>
    public async Task<IReadOnlyList<Activity>?> FindAsync(string activity, CancellationToken cancellationToken)
    {
        var row = await Queries.Find(context, activity).FirstOrDefaultAsync(cancellationToken);
        if (row is null) return null;
        if (row.Replies is { } replies) return JsonConvert.DeserializeObject<List<Activity>>(replies)!;
        // Sent by a request of ours, not in the response: only what is still unsent.
        var unsent = await context.Set<OutboxRow>().AsNoTracking()
            .Where(reply => reply.Activity == activity && reply.SentAt == null)
            .OrderBy(reply => reply.Id).Select(reply => reply.Payload).ToListAsync(cancellationToken);
        return [.. unsent.Select(reply => JsonConvert.DeserializeObject<Activity>(reply)!)];
    }

    /// <summary>Adds the activity with its replies, where they travel in the response.</summary>
    public void AddAnswered(string activity, IReadOnlyList<Activity> replies, DateTimeOffset now) =>
        context.Add(new InboxRow { Activity = activity, ReceivedAt = now, Replies = JsonConvert.SerializeObject(replies, Compact) });

    /// <summary>Adds the activity alone, where the channel keeps the replies itself.</summary>
    public void Add(string activity, DateTimeOffset now) => context.Add(new InboxRow { Activity = activity, ReceivedAt = now });

    /// <summary>Adds the activity and its replies as things to send.</summary>
    public void AddToSend(string activity, IReadOnlyList<Activity> replies, DateTimeOffset now)
    {
        Add(activity, now);
        // The turn sends them itself at once; the sender only takes over when it has not managed to.
        var takeOver = now + TimeSpan.FromSeconds(30);
        context.AddRange(replies.Select(reply => new OutboxRow
        {
            Kind = Outbox.ReplyKind,
            Activity = activity,
            Payload = JsonConvert.SerializeObject(reply, Compact),
            CreatedAt = now,
            NextTryAt = takeOver,
        }));
    }

    private static readonly JsonSerializerSettings Compact = new() { NullValueHandling = NullValueHandling.Ignore };

    private static class Queries
    {
        public static readonly Func<XmessContext, string, IAsyncEnumerable<InboxRow>> Find =
            EF.CompileAsyncQuery((XmessContext context, string activity) =>
                context.Set<InboxRow>().AsNoTracking().Where(row => row.Activity == activity));
    }
}
