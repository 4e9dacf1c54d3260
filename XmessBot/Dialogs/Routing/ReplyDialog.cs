using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Routing;

/// <summary>Sends one message and ends.</summary>
internal sealed class ReplyDialog(string id, Func<Turn, Activity> say) : Dialog(id)
{
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        await dc.Context.SendActivityAsync(say(Turn.Of(dc.Context)), cancellationToken);
        return await dc.EndDialogAsync(null, cancellationToken);
    }
}
