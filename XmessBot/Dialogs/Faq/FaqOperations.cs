using System.Globalization;
using XmessBot.Core;
using XmessBot.Core.Calendar;
using XmessBot.Core.Faq;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Orders;
using XmessBot.Core.Members;
using XmessBot.Outbox;
using XmessBot.Search;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Faq;

/// <summary>What staff's order would make of an item.</summary>
/// <param name="Book">Every item before it.</param>
/// <param name="Item">The item before it; null when it is a new one or there is none.</param>
/// <param name="Outcome">The item after it, or why not; null when there is no such item, or nothing to undo.</param>
/// <param name="Into">The item that it is merged into; null for another order.</param>
internal sealed record FaqDecision(FaqBook Book, FaqItem? Item, Outcome<FaqItem>? Outcome, FaqItem? Into = null);

/// <summary>Decides and saves what staff does with the FAQ, and tells those who had asked.</summary>
internal static class FaqOperations
{
    private static readonly Texts Texts = Texts.For("Faq");

    /// <summary>What the order would make of its item; nothing is saved.</summary>
    public static async Task<FaqDecision> DecideAsync(Turn turn, FaqArgs args, CancellationToken cancellationToken)
    {
        var book = await FaqDesk.BookAsync(turn, cancellationToken);
        var (by, now) = (turn.Person!, turn.Now);
        if (args.Act == FaqAct.Write) return new(book, null, FaqItem.Write(0, new FaqContent(args.Text, null), by, now));
        if (book.Find(args.Number) is not { } item) return new(book, null, null);
        switch (args.Act)
        {
            case FaqAct.Publish: return new(book, item, item.Publish(args.Keep, by, now));
            case FaqAct.Unpublish: return new(book, item, item.Unpublish(args.Text, by, now));
            case FaqAct.Reject: return new(book, item, item.Reject(args.Text ?? "", by, now));
            case FaqAct.Edit:
                return new(book, item, Edited(turn, item, args) is not { } content ? null
                    : item.Edit(args.Keep ? content.Keeping() : content, by, now));
            case FaqAct.Merge:
                var into = IntoOf(book, args.Into, now);
                return new(book, item, into is null ? null : item.MergeInto(into, by, now), into);
            default:
                var history = await turn.Faq.HistoryAsync(item.Number, cancellationToken);
                return new(book, item, history.Count < 2 ? null : item.Restore(history[^2], by, now));
        }
    }

    /// <summary>Saves what was decided, and tells those whose question is answered now. Returns the item as it is.</summary>
    public static async Task<FaqItem> SaveAsync(Turn turn, FaqDecision decided, FaqItem item, CancellationToken cancellationToken)
    {
        if (item.Number == 0) item = item with { Number = await turn.Faq.NextNumberAsync(cancellationToken) };
        var book = decided.Book;
        if (decided.Into is { OfCall: { } entry, Number: 0 })
        {
            var learns = FaqItem.OfEntry(await turn.Faq.NextNumberAsync(cancellationToken), entry, turn.Now);
            await turn.Faq.SaveAsync(learns, cancellationToken);
            item = item with { Last = item.Last with { Into = learns.Number } };
            book = book.With(learns);
        }

        await turn.Faq.SaveAsync(item, cancellationToken);
        book = book.With(item);
        await TellAsync(turn, book, book.RootOf(item), cancellationToken);
        return item;
    }

    /// <summary>How many people will be told once an item is published.</summary>
    public static async Task<int> AskersAsync(Turn turn, FaqBook book, FaqItem item, CancellationToken cancellationToken) =>
        (await turn.Faq.ToTellAsync(QuestionsOf(book, item), cancellationToken)).Count;

    private static async Task TellAsync(Turn turn, FaqBook book, FaqItem item, CancellationToken cancellationToken)
    {
        if (FaqKnowledge.EntriesOf(book, turn.Today).FirstOrDefault(each => each.Id == item.EntryId) is not { } entry) return;
        foreach (var question in await turn.Faq.ToTellAsync(QuestionsOf(book, item), cancellationToken))
        {
            await turn.Faq.ToldAsync(question.Id, turn.Now, cancellationToken);
            if (await turn.People.FindAsync(question.Asker!.Value, cancellationToken) is not { } person) continue;
            var answer = Markdown.Plain(FaqAnswers.Fill(entry, await AnswerFacts.OfAsync(turn, cancellationToken)));
            turn.Outbox.Send(new MailMessage(
                person.Email, Texts.Plain("toldSubject"),
                Texts.Plain("toldMail", ("asked", question.Text), ("question", entry.Question), ("answer", answer))));
        }
    }

    private static Guid[] QuestionsOf(FaqBook book, FaqItem item) =>
        [.. book.SourcesOf(item).Where(source => source.Kind == FaqSourceKind.Question).Select(source => source.Id)];

    private static FaqItem? IntoOf(FaqBook book, string? into, DateTimeOffset now)
    {
        if (int.TryParse(into, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return book.Find(number) is { } other ? book.RootOf(other) : null;
        return CallFaq.Entries.Any(entry => entry.Id == into) ? book.OfCall(into!) ?? FaqItem.OfEntry(0, into!, now) : null;
    }

    // Null when the text says no such part.
    private static FaqContent? Edited(Turn turn, FaqItem item, FaqArgs args)
    {
        var text = args.Text?.Trim();
        if (string.IsNullOrEmpty(text)) return null;
        return args.Part switch
        {
            FaqPart.Question => item.Content with { Question = text },
            FaqPart.Topic => item.Content with { Topic = text },
            FaqPart.Until => FaqOrders.Day(new Utterance(text, turn.LocalNow)) is { } day ? item.Content with { ValidUntil = day } : null,
            _ => item.Content with { Answer = text },
        };
    }
}
