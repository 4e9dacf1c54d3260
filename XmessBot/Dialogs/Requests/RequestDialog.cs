using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Refusing;
using XmessBot.Dialogs.Requests.Fields;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Requests;

/// <summary>
/// The form of a request (R23), from identification to submission. The draft is in the store, not in the dialog state: a step whose answer
/// is there is skipped, so the form resumes where it was even if the bot state is lost or a release changes the steps.
/// </summary>
internal sealed class RequestDialog : FeatureDialog
{
    public const string DialogId = "request";

    /// <summary>The result of a field's dialog when the person cannot go on now.</summary>
    public const string Paused = "paused";

    private const string Form = "form";
    private static readonly Texts Texts = Texts.For("Requests");
    private readonly RequestOperations _operations;

    public RequestDialog(RequestOperations operations, IdentificationOptions identification)
        : base(DialogId, Audience.Known, identification)
    {
        _operations = operations;
        AddDialog(new WaterfallDialog(Form,
        [
            DraftSteps.OfferAsync,
            DraftSteps.ChooseAsync,
            CouncilSteps.AskAsync,
            CouncilSteps.BeginDraftAsync,
            EarlierDraft.OfferAsync,
            EarlierDraft.Take(operations),
            SaidPreferences.Take(operations),
            RevisitAsync,
            .. Enum.GetValues<RequestField>().Select(Ask),
            ReviewAsync,
            ReviewedAsync,
        ]));
        AddDialog(new StatusDialog(identification));
        AddDialog(new OptionPrompt(DraftSteps.OfferPrompt, Understood<string>(NotUnderstood)));
        AddDialog(new AgreementPrompt(DraftSteps.SurePrompt, Understood<bool>(NotUnderstood)));
        AddDialog(new AgreementPrompt(EarlierDraft.Prompt, Understood<bool>(NotUnderstood)));
        AddDialog(new CouncilPrompt(CouncilPrompt.DialogId));
        AddDialog(new ReviewPrompt());
        foreach (var field in Enum.GetValues<RequestField>()) AddDialog(DialogOf(field, operations));
    }

    /// <summary>The dialog that asks a field.</summary>
    public static FieldDialog DialogOf(RequestField field, RequestOperations operations) => field switch
    {
        RequestField.Service or RequestField.Modality => new OptionFieldDialog(field, operations),
        RequestField.Availability => new AvailabilityFieldDialog(operations),
        RequestField.Commitments => new CommitmentsFieldDialog(operations),
        _ => new WrittenFieldDialog(field, operations),
    };

