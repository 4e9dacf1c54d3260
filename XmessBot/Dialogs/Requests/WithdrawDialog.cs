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

/// <summary>Takes a request back, with a confirmation and at any time (R02); a draft is thrown away.</summary>
internal sealed class WithdrawDialog : ComponentDialog
{
    public const string DialogId = "withdraw";

    private static readonly Texts Texts = Texts.For("Requests");

    public WithdrawDialog(IdentificationOptions identification)
        : base(DialogId)
    {
        AddDialog(new WaterfallDialog("steps", [IdentificationDialog.For(DialogId), ConfirmAsync, WithdrawAsync]));
        AddDialog(new AgreementPrompt("sure", (asked, _) =>
            asked.Recognized.Succeeded ? Task.FromResult(true) : Question.AgainAsync(asked, Texts.Say("withdrawNotUnderstood"))));
        AddDialog(new IdentificationDialog(identification));
        InitialDialogId = "steps";
    }

    private static async Task<DialogTurnResult> ConfirmAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (turn.Person is null) return await step.EndDialogAsync(null, cancellationToken);
        if (await RequestDesk.CurrentAsync(turn, cancellationToken) is not { } request)
        {
            await step.Context.SendActivityAsync(Texts.Say("noRequest"), cancellationToken: cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (request.State == RequestState.Draft && Kept.Of(step.Context).Dialog == RequestDialog.DialogId)
        {
            await step.Context.SendActivityAsync(Texts.Say("withdrawHere"), cancellationToken: cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (!RequestMoves.Allows(request.State, RequestState.Withdrawn))
        {
            await step.Context.SendActivityAsync(Texts.Say("cannotWithdraw", ("number", request.Number!), ("state", AnswerTexts.Of(request.State))), cancellationToken: cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var council = Municipalities.WithCode(request.Municipality)!.Of;
        var text = request.Number is { } number
            ? Texts.Say("sureWithdraw", ("number", number), ("council", council))
            : Texts.Say("sureWithdrawDraft", ("council", council));
        return await step.PromptAsync(
            "sure",
            Question.Ask(
                Asking.Irreversible(Texts.Sentence(request.Number is null ? "sureWithdrawDraft" : "sureWithdraw")),
                text,
                $"{request.Id.Value:N}|withdraw|{request.Version}",
                new Option(AgreementPrompt.Yes, Texts.Plain(request.Number is null ? "deleteYes" : "withdrawYes")),
                new Option(AgreementPrompt.No, Texts.Plain(request.Number is null ? "sureNo" : "withdrawNo"))),
            cancellationToken);
    }

    private static async Task<DialogTurnResult> WithdrawAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var request = await RequestDesk.CurrentAsync(turn, cancellationToken);
        string text;
        var done = false;
        if (step.Result is not true || request is null)
        {
            text = Texts.Say(request is { State: RequestState.Draft } ? "draftKept" : "notWithdrawn");
        }
        else if (request.State == RequestState.Draft)
        {
            await turn.Requests.DeleteDraftAsync(request.Id, cancellationToken);
            text = Texts.Say("draftDeleted");
        }
        else
        {
            done = await RequestDesk.WithdrawAsync(turn, request, cancellationToken) is Outcome<Request>.Done;
            text = done
                ? Texts.Say("withdrawn", ("number", request.Number!))
                : Texts.Say("cannotWithdraw", ("number", request.Number!), ("state", AnswerTexts.Of(request.State)));
        }

        await step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return await step.EndDialogAsync(done ? Kept.Settled : null, cancellationToken);
    }
}
