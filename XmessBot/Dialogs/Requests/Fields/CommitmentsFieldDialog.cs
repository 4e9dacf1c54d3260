using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Routing;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Requests.Fields;

/// <summary>Asks to accept the commitments explicitly, one by one (R14, R15, R16). Refusing one ends the form.</summary>
internal sealed class CommitmentsFieldDialog : FieldDialog
{
    private static readonly Texts Texts = Texts.For("Requests");
    private static readonly (Commitments Commitment, string Text)[] Asked =
    [
        (Commitments.TakePart, "askTakePart"), // R14
        (Commitments.Share, "askShare"), // R15
        (Commitments.Inform, "askInform"), // R16
    ];

    public CommitmentsFieldDialog(RequestOperations operations)
        : base(RequestField.Commitments, operations)
    {
        AddDialog(new WaterfallDialog("steps", [AskAsync, KeepAsync]));
        AddDialog(new AgreementPrompt("accept", (asked, _) =>
            asked.Recognized.Succeeded ? Task.FromResult(true) : AgainAsync(asked, Texts.Say("notUnderstoodCommitment"))));
        InitialDialogId = "steps";
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (await CurrentAsync(step, cancellationToken) is not { } request || Next(request) is not var (commitment, text))
            return await step.EndDialogAsync(true, cancellationToken);
        step.Values["asked"] = commitment.ToString();
        return await step.PromptAsync(
            "accept",
            Question.Ask(
                Asking.Confirm(Texts.Sentence(text)),
                FieldTexts.At(Field, Texts.Say(text)),
                KeyOf(request),
                new Option(AgreementPrompt.Yes, Texts.Plain("accept")),
                new Option(AgreementPrompt.No, Texts.Plain("refuse"))),
            cancellationToken);
    }

    private async Task<DialogTurnResult> KeepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (await CurrentAsync(step, cancellationToken) is not { } request) return await step.EndDialogAsync(false, cancellationToken);
        if (step.Result is not true)
        {
            await step.Context.SendActivityAsync(Texts.Say("refused"), cancellationToken: cancellationToken);
            return await step.EndDialogAsync(RequestDialog.Paused, cancellationToken);
        }

        var accepted = Enum.Parse<Commitments>((string)step.Values["asked"]);
        await Operations.ChangeAsync(Turns.Turn.Of(step.Context), request, request.Answers.Accepting(accepted), cancellationToken);
        return await step.ReplaceDialogAsync(InitialDialogId, null, cancellationToken);
    }

    private static (Commitments Commitment, string Text)? Next(Request request)
    {
        foreach (var each in Asked)
        {
            if (!request.Answers.Commitments.HasFlag(each.Commitment)) return each;
        }

        return null;
    }
}
