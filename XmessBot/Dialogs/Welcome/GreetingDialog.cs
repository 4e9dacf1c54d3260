using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Welcome;

/// <summary>Greets, and shows what the bot can do and what waits for the person's answer.</summary>
internal sealed class GreetingDialog() : Dialog(DialogId)
{
    public const string DialogId = "greeting";

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        await dc.Context.SendActivityAsync(WelcomeCard.Greeting(Turn.Of(dc.Context)), cancellationToken);
        Reminders.ShowAgain(dc.Context);
        return await dc.EndDialogAsync(null, cancellationToken);
    }
}
