using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Language.Orders;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Queries;

/// <summary>Shows a request in full to the technical commission (R12). Read-only; asks nothing.</summary>
internal sealed class DetailDialog(IdentificationOptions identification) : FeatureDialog(DialogId, Audience.Staff, identification)
{
    public const string DialogId = "detail";

    private static readonly Texts Texts = Texts.For("Queries");

    /// <summary>Shows the request with a number to whoever may read it; false when there is none, or they may not.</summary>
    internal static async Task<bool> TryShowAsync(ITurnContext context, string number, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        return await turn.Requests.NamedAsync(number, turn.Calls, cancellationToken) is { } request
            && await TryShowAsync(context, request, cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        var said = step.Context.Said(opening);
        if ((step.Options as string ?? HistoryQuestions.NumberIn(said)) is { Length: > 0 } number)
        {
            var shown = await TryShowAsync(step.Context, number, cancellationToken);
            return await EndAsync(step, shown ? null : Texts.Say("noRequest", ("number", number)), cancellationToken);
        }

        if (said.Places.Mentions is [{ Candidates: [var council] }])
        {
            var last = await Turn.Of(step.Context).Requests.LastSentOfAsync(council.Code, cancellationToken);
            var shown = last is not null && await TryShowAsync(step.Context, last, cancellationToken);
            return await EndAsync(step, shown ? null : Texts.Say("noneOf", ("council", council.DisplayName)), cancellationToken);
        }

        await QueryDialog.ShowPendingAsync(step.Context, cancellationToken);
        return await EndAsync(step, null, cancellationToken);
    }

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");

    private static async Task<bool> TryShowAsync(ITurnContext context, Request request, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        if (request.ReadBy(turn.Person!) is not Outcome<Request>.Done(var read)) return false;
        var detail = await turn.Queries.Details.OfAsync(read, cancellationToken);
        await context.SendActivityAsync(new DetailCard(turn, detail).Show(), cancellationToken);
        return true;
    }
}
