using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace XmessBot.Outbox;

/// <summary>Delivers one outbox entry by its kind: mail to the mail sender, replies to their channel.</summary>
public sealed class OutboxDelivery(IMailSender mail, IReplyChannel channel)
{
    /// <summary>
    /// Delivers the entry. Null once it was accepted; the reason when it was permanently rejected. Throws on a transient failure, so
    /// that the caller retries.
    /// </summary>
    public Task<MailRejection?> DeliverAsync(string kind, string payload, CancellationToken cancellationToken) => kind switch
    {
        OutboxWriter.MailKind => mail.SendAsync(System.Text.Json.JsonSerializer.Deserialize<MailMessage>(payload)!, cancellationToken),
        // Newtonsoft, as the SDK serializes activities.
        OutboxWriter.ReplyKind => ReplyAsync(JsonConvert.DeserializeObject<Activity>(payload)!, cancellationToken),
        _ => throw new InvalidOperationException($"The outbox cannot deliver a '{kind}'."),
    };

    private async Task<MailRejection?> ReplyAsync(Activity reply, CancellationToken cancellationToken)
    {
        await channel.SendAsync(reply, cancellationToken);
        return null;
    }
}
