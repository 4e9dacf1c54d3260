using System.Text.Json;
using XmessBot.Storage;
using XmessBot.Storage.Members;
using XmessBot.Storage.Turns;

namespace XmessBot.Outbox;

/// <summary>Records on the person that an e-mail never reached them, so that the chat says so at their next message.</summary>
internal static class MissedMail
{
    /// <summary>Records an e-mail that is given up, in the commit that gives it up.</summary>
    public static async Task NoteAsync(XmessContext context, OutboxRow row, CancellationToken cancellationToken)
    {
        // Mail with a key is a one-time code: the open question tells the person who waits for it.
        if (row.Kind != OutboxWriter.MailKind || row.Key is not null || Read(row.Payload) is not { } message) return;
        await new PeopleStore(context).NoteMissedMailAsync(message.To, message.Subject, cancellationToken);
    }

    // Null for an unreadable payload, which is itself why it is given up.
    private static MailMessage? Read(string payload)
    {
        try
        {
            return JsonSerializer.Deserialize<MailMessage>(payload);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
