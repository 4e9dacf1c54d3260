using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Members;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Requests.Fields;
using XmessBot.Dialogs.Routing;
using XmessBot.Storage.Requests;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Requests;

/// <summary>
/// The form of a request (R23), from who speaks to the sending. The draft is in the store and not in here: each step whose
/// answer is there skips, so the form goes on where it was whatever happens to the bot state or to this list of steps.
/// </summary>
internal sealed class RequestDialog : ComponentDialog
{
    public const string DialogId = "request";

    /// <summary>What a field's dialog ends with when the person cannot go on now.</summary>
    public const string Paused = "paused";

    /// <summary>The prompt that offers the draft that was left.</summary>
    public const string DraftPrompt = "draft";

    /// <summary>The prompt that asks whether to throw the draft away.</summary>
    public const string SurePrompt = "sure";

    private const string Steps = "steps";
    private const string Continue = "continue";
    private const string Anew = "new";
    private const string Later = "later";

    private static readonly Texts Texts = Texts.For("Requests");
    private readonly RequestDesk _desk;

    public RequestDialog(RequestDesk desk, IdentificationOptions identification)
        : base(DialogId)
    {
        _desk = desk;
        AddDialog(new WaterfallDialog(Steps,
        [
            CallIsOpenAsync,
            IdentificationDialog.For(DialogId),
            OfferDraftAsync,
            ChooseDraftAsync,
            CouncilSteps.AskAsync,
            CouncilSteps.BeginDraftAsync,
            EarlierDraft.OfferAsync,
            EarlierDraft.Take(desk),
            RevisitAsync,
            .. Enum.GetValues<RequestField>().Select(Ask),
            ReviewAsync,
            ReviewedAsync,
        ]));
        AddDialog(new IdentificationDialog(identification));
        AddDialog(new StatusDialog(identification));
        AddDialog(new OptionPrompt(DraftPrompt, Understood<string>("notUnderstoodOption")));
        AddDialog(new AgreementPrompt(SurePrompt, Understood<bool>("notUnderstoodOption")));
        AddDialog(new AgreementPrompt(EarlierDraft.Prompt, Understood<bool>("notUnderstoodOption")));
        AddDialog(new CouncilPrompt(CouncilPrompt.DialogId));
        AddDialog(new ReviewPrompt());
        foreach (var field in Enum.GetValues<RequestField>()) AddDialog(DialogOf(field, desk));
        InitialDialogId = Steps;
    }

    /// <summary>The dialog that asks a field.</summary>
    public static FieldDialog DialogOf(RequestField field, RequestDesk desk) => field switch
    {
        RequestField.Service or RequestField.Modality => new OptionFieldDialog(field, desk),
        RequestField.Availability => new AvailabilityFieldDialog(desk),
        RequestField.Commitments => new CommitmentsFieldDialog(desk),
        _ => new WrittenFieldDialog(field, desk),
    };

    // R11
    private static async Task<DialogTurnResult> CallIsOpenAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (turn.Calls.OpenAt(turn.Now) is not null) return await step.NextAsync(null, cancellationToken);
        var text = CallTexts.NotOpen(turn);
        if (await RequestDesk.CurrentAsync(turn, cancellationToken) is { State: RequestState.Draft } draft)
        {
            text += "\n\n" + Texts.Say("draftIsKept");
            await turn.Requests.SaveAsync(draft, null, cancellationToken);
        }

        await step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private static async Task<DialogTurnResult> OfferDraftAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (turn.Person is not { } person) return await step.EndDialogAsync(null, cancellationToken);
        var all = await turn.Requests.OfAuthorAsync(person.Id, turn.Calls.OpenAt(turn.Now)!.Id, cancellationToken);
        var options = RequestOptions.Of(step.Options);
        if (all.FirstOrDefault(request => RequestMoves.IsLive(request.State)) is { } sent)
        {
            await step.Context.SendActivityAsync(Texts.Say("youHaveOne", ("number", sent.Number!), ("council", CouncilOf(sent))), cancellationToken: cancellationToken);
            return await step.ReplaceDialogAsync(StatusDialog.DialogId, null, cancellationToken);
        }

        if (all.FirstOrDefault(request => request.State == RequestState.Draft) is not { } draft) return await step.NextAsync(null, cancellationToken);
        // Who is about to say another council is not told of the one before.
        if (!options.ChangeCouncil && await CouncilSteps.HasOneAsync(step, draft, cancellationToken)) return await PauseAsync(step, cancellationToken);
        var key = $"{draft.Id.Value:N}|draft|{draft.Version}";
        if (options.StartOver)
        {
            return await step.PromptAsync(
                SurePrompt,
                Question.Ask(Asking.Irreversible(Texts.Sentence("sureNewDraft")), Texts.Say("sureNewDraft"), key, new Option(AgreementPrompt.Yes, Texts.Plain("sureYes")), new Option(AgreementPrompt.No, Texts.Plain("sureNo"))),
                cancellationToken);
        }

