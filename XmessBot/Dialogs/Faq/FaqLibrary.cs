using XmessBot.Core.Faq;
using XmessBot.Core.Language;
using XmessBot.Dialogs.Routing;
using XmessBot.Search;
using XmessBot.Search.Embeddings;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Faq;

/// <summary>
/// What the bot can answer now, kept in memory for every turn. The version number that is read with each question says whether anything has
/// been published since, by any instance; only then is it indexed again.
/// </summary>
internal sealed class FaqLibrary(SentenceModel model, EntryReader reader)
{
    private readonly Lock _indexing = new();
    private volatile Shelf? _shelf;

    /// <summary>What can be answered in a turn.</summary>
    public async Task<FaqKnowledge> AtAsync(Turn turn, CancellationToken cancellationToken)
    {
        var version = await turn.Faq.VersionAsync(cancellationToken);
        if (_shelf is { } shelf && shelf.IsOf(version, turn.Today)) return shelf.Knowledge;
        // The version is read before the items: what is published in between is read again with the next question.
        var book = await turn.Faq.BookAsync(cancellationToken);
        // Once for all turns that wait for it; the sentence model reads what was indexed last.
        lock (_indexing)
        {
            if (_shelf is { } indexed && indexed.IsOf(version, turn.Today)) return indexed.Knowledge;
            var knowledge = version == 0 && !model.IsConfigured
                ? FaqKnowledge.OfCall : Indexed(FaqKnowledge.EntriesOf(book, turn.Today));
            _shelf = new Shelf(version, turn.Today, book.NextEnd(turn.Today), knowledge);
            return knowledge;
        }
    }

    /// <summary>
    /// The same, once the sentence model has had its while to say what a question means. The turn has begun no transaction: it reads, and
    /// all that it writes is one commit at its end.
    /// </summary>
    public async Task<FaqKnowledge> AtAsync(Turn turn, string question, CancellationToken cancellationToken)
    {
        var knowledge = await AtAsync(turn, cancellationToken);
        await model.AskAsync(question, cancellationToken);
        return knowledge;
    }

    /// <summary>What can be answered to any message: what is no question is not searched for, and goes to no model.</summary>
    public Task<FaqKnowledge> ForAsync(Turn turn, Utterance said, CancellationToken cancellationToken) =>
        FaqFit.AsksOutright(said) ? AtAsync(turn, said.Text, cancellationToken) : AtAsync(turn, cancellationToken);

    /// <summary>Has the sentence model read the call's questions before the first message.</summary>
    public void WarmUp()
    {
        lock (_indexing)
        {
            if (_shelf is null) reader.VectorsOf(CallFaq.Entries);
        }
    }

    private FaqKnowledge Indexed(IReadOnlyList<FaqEntry> entries) => new(entries, reader.VectorsOf(entries));

    private sealed record Shelf(int Version, DateOnly From, DateOnly? Ends, FaqKnowledge Knowledge)
    {
        public bool IsOf(int version, DateOnly day) => Version == version && day >= From && !(day >= Ends);
    }
}
