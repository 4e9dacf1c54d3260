using XmessBot.Core.Faq;
using XmessBot.Core.Language;
using XmessBot.Search.Embeddings;

namespace XmessBot.Search;

/// <summary>An entry that was found, and the probability that it answers the question, 0 to 1.</summary>
public sealed record FaqHit(FaqEntry Entry, double Score);

/// <summary>The result of a search.</summary>
/// <param name="Hits">Up to three entries, best first.</param>
/// <param name="Answered">Whether the best one is certain enough to be given; else the bot says that it has no answer.</param>
/// <param name="Clear">Whether it is clear enough to be given in the middle of something else.</param>
public sealed record FaqResult(IReadOnlyList<FaqHit> Hits, bool Answered, bool Clear)
{
    /// <summary>Whether it is likely enough to count against what else the message may want.</summary>
    public bool Likely => Answered && Hits[0].Score >= FaqWeights.Likely;
}

/// <summary>
/// Finds the entry that answers a question, however it is typed. The question and the entries are compared by their words (as typed, by
/// stem, misspelt) and by the concepts that the lexicon finds in them; rare ones count more. Words that the entry does not have count
/// against it, which is why a question about the weather gets no answer.
/// </summary>
public sealed class FaqSearch
{
    private const int Most = 3;
    private const double Certain = 0.99;

    private readonly IReadOnlyList<FaqEntry> _entries;
    private readonly FaqIndex _index;
    private readonly EntryVectors? _vectors;
    private readonly Lexicon _lexicon = Lexicon.Embedded;
    private readonly Dictionary<string, FaqEntry> _asWritten = [];

    /// <summary>Indexes the entries; the search is then safe to share between threads.</summary>
    public FaqSearch(IReadOnlyList<FaqEntry> entries)
        : this(entries, null)
    {
    }

    /// <summary>The same with the help of a sentence model, where there is one.</summary>
    internal FaqSearch(IReadOnlyList<FaqEntry> entries, EntryVectors? vectors)
    {
        (_entries, _index, _vectors) = (entries, new(entries, _lexicon), vectors);
        foreach (var entry in entries)
        {
            foreach (var wording in entry.Wordings) _asWritten.TryAdd(AsWritten(new(wording)), entry);
        }
    }

    /// <summary>The entries that fit a question, and whether the bot would answer with the best.</summary>
    public FaqResult Find(string text) => Find(new Utterance(text));

    /// <inheritdoc cref="Find(string)"/>
    public FaqResult Find(Utterance said)
    {
        var scores = Score(said);
        if (scores.Count == 0) return new([], false, false);
        var found = ByLikeness(scores);
        // Asked word for word as it is written: nothing is weighed.
        if (!_asWritten.TryGetValue(AsWritten(said), out var same)) return found;
        return new([new(same, Certain), .. found.Hits.Where(hit => hit.Entry != same).Take(Most - 1)], true, true);
    }

    private FaqResult ByLikeness(List<FaqScore> scores)
    {
        var (first, second) = (scores[0].Value, scores.Count > 1 ? scores[1].Value : 0);
        var hits = new List<FaqHit>(Most);
        // What ranks lower is never surer, though its evidence alone might say so.
        var surest = 1.0;
        foreach (var (i, score) in scores.Take(Most).Index())
        {
            surest = Math.Min(surest, score.Confidence(score.Value - (i == 0 ? second : first)));
            hits.Add(new(_entries[score.Entry], surest));
        }

        var certain = scores[0].MayAnswer ? hits[0].Score : 0;
        return new(hits, certain >= FaqWeights.Answer, certain >= FaqWeights.Clear && scores[0].SaysNothingElse);
    }

    private static string AsWritten(Utterance said) => string.Join(' ', SearchWords.Of(said).Select(word => word.Surface));

    /// <summary>The entries nearest to the text, best first.</summary>
    internal List<FaqScore> Score(Utterance said) => new FaqQuery(said, _index, _lexicon, _vectors?.To(said.Text)).Scores();
}
