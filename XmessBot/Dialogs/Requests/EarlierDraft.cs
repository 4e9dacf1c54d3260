using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Requests;

/// <summary>
/// The draft of an earlier call that was never sent (R11: it is kept). A draft that is empty still may take its answers.
/// </summary>
internal static class EarlierDraft
{
    /// <summary>The prompt that offers them.</summary>
    public const string Prompt = "earlier";

    private static readonly Texts Texts = Texts.For("Requests");

    /// <summary>The step of the form that offers the answers, when there are any.</summary>
    public static async Task<DialogTurnResult> OfferAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (RequestOptions.Of(step.Options).Revisit is not null || await FindAsync(turn, cancellationToken) is not var (draft, _))
            return await step.NextAsync(null, cancellationToken);
        return await step.PromptAsync(
            Prompt,
            Question.Ask(
                Asking.Offer(Texts.Sentence("offerEarlier")),
                Texts.Say("offerEarlier"),
                $"{draft.Id.Value:N}|earlier|{turn.Now.UtcTicks:x}",
                new Option(AgreementPrompt.Yes, Texts.Plain("earlierYes")),
                new Option(AgreementPrompt.No, Texts.Plain("earlierNo"))),
            cancellationToken);
    }

    /// <summary>The step of the form that copies them when they are wanted.</summary>
    public static WaterfallStep Take(RequestOperations desk) => async (step, cancellationToken) =>
    {
        var turn = Turn.Of(step.Context);
        if (step.Result is true && await FindAsync(turn, cancellationToken) is var (draft, earlier))
        {
            await desk.ChangeAsync(turn, draft, earlier.Answers.InAnotherCall(), cancellationToken);
            await step.Context.SendActivityAsync(Texts.Say("earlierTaken"), cancellationToken: cancellationToken);
        }

        return await step.NextAsync(null, cancellationToken);
    };

    /// <summary>The empty draft and the one that has answers for it; null when either is not there.</summary>
    private static async Task<(Request Draft, Request Earlier)?> FindAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (await RequestOperations.CurrentAsync(turn, cancellationToken) is not { State: RequestState.Draft } draft
            || draft.Answers != new RequestAnswers())
            return null;
        var earlier = await turn.Requests.OtherDraftOfAsync(draft.Author, draft.Call, cancellationToken);
        // What was written for another council is not true of this one.
        return earlier?.Municipality == draft.Municipality && earlier.Answers.InAnotherCall() != new RequestAnswers()
            ? (draft, earlier)
            : null;
    }
}
