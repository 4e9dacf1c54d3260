using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Decisions;
using XmessBot.Core.Language.Orders;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Decisions;

/// <summary>
/// Tells staff what has been done with a request: each move and each entry of its assignments, with who, when and why (R12). Only reads.
/// </summary>
internal sealed class HistoryDialog(IdentificationOptions identification) : FeatureDialog(DialogId, Audience.Staff, identification)
{
    /// <summary>Its id.</summary>
    public const string DialogId = "history";

    private static readonly Texts Texts = Texts.For("Decisions");

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var said = step.Context.Said(opening);
        var number = step.Options as string ?? HistoryQuestions.NumberIn(said);
        var request = number is { Length: > 0 } ? await turn.Requests.NamedAsync(number, turn.Calls, cancellationToken)
            : HistoryQuestions.CouncilIn(said) is { } council
                ? await turn.Requests.LastSentOfAsync(council.Code, cancellationToken)
                : null;
        if (request?.ReadBy(turn.Person!) is not Outcome<Request>.Done(var read))
            return await EndAsync(step, Texts.Say("historyOfWhich"), cancellationToken);
        var assignments = await turn.Assignments.OfRequestAsync(read.Id, cancellationToken);
        var lines = HistoryLines.Of(read, assignments, await SeenAsync(turn, read, cancellationToken), turn.Calls);
        var head = Texts.Say(
            "history",
            ("number", read.Number!), ("council", Municipalities.WithCode(read.Municipality)!.DisplayName),
            ("state", AnswerTexts.Of(read.State)));
        return await EndAsync(step, $"{head}\n\n{string.Join('\n', lines)}", cancellationToken);
    }

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");

    private static async Task<IReadOnlyList<Letter>> SeenAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var letters = await turn.Letters.OfRequestAsync(request.Id, cancellationToken);
        var isHidden = RequestMoves.Allows(request.State, RequestMove.Declined)
            && (await LetterOperations.UnscoredAsync(turn, [.. letters.Take(1)], cancellationToken)).Count > 0;
        return isHidden ? [] : letters;
    }
}
