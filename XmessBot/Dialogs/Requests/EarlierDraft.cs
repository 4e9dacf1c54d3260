using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Requests;

/// <summary>Offers to copy the answers of a draft for an earlier call, never submitted, into an empty draft (R11 keeps it).</summary>
internal static class EarlierDraft
{
    /// <summary>The prompt that offers it.</summary>
    public const string Prompt = "earlier";

    private static readonly Texts Texts = Texts.For("Requests");

    /// <summary>The step that offers it, when there are answers to copy.</summary>
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

    /// <summary>The step that copies them, once accepted.</summary>
    public static WaterfallStep Take(RequestOperations operations) => async (step, cancellationToken) =>
    {
        var turn = Turn.Of(step.Context);
        if (step.Result is true && await FindAsync(turn, cancellationToken) is var (draft, earlier))
        {
            await operations.ChangeAsync(turn, draft, earlier.Answers.InAnotherCall(), cancellationToken);
            await step.Context.SendActivityAsync(Texts.Say("earlierTaken"), cancellationToken: cancellationToken);
        }

        return await step.NextAsync(null, cancellationToken);
    };

    /// <summary>The empty draft and the earlier one; null unless both exist.</summary>
    private static async Task<(Request Draft, Request Earlier)?> FindAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (await RequestOperations.CurrentAsync(turn, cancellationToken) is not { State: RequestState.Draft } draft
            || draft.Answers != new RequestAnswers())
            return null;
        var earlier = await turn.Requests.OtherDraftOfAsync(draft.Author, draft.Call, cancellationToken);
        // Answers written for another council are not true for this one.
        return earlier?.Municipality == draft.Municipality && earlier.Answers.InAnotherCall() != new RequestAnswers()
            ? (draft, earlier)
            : null;
    }
}
