using XmessBot.Core.Language;

namespace XmessBot.Search;

/// <summary>A question as typed, matched against an index.</summary>
internal sealed class FaqQuery
{
    private const float SameIdea = 0.8f;
    private const float InAnswer = 0.85f;
    private const float OfSubject = 0.5f;
    private readonly FaqIndex _index;
    private readonly List<float> _weights = [];

    public FaqQuery(Utterance said, FaqIndex index, Lexicon lexicon)
    {
        _index = index;
        var read = SearchWords.Of(said).ConvertAll(index.Corrected);
        var sure = new Dictionary<string, float>();
        foreach (var (word, certainty) in read)
            sure.TryAdd(word.Stem, certainty);
        Units = Unit.Of([.. read.Select(r => r.Word)], lexicon);
        foreach (var unit in Units)
            _weights.Add(unit.Weight * index.RarityOf(unit));
        Certainty = [.. Units.Select(u => u.Stem is null ? 1 : sure[u.Stem])];
    }

    /// <summary>The content words and concepts of the question.</summary>
    public IReadOnlyList<Unit> Units { get; }

    private float[] Certainty { get; }

    /// <summary>The score of each entry, best first; entries that share nothing with the question are left out.</summary>
    public List<FaqScore> Scores(int entries)
    {
        var passages = _index.Passages;
        var asked = _weights.Sum();
        var shared = new float[passages.Count];
        var inEntry = new float[entries];
        var subject = new float[entries];
        var own = new float[passages.Count];
        var best = new float[entries];
        var touched = new List<int>();
        for (var i = 0; i < Units.Count; i++)
        {
            Match(i, own, touched);
            foreach (var p in touched)
            {
                shared[p] += own[p] * _weights[i];
                var entry = passages[p].Entry;
                best[entry] = Math.Max(best[entry], passages[p].IsAnswer ? InAnswer * own[p] : own[p]);
            }

            foreach (var p in touched)
            {
                var entry = passages[p].Entry;
                inEntry[entry] += best[entry] * _weights[i];
                if (Units[i].Weight >= OfSubject) subject[entry] += best[entry] * Units[i].Weight;
                (own[p], best[entry]) = (0, 0);
            }
        }

        var subjects = Units.Sum(unit => unit.Weight >= OfSubject ? unit.Weight : 0);
        var alike = new float[entries];
        for (var p = 0; p < shared.Length; p++)
        {
            if (!passages[p].IsAnswer)
                alike[passages[p].Entry] = Math.Max(alike[passages[p].Entry], 2 * shared[p] / (asked + passages[p].Weight + 1e-6f));
        }

        return [.. Enumerable.Range(0, entries).Where(e => inEntry[e] > 0)
            .Select(e => new FaqScore(e, inEntry[e] / asked, Math.Min(1, alike[e]), subject[e], subjects - subject[e]))
            .OrderByDescending(s => s.Confidence)];
    }

    // The passages that have a unit, and how certain each match is.
    private void Match(int unit, float[] own, List<int> touched)
    {
        touched.Clear();
        foreach (var (feature, likeness) in Matches(Units[unit], Certainty[unit]))
        {
            foreach (var p in _index.PassagesWith(feature))
            {
                if (own[p] == 0) touched.Add(p);
                own[p] = Math.Max(own[p], likeness);
            }
        }
    }

    /// <summary>The features of the index that a unit may stand for, and how certain each is.</summary>
    private IEnumerable<(int Feature, float Likeness)> Matches(Unit unit, float certainty)
    {
        if (unit.Stem is not null)
        {
            if (_index.IdOf(unit.Stem) is >= 0 and var same)
                yield return (same, certainty);
            foreach (var relative in _index.RelativesOf(unit.Stem))
                yield return (relative, certainty * Likeness.Relative);
        }

        foreach (var concept in unit.Concepts)
        {
            if (_index.IdOf(concept) is >= 0 and var id)
                yield return (id, certainty * (unit.Stem is null ? 1 : SameIdea));
        }
    }
}
