using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Requests;

/// <summary>The first step of the form: finds the person's submitted request, or their draft, which it offers to resume.</summary>
internal static class DraftSteps
{
    /// <summary>The prompt that offers to resume the draft.</summary>
    public const string OfferPrompt = "draft";

    /// <summary>The prompt that asks whether to discard the draft.</summary>
    public const string SurePrompt = "sure";

    private const string Continue = "continue";
    private const string Anew = "new";
    private const string Later = "later";

    private static readonly Texts Texts = Texts.For("Requests");

    /// <summary>Shows the submitted request, or asks what to do with the draft; without either, goes on to the council.</summary>
    public static async Task<DialogTurnResult> OfferAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        // The deadline may have passed since they were asked what to do with the draft.
        if (await RequestDialog.WhyNotNowAsync(turn, cancellationToken) is { } late)
            return await FeatureDialog.EndAsync(step, late, cancellationToken);
        var all = await turn.Requests.OfAuthorAsync(turn.Person!.Id, turn.Calls.OpenAt(turn.Now)!.Id, cancellationToken);
        var options = RequestOptions.Of(step.Options);
        if (all.FirstOrDefault(request => RequestMoves.IsLive(request.State)) is { } sent)
        {
            var text = Texts.Say("youHaveOne", ("number", sent.Number!), ("council", CouncilOf(sent)));
            await step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
            return await step.ReplaceDialogAsync(StatusDialog.DialogId, null, cancellationToken);
        }

        if (all.FirstOrDefault(request => request.State == RequestState.Draft) is not { } draft)
            return await step.NextAsync(null, cancellationToken);
        // A person who is about to change the council does not need to hear about the previous one.
        if (!options.ChangeCouncil && await CouncilSteps.HasOneAsync(step, draft, cancellationToken))
            return await RequestDialog.PauseAsync(step, cancellationToken);
        var key = $"{draft.Id.Value:N}|draft|{draft.Version}";
        if (options.StartOver) return await step.PromptAsync(SurePrompt, Sure(key), cancellationToken);
        return options.Resume
            ? await step.NextAsync(Continue, cancellationToken)
            : await step.PromptAsync(OfferPrompt, Offer(draft, key), cancellationToken);
    }

    /// <summary>Resumes or discards the draft, as chosen.</summary>
    public static async Task<DialogTurnResult> ChooseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var options = RequestOptions.Of(step.Options);
        var draft = await RequestOperations.CurrentAsync(turn, cancellationToken);
        switch (step.Result)
        {
            case Anew:
                return await step.ReplaceDialogAsync(step.ActiveDialog.Id, options with { StartOver = true }, cancellationToken);
            case Later when draft is not null:
                await turn.Requests.SaveAsync(draft, null, cancellationToken);
                return await FeatureDialog.EndAsync(step, Texts.Say("draftKept"), cancellationToken);
            case true when draft is not null:
                await turn.Requests.DeleteDraftAsync(draft.Id, cancellationToken);
                await step.Context.SendActivityAsync(Texts.Say("draftDeleted"), cancellationToken: cancellationToken);
                return await step.ReplaceDialogAsync(step.ActiveDialog.Id, options.Anew(), cancellationToken);
            case false or Continue when draft is not null:
                await turn.Requests.SaveAsync(draft, turn.Conversation, cancellationToken);
                if (options.Revisit is null)
                {
                    var text = Texts.Say("resumed", ("council", CouncilOf(draft)));
                    await step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
                }

                return await step.NextAsync(draft, cancellationToken);
            default:
                return await step.NextAsync(null, cancellationToken);
        }
    }

    private static PromptOptions Sure(string key) => Question.Ask(
        Asking.Irreversible(Texts.Sentence("sureNewDraft")),
        Texts.Say("sureNewDraft"),
        key,
        new Option(AgreementPrompt.Yes, Texts.Plain("sureYes")),
        new Option(AgreementPrompt.No, Texts.Plain("sureNo")));

    private static PromptOptions Offer(Request draft, string key) => Question.Ask(
        Asking.Choose(Texts.Sentence("offerDraft")),
        Texts.Say(
            "offerDraft",
            ("council", CouncilOf(draft)), ("answered", FieldTexts.Steps - draft.Answers.Missing.Count()), ("steps", FieldTexts.Steps)),
        key,
        new Option(Continue, Texts.Plain("continueDraft")),
        new Option(Anew, Texts.Plain("newDraft")),
        new Option(Later, Texts.Plain("laterDraft")));

    private static string CouncilOf(Request request) => Municipalities.WithCode(request.Municipality)!.Of;
}
