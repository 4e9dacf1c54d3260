using XmessBot.Core.Faq;
using XmessBot.Search;
using XmessBot.Wording;

namespace XmessBot.Exports;

/// <summary>
/// The sheets of the FAQ: its items, one row each, and what they come from, each lesson of a session and each question that had no answer
/// (R15). Who asked is in neither.
/// </summary>
internal static class FaqSheets
{
    private static readonly Texts Texts = Texts.For("Exports");

    private static readonly Column[] OfItems =
    [
        new(Texts.Plain("number"), 8), new(Texts.Plain("state"), 16), new(Texts.Plain("question"), 40), new(Texts.Plain("answer"), 60),
        new(Texts.Plain("topic"), 24), new(Texts.Plain("wordings"), 40), new(Texts.Plain("fromSessions"), 12),
        new(Texts.Plain("askedTimes"), 11), new(Texts.Plain("useful"), 9), new(Texts.Plain("useless"), 11),
        new(Texts.Plain("validUntil"), 14), new(Texts.Plain("reviewedOn"), 12), new(Texts.Plain("author"), 24),
        new(Texts.Plain("at"), 17), new(Texts.Plain("into"), 9), new(Texts.Plain("reason"), 40),
    ];

    private static readonly Column[] OfSources =
    [
        new(Texts.Plain("source"), 12), new(Texts.Plain("question"), 60), new(Texts.Plain("practices"), 60),
        new(Texts.Plain("session"), 8), new(Texts.Plain("at"), 17), new(Texts.Plain("number"), 8), new(Texts.Plain("toldAt"), 17),
    ];

    /// <summary>The items.</summary>
    public static Sheet Items(ExportData data) =>
        new(Texts.Plain("faqSheet"), OfItems, [.. data.Faq.Items.Select(item => RowOf(item, data))]);

    /// <summary>What they come from, in the order in which it came.</summary>
    public static Sheet Sources(ExportData data) => new(
        Texts.Plain("sourcesSheet"), OfSources,
        [
            .. data.Faq.Lessons.Select(lesson => (lesson.At, Row: RowOf(lesson, data.Faq.Book)))
                .Concat(data.Faq.Asked.Select(asked => (asked.At, Row: RowOf(asked, data.Faq.Book))))
                .OrderBy(each => each.At).Select(each => each.Row),
        ]);

    private static IReadOnlyList<object?> RowOf(FaqItem item, ExportData data)
    {
        var sources = data.Faq.Book.SourcesOf(item);
        var votes = data.Faq.Votes.GetValueOrDefault(item.EntryId);
        return
        [
            item.Number, FaqStateWording.Of(item.State), QuestionOf(item), item.Content.Answer, item.Content.Topic,
            string.Join('\n', data.Faq.Book.WordingsOf(item)),
            string.Join(", ", sources.Select(source => source.Session).OfType<int>().Distinct().Order()),
            sources.Count(source => source.Kind == FaqSourceKind.Question), votes?.Useful, votes?.Useless, item.Content.ValidUntil,
            item.Content.ReviewedOn, item.Last.By is { } by ? data.NameOf(by) : null, item.Last.At, item.Last.Into, item.Last.Reason,
        ];
    }

    // Of an item that adds wordings to an entry of the call, the question of that.
    private static string? QuestionOf(FaqItem item) =>
        item.OfCall is { } id ? CallFaq.Entries.First(entry => entry.Id == id).Question : item.Content.Question;

    private static IReadOnlyList<object?> RowOf(FaqProposal lesson, FaqBook book) =>
    [
        Texts.Plain("ofSession"), lesson.Question, lesson.GoodPractice, lesson.Session, lesson.At, book.ItemOf(lesson.Id.Value), null,
    ];

    private static IReadOnlyList<object?> RowOf(FaqQuestion asked, FaqBook book) =>
        [Texts.Plain("ofQuestion"), asked.Text, null, null, asked.At, book.ItemOf(asked.Id.Value), asked.ToldAt];
}
