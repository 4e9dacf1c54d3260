using System.Globalization;

namespace XmessBot.Search;

/// <summary>
/// General word knowledge, the same for every knowledge base: how little common words say (<c>common-words.txt</c>) and which wordings
/// express the same concept (<c>concepts.*.txt</c>).
/// </summary>
internal sealed class Lexicon
{
    private const int MostSkipped = 2;

    private static readonly Lazy<Lexicon> Once = new(() => new());

    private readonly Dictionary<string, float> _weights = [];
    private readonly Dictionary<string, List<Phrase>> _phrases = [];
    private readonly HashSet<string> _surfaces = [];
    private readonly List<Concept> _concepts = [];

    private Lexicon()
    {
        foreach (var line in Lines("common-words.txt"))
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var word in parts.Skip(1))
                _weights.TryAdd(SearchWords.OfSurface(word).Surface, float.Parse(parts[0], CultureInfo.InvariantCulture));
        }

        // Lines of one name are one concept, whichever files they stand in.
        var read = SearchData.Names("concepts.").SelectMany(Lines).Select(ConceptLine.Parse).ToLookup(line => line.Name);
        var numbers = read.Select((lines, i) => (lines.Key, i)).ToDictionary(c => c.Key, c => c.i);
        foreach (var lines in read)
        {
            _concepts.Add(new(lines.Key, lines.Any(line => line.IsAsking),
                [.. lines.SelectMany(line => line.Broader).Where(numbers.ContainsKey).Select(name => numbers[name])]));
            foreach (var wording in lines.SelectMany(line => line.Wordings)) Add(wording, numbers[lines.Key]);
        }
    }

    /// <summary>The lexicon of the embedded files.</summary>
    public static Lexicon Embedded => Once.Value;

    /// <summary>Every concept, by number.</summary>
    public IReadOnlyList<Concept> Concepts => _concepts;

    /// <summary>Every word of the files, for correcting misspelt ones.</summary>
    public IEnumerable<string> Surfaces => _surfaces.Concat(_weights.Keys);

    /// <summary>How much a word says about the subject: 1, or less for common words.</summary>
    public float WeightOf(Word word) => _weights.GetValueOrDefault(word.Surface, word.Surface.Length == 1 ? 0.25f : 1);

    /// <summary>The concepts in a text, where each is said.</summary>
    public List<Mention> ConceptsIn(IReadOnlyList<Word> words)
    {
        var found = new List<Mention>();
        for (var i = 0; i < words.Count; i++)
        {
            if (!_phrases.TryGetValue(words[i].Stem, out var phrases)) continue;
            foreach (var phrase in phrases)
            {
                if (End(words, i, phrase.Stems) is > 0 and var end) found.Add(new(i, end, phrase));
            }
        }

        var idioms = found.Where(m => m.Phrase.IsIdiom).ToList();
        found.RemoveAll(m => idioms.Exists(idiom => idiom.Covers(m)));
        return found;
    }

    // Where a phrase that begins here ends; words of grammar may stand between its own: "cedir (a l')entitat (un) local".
    private int End(IReadOnlyList<Word> words, int start, string[] stems)
    {
        var at = start + 1;
        for (var j = 1; j < stems.Length; j++)
        {
            var skipped = 0;
            while (at < words.Count && words[at].Stem != stems[j])
            {
                if (++skipped > MostSkipped || WeightOf(words[at]) > 0) return 0;
                at++;
            }

            if (at++ == words.Count) return 0;
        }

        return at;
    }

    private void Add(string wording, int concept)
    {
        var words = SearchWords.Of(wording);
        var phrase = new Phrase([.. words.Select(w => w.Stem)], concept, wording.StartsWith('='));
        if (!_phrases.TryGetValue(phrase.Stems[0], out var phrases)) _phrases[phrase.Stems[0]] = phrases = [];
        if (!phrases.Exists(p => p.Concept == concept && p.Stems.SequenceEqual(phrase.Stems))) phrases.Add(phrase);
        _surfaces.UnionWith(words.Select(w => w.Surface));
    }

    private static IEnumerable<string> Lines(string name) =>
        SearchData.Lines(name).Where(line => line.Length > 0 && line[0] != '#');
}

/// <summary>An idea that people name in many ways, and the broader ones that it is a case of.</summary>
internal sealed record Concept(string Name, bool IsAsking, IReadOnlyList<int> Broader);

/// <summary>A wording of a concept. Inside an idiom words have no other meaning.</summary>
internal sealed record Phrase(string[] Stems, int Concept, bool IsIdiom);

/// <summary>Where a phrase stands in a text: its first word, and the one after its last.</summary>
internal readonly record struct Mention(int Start, int End, Phrase Phrase)
{
    /// <summary>Whether this one holds another concept's shorter phrase.</summary>
    public bool Covers(Mention other) => other.Phrase.Concept != Phrase.Concept && Start <= other.Start && other.End <= End
        && End - Start > other.End - other.Start;
}
