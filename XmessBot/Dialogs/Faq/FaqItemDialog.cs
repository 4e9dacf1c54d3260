using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Faq;
using XmessBot.Core.Language;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Routing;
using XmessBot.Search;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Faq;

/// <summary>Shows staff an item of the FAQ in full, with what can be done with it (R12). Only reads.</summary>
internal sealed class FaqItemDialog(FaqLibrary library, IdentificationOptions identification)
    : FeatureDialog(DialogId, Audience.Staff, identification)
{
    public const string DialogId = "faqItem";

    private static readonly Texts Texts = Texts.For("Faq");

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var number = Convert.ToInt32(step.Options, CultureInfo.InvariantCulture);
        var book = await FaqDesk.BookAsync(turn, cancellationToken);
        if (book.Find(number) is not { } item) return await EndAsync(step, Texts.Say("noItem", ("number", number)), cancellationToken);
        var votes = (await turn.Faq.VotesAsync(cancellationToken)).GetValueOrDefault(item.EntryId);
        var like = await LikeAsync(turn, item, cancellationToken);
        await step.Context.SendActivityAsync(FaqCard.Of(book, item, votes, like), cancellationToken);
        FaqCard.Remember(step.Context, item.Number);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");

    private async Task<FaqEntry?> LikeAsync(Turn turn, FaqItem item, CancellationToken cancellationToken) =>
        item is { State: FaqState.Proposed, Content.Question: { } question }
            && (await library.AtAsync(turn, question, cancellationToken)).Found(new Utterance(question))
                is { Answered: true, Hits: [var best, ..] } ? best.Entry : null;
}
