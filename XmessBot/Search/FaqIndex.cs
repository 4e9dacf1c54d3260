using XmessBot.Core.Faq;
using XmessBot.Core.Language.Text;

namespace XmessBot.Search;

/// <summary>
/// A knowledge base indexed for searching: every wording of a question is a passage, and so is each answer. A passage has features (stems,
/// and concepts such as "#12"); the fewer entries have a feature, the more it weighs.
/// </summary>
internal sealed class FaqIndex
{
    private readonly Dictionary<string, int> _ids = [];
    private readonly List<string> _names = [];
    private readonly List<List<int>> _postings = [];
    private readonly List<HashSet<int>> _entriesWith = [];
    private readonly HashSet<string> _surfaces = [];
    private readonly Lexicon _lexicon;
    private readonly Memo<(Word Word, float Certainty)> _corrected;
    private int _passages;
    private readonly float[] _rarity;
    private readonly ILookup<string, int> _beginnings;
    private readonly ILookup<int, string> _bySize;

    public FaqIndex(IReadOnlyList<FaqEntry> entries, Lexicon lexicon)
    {
        _lexicon = lexicon;
        _corrected = new Memo<(Word, float)>(Correct);
        Passages = [.. entries.SelectMany((entry, i) => Read(entry, i))];
        _rarity = [.. _entriesWith.Select(with => Rarity(with.Count, entries.Count))];
        Unseen = 0.8f * Rarity(1, entries.Count);
        foreach (var passage in Passages)
            passage.Weight = passage.Units.Sum(u => u.Weight * RarityOf(u));
        Surfaces = [.. _surfaces.Concat(lexicon.Surfaces)];
        _beginnings = Enumerable.Range(0, _names.Count).Where(i => _names[i].Length >= Likeness.Beginning)
            .ToLookup(i => _names[i][..Likeness.Beginning]);
        _bySize = Surfaces.ToLookup(s => s.Length);
        Stems = [.. Surfaces.Select(Stemmer.Stem)];
    }

    /// <summary>Every wording and every answer.</summary>
    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>
    /// The weight of a word that no entry has: less than that of a rare word, since it is as often a synonym as another subject.
    /// </summary>
    public float Unseen { get; }

    /// <summary>The correctly spelt words of the entries and of the lexicon.</summary>
    public HashSet<string> Surfaces { get; }

    /// <summary>Their stems.</summary>
    public HashSet<string> Stems { get; }

    /// <summary>The number of a feature; -1 when no passage has it.</summary>
    public int IdOf(string feature) => _ids.GetValueOrDefault(feature, -1);

    /// <summary>The passages that have a feature.</summary>
    public IReadOnlyList<int> PassagesWith(int feature) => _postings[feature];

    /// <summary>The features that share most of their beginning with a stem.</summary>
    public IEnumerable<int> RelativesOf(string stem) => stem.Length < Likeness.Beginning
        ? []
        : _beginnings[stem[..Likeness.Beginning]].Where(f => _names[f] != stem && Likeness.AreRelatives(stem, _names[f]));

    /// <summary>The word that was meant, and how certain that is.</summary>
    public (Word Word, float Certainty) Corrected(Word word) => _corrected[word.Surface];

    // An unknown word may be a known one without its apostrophe ("dhores") or misspelt.
    private (Word Word, float Certainty) Correct(string typed)
    {
        var word = SearchWords.OfSurface(typed);
        if (typed.Length < 4 || char.IsDigit(typed[0]) || Surfaces.Contains(typed) || Stems.Contains(word.Stem))
            return (word, 1);

        if (typed[0] is 'd' or 'l' or 's' or 'n' or 'm' && typed[1] is 'a' or 'e' or 'i' or 'o' or 'u' or 'h')
        {
            var rest = SearchWords.OfSurface(typed[1..]);
            if (Surfaces.Contains(rest.Surface) || (rest.Stem.Length > 3 && Stems.Contains(rest.Stem)))
                return (rest, 0.95f);
        }

        var (meant, likeness) = ("", 0f);
        foreach (var known in SurfacesLike(typed))
        {
            var alike = Likeness.Of(typed, known);
            if (alike > likeness)
                (meant, likeness) = (known, alike);
        }

        return likeness > 0 ? (SearchWords.OfSurface(meant), likeness) : (word, 1);
    }

