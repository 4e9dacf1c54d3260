using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using XmessBot.Channels;

namespace XmessBot.Notifications;

/// <summary>Carries one thing of the outbox where it has to go.</summary>
public sealed class Carrier(ILetterBox letters, IReplyChannel channel)
{
    /// <summary>Carries it: null once it is there, or why it never will be; throws what may pass, so that it is tried again.</summary>
    public Task<LetterRefusal?> CarryAsync(string kind, string payload, CancellationToken cancellationToken) => kind switch
    {
        Outbox.LetterKind => letters.SendAsync(System.Text.Json.JsonSerializer.Deserialize<Letter>(payload)!, cancellationToken),
        // Read as the SDK writes it: activities are Newtonsoft's.
        Outbox.ReplyKind => ReplyAsync(JsonConvert.DeserializeObject<Activity>(payload)!, cancellationToken),
        _ => throw new InvalidOperationException($"Nothing carries a '{kind}'."),
    };

    private async Task<LetterRefusal?> ReplyAsync(Activity reply, CancellationToken cancellationToken)
    {
        await channel.SendAsync(reply, cancellationToken);
        return null;
    }
}
