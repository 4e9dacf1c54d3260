using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
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
        // What is sent by a request of ours, and not in the response: only what is still unsent.
        var unsent = await context.Set<OutboxRow>().AsNoTracking()
            .Where(reply => reply.Activity == activity && reply.SentAt == null)
            .OrderBy(reply => reply.Id).Select(reply => reply.Payload).ToListAsync(cancellationToken);
        return [.. ReadAnswers(row.Replies), .. unsent.Select(reply => JsonConvert.DeserializeObject<Activity>(reply)!)];
    }

    /// <summary>
    /// Adds the activity with the replies that travel in the response, to be given again, and those to send by requests
    /// of ours.
    /// </summary>
    public void Add(string activity, IReadOnlyList<Activity> inResponse, IReadOnlyList<Activity> toSend, DateTimeOffset now)
    {
        context.Add(new InboxRow
        {
            Activity = activity,
            ReceivedAt = now,
            Replies = inResponse.Count == 0 ? null : JsonConvert.SerializeObject(inResponse, Compact),
        });
        // The turn sends them itself at once; the sender only takes over when it has not managed to.
        var takeOver = now + TimeSpan.FromSeconds(30);
        context.AddRange(toSend.Select(reply => new OutboxRow
        {
            Kind = Outbox.ReplyKind,
            Activity = activity,
            Payload = JsonConvert.SerializeObject(reply, Compact),
            CreatedAt = now,
            NextTryAt = takeOver,
        }));
    }

    private static List<Activity> ReadAnswers(string? json)
    {
        if (json is null) return [];
        var answers = JsonConvert.DeserializeObject<List<Activity>>(json)!;
        // The SDK takes the answer of an invoke by its type, which JSON does not tell.
        foreach (var answer in answers.Where(each => each.Type == ActivityTypesEx.InvokeResponse))
            answer.Value = (answer.Value as JObject)?.ToObject<InvokeResponse>();
        return answers;
    }

    private static readonly JsonSerializerSettings Compact = new() { NullValueHandling = NullValueHandling.Ignore };

    private static class Queries
    {
        public static readonly Func<XmessContext, string, IAsyncEnumerable<InboxRow>> Find =
            EF.CompileAsyncQuery((XmessContext context, string activity) =>
                context.Set<InboxRow>().AsNoTracking().Where(row => row.Activity == activity));
    }
}
