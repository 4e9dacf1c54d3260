using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.SignOut;

/// <summary>
/// Lets the account be nobody's: for a computer that others use, or for who is taken for somebody else. What was begun stays in the
/// store for its author, and what of it is kept and what is lost is told; nothing of it is offered here again.
/// </summary>
internal sealed class SignOutDialog() : Dialog(DialogId)
{
    /// <summary>Its id.</summary>
    public const string DialogId = "signOut";

    /// <summary>What the message carries besides its text, so that the page begins anew: the next person sees no history.</summary>
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
