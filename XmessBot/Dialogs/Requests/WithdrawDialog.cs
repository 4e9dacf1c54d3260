using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Requests;

/// <summary>Withdraws a request, at any time and after a confirmation (R02); deletes a draft.</summary>
internal sealed class WithdrawDialog : FeatureDialog
{
    public const string DialogId = "withdraw";

    private const string Confirm = "confirm";
    private const string Sure = "sure";
    private static readonly Texts Texts = Texts.For("Requests");

    public WithdrawDialog(IdentificationOptions identification)
        : base(DialogId, Audience.Known, identification)
    {
        AddDialog(new WaterfallDialog(Confirm, [ConfirmAsync, WithdrawAsync]));
        AddDialog(new AgreementPrompt(Sure, Understood<bool>(() => Texts.Say("withdrawNotUnderstood"))));
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        if (await RequestOperations.CurrentAsync(Turn.Of(step.Context), cancellationToken) is not { } request)
            return await EndAsync(step, Texts.Say("noRequest"), cancellationToken);
        if (request.State == RequestState.Draft && InterruptedDialog.Of(step.Context).Dialog == RequestDialog.DialogId)
            return await EndAsync(step, Texts.Say("withdrawHere"), cancellationToken);
        return RequestMoves.Allows(request.State, RequestState.Withdrawn)
            ? await step.ReplaceDialogAsync(Confirm, null, cancellationToken)
            : await EndAsync(step, CannotWithdraw(request), cancellationToken);
    }

    private static async Task<DialogTurnResult> ConfirmAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var request = (await RequestOperations.CurrentAsync(Turn.Of(step.Context), cancellationToken))!;
        var council = Municipalities.WithCode(request.Municipality)!.Of;
        var (asks, yes, no) = request.Number is null
            ? ("sureWithdrawDraft", "deleteYes", "sureNo")
            : ("sureWithdraw", "withdrawYes", "withdrawNo");
        var text = request.Number is { } number
            ? Texts.Say("sureWithdraw", ("number", number), ("council", council))
            : Texts.Say("sureWithdrawDraft", ("council", council));
        return await step.PromptAsync(
            Sure,
            Question.Ask(
                Asking.Irreversible(Texts.Sentence(asks)),
                text,
                $"{request.Id.Value:N}|withdraw|{request.Version}",
                new Option(AgreementPrompt.Yes, Texts.Plain(yes)),
                new Option(AgreementPrompt.No, Texts.Plain(no))),
            cancellationToken);
    }

    private static async Task<DialogTurnResult> WithdrawAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var request = await RequestOperations.CurrentAsync(turn, cancellationToken);
        if (step.Result is not true || request is null)
        {
            var kept = request is { State: RequestState.Draft } ? "draftKept" : "notWithdrawn";
            return await EndAsync(step, Texts.Say(kept), cancellationToken);
        }

        if (request.State == RequestState.Draft)
        {
            await turn.Requests.DeleteDraftAsync(request.Id, cancellationToken);
            return await EndAsync(step, Texts.Say("draftDeleted"), cancellationToken);
        }

        if (await RequestOperations.WithdrawAsync(turn, request, cancellationToken) is not Outcome<Request>.Done)
            return await EndAsync(step, CannotWithdraw(request), cancellationToken);
        await step.Context.SendActivityAsync(Texts.Say("withdrawn", ("number", request.Number!)), cancellationToken: cancellationToken);
        // An interrupted edit of this request must not be resumed.
        return await step.EndDialogAsync(InterruptedDialog.Settled, cancellationToken);
    }

    private static string CannotWithdraw(Request request) =>
        Texts.Say("cannotWithdraw", ("number", request.Number!), ("state", AnswerTexts.Of(request.State)));
}
