using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Orders;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Understanding;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Requests;

/// <summary>What the bot can do with requests.</summary>
internal static class RequestCapabilities
{
    private static readonly Texts Texts = Texts.For("Requests");

    private static readonly HashSet<string> Finishing =
    [
        .. Variants.Of("(vull|volem|voldria|vull ja|) (enviar|acabar|continuar|completar) la (meva|nostra|) (sol·licitud|petició)")
            .Select(CatalanText.Fold),
        CatalanText.Fold("continua la sol·licitud"),
    ];

    /// <summary>Opens the form (R23).</summary>
    public static Capability New { get; } = new(CapabilityId.NewRequest, RequestDialog.DialogId)
    {
        Intent = Intent.NewRequest,
        Audience = Audience.Known,
        Recognise = heard => Finishes(heard.Said)
            ? New!.Claims(Claim.Certain, new RequestOptions { Resume = true }, "finishes the form")
            : null,
        Slots = heard => RequestOptions.In(heard.Said),
        SpeaksLike = [QuestionKind.Choice],
        Press = OfStatusAsync,
        StepBack = FormStepBack.InFormAsync,
        Change = ChangeInFormAsync,
        StartOver = new RequestOptions { StartOver = true },
        Leave = LeaveAsync,
        Resume = ResumeAsync,
        Name = () => Texts.Plain("keptForm"),
    };

    /// <summary>Tells the state of the person's request.</summary>
    public static Capability Status { get; } = new(CapabilityId.RequestStatus, StatusDialog.DialogId)
    {
        Intent = Intent.RequestStatus,
        Audience = Audience.Known,
        OnlyReads = true,
        Interrupts = Interrupts.Everything,
        Recognise = heard => OwnRequest.Claim(heard, Status!),
        Press = OfStatusAsync,
        Overview = turn => turn.Person is null ? null : StatusDialog.DialogId,
    };

    /// <summary>Changes a submitted request (R23).</summary>
    public static Capability Edit { get; } = new(CapabilityId.EditRequest, EditDialog.DialogId)
    {
        Intent = Intent.EditRequest,
        Audience = Audience.Known,
        Interrupts = Interrupts.AllButText | Interrupts.Short,
        Recognise = heard => heard.Open is not { Waits: true } && FieldChangeReader.Read(heard.Said) is { } change
            ? Edit!.Claims(Claim.Certain, change.Options, "changes a field")
            : null,
        Press = OfStatusAsync,
        StepBack = FormStepBack.InEditAsync,
        Change = ChangeSentAsync,
        Name = () => Texts.Plain("keptEdit"),
    };

    /// <summary>Withdraws the request (R02).</summary>
    public static Capability Withdraw { get; } = new(CapabilityId.WithdrawRequest, WithdrawDialog.DialogId)
    {
        Intent = Intent.WithdrawRequest,
        Audience = Audience.Known,
        Interrupts = Interrupts.AllButText | Interrupts.Short,
        Recognise = heard => OwnRequest.Claim(heard, Withdraw!),
        Press = OfStatusAsync,
        Name = () => Texts.Plain("keptWithdrawal"),
    };

    /// <summary>Verifies a receipt, for anyone who has one.</summary>
    public static Capability Verify { get; } = new("verify_receipt", VerifyDialog.DialogId)
    {
        Label = "request_status",
        Interrupts = Interrupts.Everything,
        OnlyReads = true,
        Recognise = heard => ReceiptChecks.Read(heard.Said) is not null ? Verify!.Claims(Claim.Certain) : null,
    };

    /// <summary>Whether a person, outside the form, says that they want to finish: their draft is opened where they left it.</summary>
    private static bool Finishes(Utterance said) => Finishing.Contains(said.Folded.Trim().TrimEnd('.', '!'));

    // The buttons of the status card carry the version of the request; those of the welcome card never become outdated.
    private static async Task<Pressed> OfStatusAsync(Turn turn, Press press, CancellationToken cancellationToken) => new(
        press.Key.Length == 0
        || (await RequestOperations.CurrentAsync(turn, cancellationToken) is { } request && press.Key == StatusDialog.KeyOf(request)));

    private static async Task<DialogTurnResult?> ChangeInFormAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        if (dialogs.Has(IdentificationDialog.DialogId)) return null;
        if (FieldChangeReader.Read(dialogs.Context.Said()) is { } change)
            return await dialogs.RestartAsync(RequestDialog.DialogId, change.Options, cancellationToken);
        await dialogs.Context.SendActivityAsync(Texts.Say("whichToChange"), cancellationToken: cancellationToken);
        return await dialogs.AskAgainAsync(cancellationToken);
    }

    private static async Task<DialogTurnResult?> ChangeSentAsync(DialogContext dialogs, CancellationToken cancellationToken) =>
        !dialogs.Has(IdentificationDialog.DialogId) && FieldChangeReader.Read(dialogs.Context.Said()) is { } change
            ? await dialogs.RestartAsync(EditDialog.DialogId, change.Options, cancellationToken)
            : null;

    // The draft is no longer being filled in here: the next message is not an answer.
    private static async Task<string?> LeaveAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (await RequestOperations.CurrentAsync(turn, cancellationToken) is not { State: RequestState.Draft } draft) return null;
        await turn.Requests.SaveAsync(draft, null, cancellationToken);
        return Texts.Say("cancelledDraft");
    }

    private static async Task<object?> ResumeAsync(Turn turn, CancellationToken cancellationToken) =>
        await RequestOperations.CurrentAsync(turn, cancellationToken) is { State: RequestState.Draft } draft
        && await turn.Requests.IsAskedInAsync(draft.Id, turn.Conversation, cancellationToken)
            ? new RequestOptions { Resume = true }
            : null;
}