        if (options.Resume) return await step.NextAsync(Continue, cancellationToken);
        return await step.PromptAsync(
            DraftPrompt,
            Question.Ask(
                Asking.Choose(Texts.Sentence("offerDraft")),
                Texts.Say("offerDraft", ("council", CouncilOf(draft)), ("answered", FieldTexts.Steps - draft.Answers.Missing.Count()), ("steps", FieldTexts.Steps)),
                key,
                new Option(Continue, Texts.Plain("continueDraft")),
                new Option(Anew, Texts.Plain("newDraft")),
                new Option(Later, Texts.Plain("laterDraft"))),
            cancellationToken);
    }

    private static async Task<DialogTurnResult> ChooseDraftAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var draft = await RequestDesk.CurrentAsync(turn, cancellationToken);
        switch (step.Result)
        {
            case Anew:
                return await step.ReplaceDialogAsync(Steps, new RequestOptions { StartOver = true }, cancellationToken);
            case Later when draft is not null:
                await turn.Requests.SaveAsync(draft, null, cancellationToken);
                await step.Context.SendActivityAsync(Texts.Say("draftKept"), cancellationToken: cancellationToken);
                return await step.EndDialogAsync(null, cancellationToken);
            case true when draft is not null:
                await turn.Requests.DeleteDraftAsync(draft.Id, cancellationToken);
                await step.Context.SendActivityAsync(Texts.Say("draftDeleted"), cancellationToken: cancellationToken);
                return await step.ReplaceDialogAsync(Steps, null, cancellationToken);
            case false or Continue when draft is not null:
                await turn.Requests.SaveAsync(draft, turn.Conversation, cancellationToken);
                if (RequestOptions.Of(step.Options).Revisit is null)
                    await step.Context.SendActivityAsync(Texts.Say("resumed", ("council", CouncilOf(draft))), cancellationToken: cancellationToken);
                return await step.NextAsync(draft, cancellationToken);
            default:
                return await step.NextAsync(null, cancellationToken);
        }
    }

    private async Task<DialogTurnResult> RevisitAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (RequestOptions.Of(step.Options) is not { Revisit: { } field } options) return await step.NextAsync(null, cancellationToken);
        var turn = Turn.Of(step.Context);
        if (options.Said is { } said
            && await RequestDesk.CurrentAsync(turn, cancellationToken) is { } draft
            && SaidAnswer.Apply(draft.Answers, field, said) is { } answers)
        {
            await _desk.ChangeAsync(turn, draft, answers, cancellationToken);
            await step.Context.SendActivityAsync(Texts.Say("changedDraft", ("name", FieldTexts.Name(field))), cancellationToken: cancellationToken);
            return await step.NextAsync(null, cancellationToken);
        }

        return await step.BeginDialogAsync(FieldDialog.IdOf(field), options.Said, cancellationToken);
    }

    private static WaterfallStep Ask(RequestField field) => async (step, cancellationToken) =>
    {
        if (step.Result is Paused) return await PauseAsync(step, cancellationToken);
        var turn = Turn.Of(step.Context);
        if (await RequestDesk.CurrentAsync(turn, cancellationToken) is not { State: RequestState.Draft } draft) return await step.EndDialogAsync(null, cancellationToken);
        // The deadline has passed since the question before: its answer is kept, and no more are asked.
        if (turn.Calls.OpenAt(turn.Now) is null) return await CallIsOpenAsync(step, cancellationToken);
        if (draft.Answers.Has(field)) return await step.NextAsync(null, cancellationToken);
        // A colleague may have sent one since the question before, and then no more need be answered.
        return await CouncilSteps.HasOneAsync(step, draft, cancellationToken)
            ? await PauseAsync(step, cancellationToken)
            : await step.BeginDialogAsync(FieldDialog.IdOf(field), null, cancellationToken);
    };

    private static async Task<DialogTurnResult> ReviewAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is Paused) return await PauseAsync(step, cancellationToken);
        var turn = Turn.Of(step.Context);
        return await RequestDesk.CurrentAsync(turn, cancellationToken) is { State: RequestState.Draft } draft
            ? await step.PromptAsync(ReviewPrompt.DialogId, ReviewCard.Ask(draft, turn.Now), cancellationToken)
            : await step.EndDialogAsync(null, cancellationToken);
    }

    private async Task<DialogTurnResult> ReviewedAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await RequestDesk.CurrentAsync(turn, cancellationToken) is not { State: RequestState.Draft } draft) return await step.EndDialogAsync(null, cancellationToken);
        if (ReviewCard.FieldOf((string)step.Result) is { } field)
            return await step.ReplaceDialogAsync(Steps, new RequestOptions { Resume = true, Revisit = field }, cancellationToken);
        if ((string)step.Result != ReviewCard.Submit)
        {
            await step.Context.SendActivityAsync(Texts.Say("draftKept"), cancellationToken: cancellationToken);
            return await PauseAsync(step, cancellationToken);
        }

        if (await _desk.SubmitAsync(turn, draft, cancellationToken) is not Outcome<Request>.Done(var sent))
        {
            var why = (await RequestDesk.WhyNotSubmitAsync(turn, draft, cancellationToken))!;
            await step.Context.SendActivityAsync(RefusalTexts.Say(why, turn, draft), cancellationToken: cancellationToken);
            return why is AnswersMissing or CommitmentNotAccepted or AvailabilityOutsideWindow
                ? await step.ReplaceDialogAsync(Steps, new RequestOptions { Resume = true }, cancellationToken)
                : await PauseAsync(step, cancellationToken);
        }

        await step.Context.SendActivityAsync(
            Texts.Say("submitted", ("number", sent.Number!), ("deadline", RequestDesk.CallOf(turn, sent).Deadline!.Value)), cancellationToken: cancellationToken);
        if (sent.AwaitsPerson) await step.Context.SendActivityAsync(Texts.Say("awaitsPerson"), cancellationToken: cancellationToken);
        await _desk.ShowReceiptAsync(step.Context, sent, cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private static async Task<DialogTurnResult> PauseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await RequestDesk.CurrentAsync(turn, cancellationToken) is { State: RequestState.Draft } draft) await turn.Requests.SaveAsync(draft, null, cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private static string CouncilOf(Request request) => Municipalities.WithCode(request.Municipality)!.Of;

    private static PromptValidator<T> Understood<T>(string otherwise) => (asked, _) =>
        asked.Recognized.Succeeded ? Task.FromResult(true) : Question.AgainAsync(asked, Texts.Say(otherwise));
}
