using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Faq;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Faq;

/// <summary>What a button under an answer says of it.</summary>
/// <param name="Button">The name of the button.</param>
/// <param name="Key">What it is about.</param>
internal sealed record Feedback(string Button, AnswerKey Key);

/// <summary>
/// Takes whether an answer was of use. "Això volia dir" makes the question one more wording of the entry, found at once by those who ask
/// alike; staff sees it in the history and can take it back.
/// </summary>
internal sealed class FeedbackDialog(FaqLibrary library) : Dialog(DialogId)
{
    public const string DialogId = "faqFeedback";

    private static readonly Texts Texts = Texts.For("Faq");

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        var (button, key) = (Feedback)options!;
        var knowledge = await library.AtAsync(turn, cancellationToken);
        if (knowledge.Entry(key.Entry) is null) return await SayAsync(dc, Texts.Say("noLongerAnswered"), cancellationToken);
        await turn.Faq.VoteAsync(key.Entry, turn.Account, button != AnswerKey.Useless, turn.Now, cancellationToken);
        if (button == AnswerKey.Useless)
        {
            await dc.Context.SendActivityAsync(AnswerCard.Sorry(key.Asked ?? AnswerCard.LastAsked(dc.Context)), cancellationToken);
            return await dc.EndDialogAsync(null, cancellationToken);
        }

        if (button == AnswerKey.Meant && key.Asked is { } asked) await LearnAsync(turn, key.Entry, asked, cancellationToken);
        return await SayAsync(dc, Texts.Say(button == AnswerKey.Meant ? "learnt" : "thanks"), cancellationToken);
    }

    // A wording that is refused, because it is known or names somebody, changes nothing for who asked.
    private static async Task LearnAsync(Turn turn, string entry, string asked, CancellationToken cancellationToken)
    {
        var book = await turn.Faq.BookAsync(cancellationToken);
        var item = int.TryParse(entry, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? book.Find(number)
            : book.OfCall(entry);
        var fresh = item is null;
        item ??= FaqItem.OfEntry(0, entry, turn.Now);
        if (item.Link(asked, turn.Person is { IsStaff: true } staff ? staff.Id : null, turn.Now) is not Outcome<FaqItem>.Done(var learnt))
            return;
        if (fresh)
        {
            item = item with { Number = await turn.Faq.NextNumberAsync(cancellationToken) };
            await turn.Faq.SaveAsync(item, cancellationToken);
            learnt = learnt with { Number = item.Number };
        }

        await turn.Faq.SaveAsync(learnt, cancellationToken);
    }

    private static async Task<DialogTurnResult> SayAsync(DialogContext dc, string text, CancellationToken cancellationToken)
    {
        await dc.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return await dc.EndDialogAsync(null, cancellationToken);
    }
}
