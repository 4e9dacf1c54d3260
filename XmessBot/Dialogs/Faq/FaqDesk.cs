using XmessBot.Core.Faq;
using XmessBot.Core.Language;
using XmessBot.Search;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Faq;

/// <summary>
/// What staff works on: the items of the FAQ, with the lessons and questions that have come in since gathered, so that ten sessions that
/// ask the same are one proposal with ten sources (R15).
/// </summary>
internal static class FaqDesk
{
    /// <summary>Every item, once what has come in is gathered.</summary>
    public static async Task<FaqBook> BookAsync(Turn turn, CancellationToken cancellationToken)
    {
        // Not committed before the end of the turn, so that it would be gathered again.
        if (turn.Faq.Gathered is { } gathered) return gathered;
        var book = await turn.Faq.BookAsync(cancellationToken);
        var similar = new Similar(book);
        foreach (var loose in await LooseAsync(turn, cancellationToken))
        {
            var item = similar.To(loose.Content.Question)?.CompletedBy(loose.Content, turn.Now)
                ?? FaqItem.Of(await turn.Faq.NextNumberAsync(cancellationToken), loose.Content, turn.Now);
            if (book.Find(item.Number) != item) await turn.Faq.SaveAsync(item, cancellationToken);
            turn.Faq.Gather(loose.Source.Kind, loose.Source.Id, item);
            book = book.With(item, loose.Source with { Item = item.Number });
            similar = similar.With(book, item);
        }

        return turn.Faq.Gathered = book;
    }

    private static async Task<IReadOnlyList<Loose>> LooseAsync(Turn turn, CancellationToken cancellationToken)
    {
        var loose = new List<Loose>();
        foreach (var lesson in await turn.Faq.LooseLessonsAsync(cancellationToken))
        {
            var held = (await turn.Sessions.FindAsync(lesson.Session, cancellationToken))?.Facts;
            loose.Add(new Loose(
                FaqContent.Of(lesson.Question, lesson.GoodPractice, held?.Topic ?? ""),
                new FaqSource(FaqSourceKind.Lesson, lesson.Id.Value, 0, lesson.Question, lesson.Session, held?.Date)));
        }

        foreach (var question in await turn.Faq.LooseQuestionsAsync(cancellationToken))
        {
            loose.Add(new Loose(
                FaqContent.Of(question.Text, null), new FaqSource(FaqSourceKind.Question, question.Id.Value, 0, question.Text)));
        }

        return loose;
    }

    private sealed record Loose(FaqContent Content, FaqSource Source);

    // The items that wait for staff and ask something, indexed to be compared with what comes in.
    private sealed class Similar
    {
        private readonly Dictionary<string, FaqItem> _items;
        private readonly Lazy<FaqSearch> _search;

        public Similar(FaqBook book)
        {
            _items = book.Roots.Where(item => item is { State: FaqState.Proposed, Content.Question: not null })
                .ToDictionary(item => $"{item.Number}", StringComparer.Ordinal);
            _search = new Lazy<FaqSearch>(() => new FaqSearch(
                [.. _items.Values.Select(item => new FaqEntry(
                    $"{item.Number}", "", item.Content.Question!, item.Content.Question!, book.WordingsOf(item)))]));
        }

        public FaqItem? To(string? question) =>
            question is not null && _items.Count > 0 && _search.Value.Find(new Utterance(question)) is { Clear: true, Hits: [var best, ..] }
                ? _items[best.Entry.Id]
                : null;

        public Similar With(FaqBook book, FaqItem item) => _items.GetValueOrDefault($"{item.Number}") == item ? this : new Similar(book);
    }
}
