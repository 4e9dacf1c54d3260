using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using XmessBot.Channels;

namespace XmessBot.Notifications;

/// <summary>Carries one thing of the outbox where it has to go.</summary>
public sealed class Carrier(ILetterBox letters, IReplyChannel channel)
{
    /// <summary>Carries it, or throws so that it is tried again.</summary>
    public Task CarryAsync(string kind, string payload, CancellationToken cancellationToken) => kind switch
    {
        Outbox.LetterKind => letters.SendAsync(System.Text.Json.JsonSerializer.Deserialize<Letter>(payload)!, cancellationToken),
        // Read as the SDK writes it: activities are Newtonsoft's.
        Outbox.ReplyKind => channel.SendAsync(JsonConvert.DeserializeObject<Activity>(payload)!, cancellationToken),
        _ => throw new InvalidOperationException($"Nothing carries a '{kind}'."),
    };
}