    // The correctly spelt words of about the same length.
    private IEnumerable<string> SurfacesLike(string typed)
    {
        var slips = Likeness.SlipsIn(typed);
        return Enumerable.Range(typed.Length - slips, 2 * slips + 1).SelectMany(size => _bySize[size]);
    }

    /// <summary>How well a feature distinguishes entries.</summary>
    public float RarityOf(int feature) => _rarity[feature];

    /// <summary>How well a unit of a text distinguishes entries: by its stem, else by its rarest concept.</summary>
    public float RarityOf(Unit unit)
    {
        var stem = unit.Stem is null ? -1 : IdOf(unit.Stem);
        if (stem >= 0)
            return _rarity[stem];
        var concepts = unit.Concepts.Select(IdOf).Where(id => id >= 0).ToList();
        return concepts.Count > 0 ? concepts.Max(id => _rarity[id]) : unit.Weight < 0.2f ? 0 : Unseen;
    }

    private static float Rarity(int with, int all) =>
        0.12f + 0.88f * MathF.Log(1 + all / (with + 0.5f)) / MathF.Log(1 + all / 0.5f);

    private IEnumerable<Passage> Read(FaqEntry entry, int number)
    {
        foreach (var wording in entry.Wordings)
            yield return Passage(wording, number, isAnswer: false);
        yield return Passage($"{entry.Topic} {entry.Answer}", number, isAnswer: true);
    }

    private Passage Passage(string text, int entry, bool isAnswer)
    {
        var words = SearchWords.Of(text);
        _surfaces.UnionWith(words.Select(w => w.Surface));
        var passage = new Passage(entry, isAnswer, Unit.Of(words, _lexicon));
        var number = _passages++;
        foreach (var feature in passage.Units.SelectMany(u => u.Features).Distinct())
        {
            if (!_ids.TryGetValue(feature, out var id))
            {
                _ids[feature] = id = _names.Count;
                _names.Add(feature);
                _postings.Add([]);
                _entriesWith.Add([]);
            }

            _postings[id].Add(number);
            _entriesWith[id].Add(entry);
        }

        return passage;
    }
}

/// <summary>A wording of a question, or an answer.</summary>
internal sealed record Passage(int Entry, bool IsAnswer, IReadOnlyList<Unit> Units)
{
    /// <summary>The sum of its units' weights.</summary>
    public float Weight { get; set; }
}

/// <summary>A content word with the concepts it may stand for; or a concept expressed with common words alone ("què és").</summary>
internal sealed record Unit(string? Stem, IReadOnlyList<string> Concepts, float Weight)
{
    /// <summary>The weight of a concept expressed with common words.</summary>
    private const float OfCommonWords = 0.35f;

    /// <summary>The weight of grammar words: enough to choose between two wordings that are otherwise equal.</summary>
    private const float OfGrammar = 0.1f;

    /// <summary>Its stem and its concepts.</summary>
    public IEnumerable<string> Features => Stem is null ? Concepts : Concepts.Prepend(Stem);

    /// <summary>The units of a text.</summary>
    public static List<Unit> Of(IReadOnlyList<Word> words, Lexicon lexicon)
    {
        var concepts = new List<string>[words.Count];
        var ideas = new HashSet<string>();
        foreach (var (start, length, concept) in lexicon.ConceptsIn(words))
        {
            var covered = Enumerable.Range(start, length).Where(i => lexicon.WeightOf(words[i]) > 0.3f).ToList();
            if (covered.Count == 0)
                ideas.Add("#" + concept);
            foreach (var i in covered)
                (concepts[i] ??= []).Add("#" + concept);
        }

        var units = words.Select((word, i) => new Unit(word.Stem, concepts[i] ?? [], Math.Max(OfGrammar, lexicon.WeightOf(word))))
            .DistinctBy(u => u.Stem).ToList();
        units.AddRange(ideas.Select(idea => new Unit(null, [idea], OfCommonWords)));
        return units;
    }
}
