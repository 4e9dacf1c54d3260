using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Language.Orders;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Assessments;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Pending;

/// <summary>Shows a request in full to the technical commission (R12). Read-only; asks nothing.</summary>
internal sealed class DetailDialog(IdentificationOptions identification) : FeatureDialog(DialogId, Audience.Staff, identification)
{
    public const string DialogId = "detail";

    private static readonly Texts Texts = Texts.For("Pending");

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        var said = step.Context.Said(opening);
        if ((step.Options as string ?? said.References.Request) is { Length: > 0 } number)
        {
            return await Turn.Of(step.Context).Requests.WithNumberAsync(number, cancellationToken) is { } named
                ? await ShowAsync(step, named, cancellationToken)
                : await EndAsync(step, Texts.Say("noRequest", ("number", number)), cancellationToken);
        }

        if (said.Places.Mentions is [{ Candidates: [var council] }])
        {
            return await Turn.Of(step.Context).Requests.LastSentOfAsync(council.Code, cancellationToken) is { } last
                ? await ShowAsync(step, last, cancellationToken)
                : await EndAsync(step, Texts.Say("noneOf", ("council", council.DisplayName)), cancellationToken);
        }

        await PendingList.ShowAsync(step.Context, 0, cancellationToken);
        return await EndAsync(step, null, cancellationToken);
    }

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");

    private static async Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, Request request, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (request.ReadBy(turn.Person!) is not Outcome<Request>.Done(var read))
            return await EndAsync(step, Texts.Say("onlyStaff"), cancellationToken);
        var author = await turn.People.FindAsync(read.Author, cancellationToken);
        await step.Context.SendActivityAsync(DetailCard.Of(read, author, await AssessmentSection.OfAsync(turn, read, cancellationToken)),
            cancellationToken);
        return await EndAsync(step, null, cancellationToken);
    }
}
