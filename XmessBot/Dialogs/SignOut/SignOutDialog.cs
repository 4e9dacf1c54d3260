using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.SignOut;

/// <summary>
/// Unlinks the account from its person: on a shared computer, or after a wrong identification. The person's work stays in the store; a text
/// says what is kept and what is lost, and nothing of it is offered in this conversation again.
/// </summary>
internal sealed class SignOutDialog() : Dialog(DialogId)
{
    public const string DialogId = "signOut";

    /// <summary>The message's marker for the page, which then starts over, so that the next person sees no history.</summary>
    public const string Mark = "signedOut";

    private static readonly Texts Texts = Texts.For("SignOut");

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        await Turn.Of(dc.Context).SignOutAsync(cancellationToken);
        var left = options is LeftOpen { Texts.Count: > 0 } open ? string.Join("\n\n", open.Texts) : Texts.Say("nothingOpen");
        var said = MessageFactory.Text($"{left}\n\n{Texts.Say("signedOut")}");
        said.ChannelData = new JObject { [Mark] = true };
        await dc.Context.SendActivityAsync(said, cancellationToken);
        return await dc.EndDialogAsync(null, cancellationToken);
    }
}
