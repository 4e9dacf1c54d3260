using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Sessions;

/// <summary>The base of the dialogs about sessions. Their state is a note in the store, which is discarded when the dialog ends.</summary>
internal abstract class SessionDialog(string id, Audience audience, IdentificationOptions identification)
    : FeatureDialog(id, audience, identification)
{
    /// <inheritdoc/>
    protected override Task<DialogTurnResult> LeaveAsync(DialogContext dialogs, string? text, CancellationToken cancellationToken) =>
        DoneAsync(dialogs, text, cancellationToken);

    /// <summary>Sends a text, if there is one, discards the note and ends.</summary>
    protected static async Task<DialogTurnResult> DoneAsync(DialogContext dialogs, string? text, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(dialogs.Context);
        await turn.SessionNotes.ForgetAsync(turn.Account, cancellationToken);
        return await EndAsync(dialogs, text, cancellationToken);
    }
}
