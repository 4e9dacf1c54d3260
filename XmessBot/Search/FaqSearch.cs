using XmessBot.Core.Faq;
using XmessBot.Core.Language;

namespace XmessBot.Search;

/// <summary>An entry that was found, and the probability that it answers the question, 0 to 1.</summary>
public sealed record FaqHit(FaqEntry Entry, double Score);

/// <summary>The result of a search.</summary>
/// <param name="Hits">Up to three entries, best first.</param>
/// <param name="Answered">Whether the best one is certain enough to be given; else the bot says that it has no answer.</param>
/// <param name="Clear">Whether it is clear enough to be given in the middle of something else.</param>
public sealed record FaqResult(IReadOnlyList<FaqHit> Hits, bool Answered, bool Clear);

/// <summary>
/// Finds the entry that answers a question, however it is typed. Each word of the question is matched with each wording: as typed, by stem,
/// as a synonym, or misspelt. An entry's score depends on how much of the question it covers, rare words counting more, and on how similar
/// its nearest wording is. Words that no entry has count as uncovered, which is why a question about the weather gets no answer.
/// </summary>
public sealed class FaqSearch
{
    private readonly IReadOnlyList<FaqEntry> _entries;
    private readonly FaqIndex _index;
    private readonly Lexicon _lexicon = Lexicon.Embedded;

    /// <summary>Indexes the entries; the search is then safe to share between threads.</summary>
    public FaqSearch(IReadOnlyList<FaqEntry> entries) => (_entries, _index) = (entries, new(entries, _lexicon));

    /// <summary>The entries that fit a question, and whether the bot would answer with the best.</summary>
    public FaqResult Find(string text) => Find(new Utterance(text));

    /// <inheritdoc cref="Find(string)"/>
    public FaqResult Find(Utterance said)
    {
        var scores = Score(said).Take(3).ToList();
        return new([.. scores.Select(s => new FaqHit(_entries[s.Entry], s.Confidence))], scores is [{ IsAnswer: true }, ..],
            scores is [{ IsClear: true }, ..]);
    }

    /// <summary>Every entry that shares something with the text, best first.</summary>
    internal List<FaqScore> Score(Utterance said)
    {
        var question = new FaqQuery(said, _index, _lexicon);
        return question.Units.Count == 0 ? [] : question.Scores(_entries.Count);
    }
}
