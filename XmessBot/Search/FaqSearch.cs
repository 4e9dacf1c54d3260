using XmessBot.Core.Faq;
using XmessBot.Core.Language;

namespace XmessBot.Search;

/// <summary>An entry found, and how sure it is that it answers the question, 0 to 1.</summary>
public sealed record FaqHit(FaqEntry Entry, double Score);

/// <summary>What a search gives.</summary>
/// <param name="Hits">Up to three entries, best first.</param>
/// <param name="Answered">Whether the best one is sure enough to be said; else the bot says that it has no answer.</param>
/// <param name="Clear">Whether it is clear enough to be said in the middle of something else.</param>
public sealed record FaqResult(IReadOnlyList<FaqHit> Hits, bool Answered, bool Clear);

/// <summary>
/// Finds the entry that a question asks for, however it is typed. Each word of the question looks for itself in each
/// wording: as it is, by its stem, as another word for the same idea, misspelt. An entry fits by how much of the question
/// it covers, rare words counting more, and by how alike its nearest wording is as a whole. Words that no entry has count
/// as uncovered, which is what keeps the weather unanswered.
/// </summary>
public sealed class FaqSearch
{
    private readonly IReadOnlyList<FaqEntry> _entries;
    private readonly FaqIndex _index;
    private readonly Lexicon _lexicon = Lexicon.Embedded;

    /// <summary>Reads the entries once; the search can then be shared by any number of threads.</summary>
    public FaqSearch(IReadOnlyList<FaqEntry> entries) => (_entries, _index) = (entries, new(entries, _lexicon));

    /// <summary>The entries that answer a question, and whether the bot would answer.</summary>
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