    /// <summary>Ends the form here. The draft is kept, and the next message is not an answer.</summary>
    public static async Task<DialogTurnResult> PauseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await RequestOperations.CurrentAsync(turn, cancellationToken) is { State: RequestState.Draft } draft)
            await turn.Requests.SaveAsync(draft, null, cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>Why no request can be made now (R11); null when one can. The draft is kept, and marked as not being filled in.</summary>
    public static async Task<string?> WhyNotNowAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Calls.OpenAt(turn.Now) is not null) return null;
        if (await RequestOperations.CurrentAsync(turn, cancellationToken) is not { State: RequestState.Draft } draft)
            return CallTexts.NotOpen(turn);
        await turn.Requests.SaveAsync(draft, null, cancellationToken);
        return CallTexts.NotOpen(turn, keepsDraft: true);
    }

    /// <inheritdoc/>
    protected override Task<string?> HearAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        WhyNotNowAsync(Turn.Of(step.Context), cancellationToken);

    /// <inheritdoc/>
    protected override Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken) =>
        step.ReplaceDialogAsync(Form, step.Options, cancellationToken);

    private static string NotUnderstood() => Texts.Say("notUnderstoodOption");

    private async Task<DialogTurnResult> RevisitAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (RequestOptions.Of(step.Options) is not { Revisit: { } field } options) return await step.NextAsync(null, cancellationToken);
        var turn = Turn.Of(step.Context);
        if (options.Said is { } said
            && await RequestOperations.CurrentAsync(turn, cancellationToken) is { } draft
            && SaidAnswer.Apply(draft.Answers, field, step.Context.Said(said)) is { } answers)
        {
            await _operations.ChangeAsync(turn, draft, answers, cancellationToken);
            var text = Texts.Say("changedDraft", ("name", FieldWording.Name(field)));
            await step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
            return await step.NextAsync(null, cancellationToken);
        }

        return await step.BeginDialogAsync(FieldDialog.IdOf(field), options.Said, cancellationToken);
    }

    private static WaterfallStep Ask(RequestField field) => async (step, cancellationToken) =>
    {
        if (step.Result is Paused) return await PauseAsync(step, cancellationToken);
        var turn = Turn.Of(step.Context);
        if (await RequestOperations.CurrentAsync(turn, cancellationToken) is not { State: RequestState.Draft } draft)
            return await step.EndDialogAsync(null, cancellationToken);
        // The deadline has passed since the previous question: its answer is kept, and no more are asked.
        if (await WhyNotNowAsync(turn, cancellationToken) is { } late) return await EndAsync(step, late, cancellationToken);
        if (draft.Answers.Has(field)) return await step.NextAsync(null, cancellationToken);
        // A colleague may have submitted one since the previous question: then no more need be answered.
        return await CouncilSteps.HasOneAsync(step, draft, cancellationToken)
            ? await PauseAsync(step, cancellationToken)
            : await step.BeginDialogAsync(FieldDialog.IdOf(field), null, cancellationToken);
    };

    private static async Task<DialogTurnResult> ReviewAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is Paused) return await PauseAsync(step, cancellationToken);
        var turn = Turn.Of(step.Context);
        return await RequestOperations.CurrentAsync(turn, cancellationToken) is { State: RequestState.Draft } draft
            ? await step.PromptAsync(ReviewPrompt.DialogId, ReviewCard.Ask(draft, turn.Now), cancellationToken)
            : await step.EndDialogAsync(null, cancellationToken);
    }

    private async Task<DialogTurnResult> ReviewedAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await RequestOperations.CurrentAsync(turn, cancellationToken) is not { State: RequestState.Draft } draft)
            return await step.EndDialogAsync(null, cancellationToken);
        if (ReviewCard.FieldOf((string)step.Result) is { } field)
            return await step.ReplaceDialogAsync(Steps, new RequestOptions { Resume = true, Revisit = field }, cancellationToken);
        if ((string)step.Result != ReviewCard.Submit)
        {
            await step.Context.SendActivityAsync(Texts.Say("draftKept"), cancellationToken: cancellationToken);
            return await PauseAsync(step, cancellationToken);
        }

        var outcome = await _operations.SubmitAsync(turn, draft, cancellationToken);
        if (outcome is Outcome<Request>.Done(var sent)) return await SentAsync(step, turn, sent, cancellationToken);
        var why = ((Outcome<Request>.Refused)outcome).Why;
        var text = Refusals.Say(why, RequestOperations.FactsOf(turn, draft));
        await step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return why is AnswersMissing or CommitmentNotAccepted or AvailabilityOutsideWindow
            ? await step.ReplaceDialogAsync(Steps, new RequestOptions { Resume = true }, cancellationToken)
            : await PauseAsync(step, cancellationToken);
    }

    private async Task<DialogTurnResult> SentAsync(WaterfallStepContext step, Turn turn, Request sent, CancellationToken cancellationToken)
    {
        var deadline = RequestOperations.CallOf(turn, sent).Deadline!.Value;
        await step.Context.SendActivityAsync(
            Texts.Say("submitted", ("number", sent.Number!), ("deadline", deadline)), cancellationToken: cancellationToken);
        if (sent.AwaitsPerson) await step.Context.SendActivityAsync(Texts.Say("awaitsPerson"), cancellationToken: cancellationToken);
        await _operations.ShowReceiptAsync(step.Context, sent, cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
