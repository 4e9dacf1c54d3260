using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using XmessBot.Outbox;
using XmessBot.Storage;
using XmessBot.Storage.Turns;

namespace XmessBot.Turns;

/// <summary>
/// The activities that have been processed, with their replies: a redelivered activity changes nothing and gets the same replies.
/// </summary>
internal sealed class Inbox(XmessContext context)
{
    /// <summary>The replies for a redelivered activity; null for a new one.</summary>
    public async Task<IReadOnlyList<Activity>?> FindAsync(string activity, CancellationToken cancellationToken)
    {
        var row = await Queries.Find(context, activity).FirstOrDefaultAsync(cancellationToken);
        if (row is null) return null;
        // Of the replies that are not part of the HTTP response, only those still unsent.
        var unsent = await context.Set<OutboxRow>().AsNoTracking()
            .Where(reply => reply.Activity == activity && reply.SentAt == null)
            .OrderBy(reply => reply.Id).Select(reply => reply.Payload).ToListAsync(cancellationToken);
        return [.. ReadAnswers(row.Replies), .. unsent.Select(reply => JsonConvert.DeserializeObject<Activity>(reply)!)];
    }

    /// <summary>
    /// Adds the activity with its replies: those in the HTTP response, to repeat on redelivery, and those to send by our own requests.
    /// </summary>
    public void Add(string activity, IReadOnlyList<Activity> inResponse, IReadOnlyList<Activity> toSend, DateTimeOffset now)
    {
        context.Add(new InboxRow
        {
            Activity = activity,
            ReceivedAt = now,
            Replies = inResponse.Count == 0 ? null : JsonConvert.SerializeObject(inResponse, Compact),
        });
        // The turn sends them at once; the dispatcher takes over if it fails.
        var takeOver = now + TimeSpan.FromSeconds(30);
        context.AddRange(toSend.Select(reply => new OutboxRow
        {
            Kind = OutboxWriter.ReplyKind,
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
        // The SDK needs a typed invoke response, and JSON does not keep the type.
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
