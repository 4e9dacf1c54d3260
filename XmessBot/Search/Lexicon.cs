using System.Globalization;

namespace XmessBot.Search;

/// <summary>
/// General word knowledge, the same for every knowledge base: how little common words say (<c>common-words.txt</c>) and which words express
/// the same concept (<c>concepts.txt</c>).
/// </summary>
internal sealed class Lexicon
{
    private static readonly Lazy<Lexicon> Once = new(() => new());

    private readonly Dictionary<string, float> _weights = [];
    private readonly Dictionary<string, List<(string[] Stems, int Concept)>> _phrases = [];
    private readonly HashSet<string> _surfaces = [];

    private Lexicon()
    {
        foreach (var line in Lines("common-words.txt"))
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var word in parts.Skip(1))
                _weights.TryAdd(SearchWords.OfSurface(word).Surface, float.Parse(parts[0], CultureInfo.InvariantCulture));
        }

        foreach (var (line, concept) in Lines("concepts.txt").Select((line, i) => (line, i)))
        {
            foreach (var variant in line.Split(';'))
                Add(SearchWords.Of(variant), concept);
        }
    }

    /// <summary>The lexicon of the embedded files.</summary>
    public static Lexicon Embedded => Once.Value;

    /// <summary>How much a word says about the subject: 1, or less for common words.</summary>
    public float WeightOf(Word word) => _weights.GetValueOrDefault(word.Surface, word.Surface.Length == 1 ? 0.25f : 1);

    /// <summary>Every word of both files, for correcting misspelt ones.</summary>
    public IEnumerable<string> Surfaces => _surfaces.Concat(_weights.Keys);

    /// <summary>The concepts in a text: the first word of each, its length in words, and its number.</summary>
    public IEnumerable<(int Start, int Length, int Concept)> ConceptsIn(IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!_phrases.TryGetValue(words[i].Stem, out var phrases))
                continue;
            foreach (var (stems, concept) in phrases)
            {
                if (i + stems.Length <= words.Count && Follows(words, i, stems))
                    yield return (i, stems.Length, concept);
            }
        }
    }

    private static bool Follows(IReadOnlyList<Word> words, int start, string[] stems)
    {
        for (var j = 0; j < stems.Length; j++)
        {
            if (words[start + j].Stem != stems[j])
                return false;
        }

        return true;
    }

    private void Add(List<Word> words, int concept)
    {
        string[] stems = [.. words.Select(w => w.Stem)];
        if (!_phrases.TryGetValue(stems[0], out var phrases))
            _phrases[stems[0]] = phrases = [];
        if (!phrases.Any(p => p.Concept == concept && p.Stems.SequenceEqual(stems)))
            phrases.Add((stems, concept));
        _surfaces.UnionWith(words.Select(w => w.Surface));
    }

    private static IEnumerable<string> Lines(string name) =>
        SearchData.Lines(name).Where(line => line.Length > 0 && line[0] != '#');
}
