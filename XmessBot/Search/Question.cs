namespace XmessBot.Search;

/// <summary>A question as typed, read against an index.</summary>
internal sealed class Question
{
    private const float SameIdea = 0.8f;
    private const float InAnswer = 0.85f;
    private readonly FaqIndex _index;
    private readonly List<float> _weights = [];

    public Question(string text, FaqIndex index, Lexicon lexicon)
    {
        _index = index;
        var typed = Words.Of(text);
        var read = typed.ConvertAll(Corrected);
        var sure = new Dictionary<string, float>();
        foreach (var (word, certainty) in read)
            sure.TryAdd(word.Stem, certainty);
        Units = Unit.Of([.. read.Select(r => r.Word)], lexicon);
        foreach (var unit in Units)
            _weights.Add(unit.Weight * index.RarityOf(unit));
        Certainty = [.. Units.Select(u => u.Stem is null ? 1 : sure[u.Stem])];
    }

    /// <summary>The words and ideas of the question.</summary>
    public IReadOnlyList<Unit> Units { get; }

    private float[] Certainty { get; }

    /// <summary>How each entry fits, best first; those that share nothing are left out.</summary>
    public List<FaqScore> Scores(int entries)
    {
        var passages = _index.Passages;
        var asked = _weights.Sum();
        var shared = new float[passages.Count];
        var inEntry = new float[entries];
        var subject = new float[entries];
        var foreign = new float[entries];
        var own = new float[passages.Count];
        var best = new float[entries];
        for (var i = 0; i < Units.Count; i++)
        {
            Array.Clear(own);
            Array.Clear(best);
            foreach (var (feature, likeness) in Matches(Units[i], Certainty[i]))
            {
                foreach (var p in _index.PassagesWith(feature))
                    own[p] = Math.Max(own[p], likeness);
            }

            for (var p = 0; p < own.Length; p++)
            {
                shared[p] += own[p] * _weights[i];
                var entry = passages[p].Entry;
                best[entry] = Math.Max(best[entry], passages[p].IsAnswer ? InAnswer * own[p] : own[p]);
            }

            for (var e = 0; e < entries; e++)
            {
                inEntry[e] += best[e] * _weights[i];
                if (Units[i].Weight < 0.5f) continue;
                subject[e] += best[e] * Units[i].Weight;
                foreign[e] += (1 - best[e]) * Units[i].Weight;
            }
        }

        var alike = new float[entries];
        for (var p = 0; p < shared.Length; p++)
        {
            if (!passages[p].IsAnswer)
                alike[passages[p].Entry] = Math.Max(alike[passages[p].Entry], 2 * shared[p] / (asked + passages[p].Weight + 1e-6f));
        }

        return [.. Enumerable.Range(0, entries).Where(e => inEntry[e] > 0)
            .Select(e => new FaqScore(e, inEntry[e] / asked, Math.Min(1, alike[e]), subject[e], foreign[e]))
            .OrderByDescending(s => s.Confidence)];
    }

    /// <summary>The features of the index that a unit may mean, and how sure that is.</summary>
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

    // A word that nobody knows is perhaps one that somebody does: without its apostrophe ("dhores") or misspelt.
    private (Word Word, float Certainty) Corrected(Word word)
    {
        var typed = word.Surface;
        if (typed.Length < 4 || char.IsDigit(typed[0]) || _index.Surfaces.Contains(typed) || _index.Stems.Contains(word.Stem))
            return (word, 1);

        if (typed[0] is 'd' or 'l' or 's' or 'n' or 'm' && typed[1] is 'a' or 'e' or 'i' or 'o' or 'u' or 'h')
        {
            var rest = Words.OfSurface(typed[1..]);
            if (_index.Surfaces.Contains(rest.Surface) || (rest.Stem.Length > 3 && _index.Stems.Contains(rest.Stem)))
                return (rest, 0.95f);
        }

        var (meant, likeness) = ("", 0f);
        foreach (var known in _index.SurfacesLike(typed))
        {
            var alike = Likeness.Of(typed, known);
            if (alike > likeness)
                (meant, likeness) = (known, alike);
        }

        return likeness > 0 ? (Words.OfSurface(meant), likeness) : (word, 1);
    }
}
