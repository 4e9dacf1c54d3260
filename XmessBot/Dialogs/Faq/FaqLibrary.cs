using XmessBot.Search;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Faq;

/// <summary>
/// What the bot can answer now, kept in memory for every turn. The version number that is read with each question says whether anything has
/// been published since, by any instance; only then is it indexed again.
/// </summary>
internal sealed class FaqLibrary
{
    private volatile Shelf? _shelf;

    /// <summary>What can be answered in a turn.</summary>
    public async Task<FaqKnowledge> AtAsync(Turn turn, CancellationToken cancellationToken)
    {
        var version = await turn.Faq.VersionAsync(cancellationToken);
        if (_shelf is { } shelf && shelf.Version == version && turn.Today >= shelf.From && !(turn.Today >= shelf.Ends))
            return shelf.Knowledge;
        // The version is read before the items: what is published in between is read again with the next question.
        var book = await turn.Faq.BookAsync(cancellationToken);
        var knowledge = version == 0 ? FaqKnowledge.OfCall : new FaqKnowledge(FaqKnowledge.EntriesOf(book, turn.Today));
        _shelf = new Shelf(version, turn.Today, book.NextEnd(turn.Today), knowledge);
        return knowledge;
    }

    private sealed record Shelf(int Version, DateOnly From, DateOnly? Ends, FaqKnowledge Knowledge);
}
