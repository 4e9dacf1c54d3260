using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Faq;
using XmessBot.Core.Members;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Faq;

/// <summary>
/// Takes a question that had no answer to staff, with the leave of who asked it, who says who they are and is told once it is answered.
/// </summary>
internal sealed class AskStaffDialog(IdentificationOptions identification)
    : FeatureDialog(DialogId, Audience.Known, identification)
{
    public const string DialogId = "faqAskTold";

    private static readonly Texts Texts = Texts.For("Faq");

    /// <summary>Stores the question, once for each account.</summary>
    internal static Task StoreAsync(Turn turn, string asked, PersonId? asker, CancellationToken cancellationToken) => turn.Faq.AskAsync(
        new FaqQuestion(new FaqQuestionId(Guid.CreateVersion7(turn.Now)), asked, turn.Account, asker, turn.Now), cancellationToken);

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        // Only the code was kept of a conversation whose state was lost.
        if (step.Options is not string asked) return await EndAsync(step, Texts.Say("askAgain"), cancellationToken);
        await StoreAsync(turn, asked, turn.Person!.Id, cancellationToken);
        return await EndAsync(step, Texts.Say("askedTold", ("address", turn.Person.Email)), cancellationToken);
    }
}

/// <summary>As <see cref="AskStaffDialog"/>, for who does not want to be told, and need not say who they are.</summary>
internal sealed class AskUntoldDialog() : Dialog(DialogId)
{
    public const string DialogId = "faqAsk";

    private static readonly Texts Texts = Texts.For("Faq");

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        await AskStaffDialog.StoreAsync(Turn.Of(dc.Context), (string)options!, null, cancellationToken);
        await dc.Context.SendActivityAsync(Texts.Say("asked"), cancellationToken: cancellationToken);
        return await dc.EndDialogAsync(null, cancellationToken);
    }
}
