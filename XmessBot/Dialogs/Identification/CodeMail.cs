using System.Globalization;
using XmessBot.Core.Calendar;
using XmessBot.Outbox;
using XmessBot.Storage.Members;
using XmessBot.Storage.Turns;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Identification;

/// <summary>The e-mail with a one-time code.</summary>
internal static class CodeMail
{
    private static readonly Texts Texts = Texts.For("Identification");

    /// <summary>Sends a new code; a newer e-mail for the same account replaces it.</summary>
    public static void Send(Turn turn, string address, string code)
    {
        var time = TimeOf(turn.Now);
        turn.Outbox.Send(
            new MailMessage(address, Texts.Plain("mailSubject", ("time", time)), Texts.Plain("mailText", ("code", code), ("time", time))),
            new MailExpiry(turn.Now + CodeStore.Validity, KeyOf(turn)));
    }

    /// <summary>The key of the text that says why it will never arrive; null while it may.</summary>
    public static async Task<string?> RefusalAsync(Turn turn, CancellationToken cancellationToken) =>
        await turn.Outbox.UndeliveredAsync(KeyOf(turn), cancellationToken) switch
        {
            Undelivered.Address => "refusedAddress",
            Undelivered.Server => "refusedServer",
            _ => null,
        };

    /// <summary>Its time in words, "les 10.02", by which the chat refers to it.</summary>
    public static string TimeOf(DateTimeOffset at)
    {
        var local = MadridTime.At(at);
        return (local.Hour == 1 ? "la " : "les ") + local.ToString("H.mm", CultureInfo.InvariantCulture);
    }

    private static string KeyOf(Turn turn) => $"code|{turn.Account}";
}
