using XmessBot.Core.Faq;

namespace XmessBot.Search;

/// <summary>
/// A knowledge base indexed for searching: the stems and the concepts of each entry's wordings and of its answer. The fewer entries have
/// a feature, the more it weighs.
/// </summary>
internal sealed class FaqIndex
{
    // Of a feature that only the answer has.
    private const float InAnswer = 0.6f;

    private readonly Dictionary<string, int> _stems = [];
    private readonly float[] _stemRarity;
    private readonly float[] _conceptRarity;
    private readonly float _unseen;
    private readonly ILookup<string, int> _beginnings;
    private readonly List<string> _names = [];
    private readonly HashSet<string> _surfaces = [];
    private readonly Lexicon _lexicon;
    private readonly MeaningMap _map = MeaningMap.Embedded;

    /// <summary>Indexes the entries.</summary>
    public FaqIndex(IReadOnlyList<FaqEntry> entries, Lexicon lexicon)
    {
        _lexicon = lexicon;
        var read = entries.Select((entry, number) =>
        {
            Reading[] wordings = [.. entry.Wordings.Select(Read)];
            var answer = Read($"{entry.Topic}. {entry.Answer}");
            foreach (var wording in wordings) Add(wording.Gist, number, 1);
            Add(answer.Gist, number, InAnswer);
            return (wordings, answer);
        }).ToList();
        Stems.Seal();
        Concepts.Seal();

        _stemRarity = [.. Enumerable.Range(0, _names.Count).Select(id => Rarity(Stems[id].Length, entries.Count))];
        _conceptRarity = [.. Enumerable.Range(0, lexicon.Concepts.Count).Select(id => Rarity(Concepts[id].Length, entries.Count))];
        // Less than of a rare word: it is as often a synonym as another subject.
        _unseen = 0.8f * Rarity(1, entries.Count);
        Passages = [.. read.Select(r => Passage([.. r.wordings.Select(Vectors)], Vectors(r.answer)))];
        Meanings = new(Passages, _map);
        Richness = entries.Count == 0 ? 0 : 1 - (float)entries.Count / read.Sum(r => r.wordings.Length);
        Speller = new(_surfaces.Concat(lexicon.Surfaces));
        _beginnings = Enumerable.Range(0, _names.Count).Where(i => _names[i].Length >= Likeness.Beginning)
            .ToLookup(i => _names[i][..Likeness.Beginning]);
    }

    /// <summary>The entries by stem.</summary>
    public Postings Stems { get; } = new();

    /// <summary>The entries by concept.</summary>
    public Postings Concepts { get; } = new();

    /// <summary>Each entry's texts, as vectors.</summary>
    public IReadOnlyList<EntryPassages> Passages { get; }

    /// <summary>The entries by what they mean.</summary>
    public MeaningIndex Meanings { get; }

    /// <summary>How many of all wordings are other wordings, 0 to 1.</summary>
    public float Richness { get; }

    /// <summary>Corrects words by those of the entries and of the lexicon.</summary>
    public Speller Speller { get; }

    /// <summary>The number of a stem; -1 when no entry has it.</summary>
    public int IdOf(string? stem) => stem is null ? -1 : _stems.GetValueOrDefault(stem, -1);

    /// <summary>How well a stem distinguishes entries.</summary>
    public float RarityOfStem(int id) => _stemRarity[id];

    /// <summary>How well a concept distinguishes entries.</summary>
    public float RarityOfConcept(int id) => _conceptRarity[id];

    /// <summary>The stems that share most of their beginning with another.</summary>
    public int[] RelativesOf(string? stem) => stem is null || stem.Length < Likeness.Beginning
        ? []
        : [.. _beginnings[stem[..Likeness.Beginning]].Where(f => _names[f] != stem && Likeness.AreRelatives(stem, _names[f]))];

    /// <summary>How much a unit of a text weighs: by its stem, else by its rarest concept.</summary>
    public float WeightOf(Unit unit)
    {
        if (IdOf(unit.Stem) is >= 0 and var stem) return unit.Weight * _stemRarity[stem];
        var rarity = 0f;
        foreach (var concept in unit.Concepts)
        {
            if (Concepts[concept.Id].Length > 0) rarity = Math.Max(rarity, _conceptRarity[concept.Id]);
        }

        return unit.Weight * (rarity > 0 ? rarity : unit.Weight < 0.2f ? 0 : _unseen);
    }

    /// <summary>A text as vectors.</summary>
    public TextVectors Vectors(Reading reading) => Vectors(reading.Gist, _map.Vector(MeaningFeatures.Of(reading, _lexicon)));

    private TextVectors Vectors(Gist gist, float[] meaning) => new(
        new(gist.Units.Select(u => (Id: IdOf(u.Stem), u.Weight)).Where(u => u.Id >= 0)
            .Select(u => new Strength(u.Id, u.Weight * _stemRarity[u.Id]))),
        new(gist.Concepts.Select(c => new Strength(c.Id, c.Value * _conceptRarity[c.Id])),
            gist.Units.Where(u => u is { IsSubject: true, Concepts.Count: 0 }).Sum(u => WeightOf(u) * WeightOf(u))),
        gist.Units.Sum(WeightOf), meaning);

    // What an entry means: its wordings, each alike, and less so its answer.
    private static EntryPassages Passage(TextVectors[] wordings, TextVectors answer)
    {
        var meaning = new float[MeaningMap.Dimensions];
        foreach (var wording in wordings) MeaningMap.Add(meaning, 1f / wordings.Length, wording.Meaning);
        MeaningMap.Add(meaning, InAnswer, answer.Meaning);
        MeaningMap.Normalize(meaning);
        return new(wordings, answer, meaning);
    }

    private Reading Read(string text)
    {
        var reading = Reading.Of(SearchWords.Of(text), _lexicon);
        foreach (var word in reading.Words) _surfaces.Add(word.Surface);
        return reading;
    }

    private void Add(Gist gist, int entry, float strength)
    {
        foreach (var stem in gist.Units.Select(u => u.Stem).OfType<string>())
        {
            if (!_stems.TryGetValue(stem, out var id))
            {
                _stems[stem] = id = _names.Count;
                _names.Add(stem);
            }

            Stems.Add(id, entry, strength);
        }

        foreach (var concept in gist.Concepts) Concepts.Add(concept.Id, entry, strength * concept.Value);
    }

    private static float Rarity(int with, int all) =>
        0.12f + 0.88f * MathF.Log(1 + all / (with + 0.5f)) / MathF.Log(1 + all / 0.5f);
}

/// <summary>A text as vectors of stems, of concepts and of meaning (<see cref="MeaningMap"/>), and what its units weigh together.</summary>
internal sealed record TextVectors(SparseVector Stems, SparseVector Concepts, float Weight, float[] Meaning);

/// <summary>The texts of an entry, and what they mean together.</summary>
internal sealed record EntryPassages(IReadOnlyList<TextVectors> Wordings, TextVectors Answer, float[] Meaning);
