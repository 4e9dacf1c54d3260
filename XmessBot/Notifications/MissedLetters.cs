using System.Text.Json;
using XmessBot.Storage;
using XmessBot.Storage.Members;
using XmessBot.Storage.Turns;

namespace XmessBot.Notifications;

/// <summary>Letters that will never reach somebody, noted with the person so that the chat says so at their next message.</summary>
internal static class MissedLetters
{
    /// <summary>Notes that a letter is given up, in the commit that gives it up.</summary>
    public static async Task NoteAsync(XmessContext context, OutboxRow row, CancellationToken cancellationToken)
    {
        // What has a key is a code: whoever waits for it is told so by the question that is open.
        if (row.Kind != Outbox.LetterKind || row.Key is not null || Read(row.Payload) is not { } letter) return;
        await new PeopleStore(context).NoteMissedLetterAsync(letter.To, letter.Subject, cancellationToken);
    }

    // Null for what no letter can be read from, which is why it is given up.
    private static Letter? Read(string payload)
    {
        try
        {
            return JsonSerializer.Deserialize<Letter>(payload);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
