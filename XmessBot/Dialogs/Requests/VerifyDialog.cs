using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Requests;

/// <summary>Says whether a code is the seal of a receipt.</summary>
internal sealed class VerifyDialog(Verification verification) : Dialog(DialogId)
{
    public const string DialogId = "verify";

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var text = await verification.AnswerAsync(Turn.Of(dc.Context), dc.Context.Said(), cancellationToken);
        await dc.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return await dc.EndDialogAsync(null, cancellationToken);
    }
}
