using System.Numerics;
using XmessBot.Core.Language.Text;

namespace XmessBot.Search;

/// <summary>Finds which known word a misspelt one stands for.</summary>
internal sealed class Speller
{
    private readonly HashSet<string> _surfaces;
    private readonly HashSet<string> _stems;
    private readonly (string Word, uint Letters)[][] _bySize;
    private readonly Memo<(Word Word, float Certainty)> _corrected;

    /// <summary>A speller that knows these words.</summary>
    public Speller(IEnumerable<string> surfaces)
    {
        _surfaces = [.. surfaces];
        _stems = [.. _surfaces.Select(surface => SearchWords.OfSurface(surface).Stem)];
        var longest = _surfaces.Count == 0 ? 0 : _surfaces.Max(s => s.Length);
        var sizes = _surfaces.ToLookup(s => s.Length);
        _bySize = [.. Enumerable.Range(0, longest + 1).Select(size => sizes[size].Select(s => (s, Likeness.Letters(s))).ToArray())];
        _corrected = new(Correct);
    }

    /// <summary>The word that was meant, and how certain that is.</summary>
    public (Word Word, float Certainty) Corrected(Word word) => _corrected[word.Surface];

    // An unknown word may be a known one without its apostrophe ("dhores") or misspelt.
    private (Word Word, float Certainty) Correct(string typed)
    {
        var word = SearchWords.OfSurface(typed);
        if (typed.Length < 4 || char.IsDigit(typed[0]) || _surfaces.Contains(typed) || _stems.Contains(word.Stem))
            return (word, 1);

        if (typed[0] is 'd' or 'l' or 's' or 'n' or 'm' && typed[1] is 'a' or 'e' or 'i' or 'o' or 'u' or 'h')
        {
            var rest = SearchWords.OfSurface(typed[1..]);
            if (_surfaces.Contains(rest.Surface) || (rest.Stem.Length > 3 && _stems.Contains(rest.Stem)))
                return (rest, 0.95f);
        }

        var (meant, likeness) = ("", 0f);
        var (slips, letters) = (Likeness.SlipsIn(typed), Likeness.Letters(typed));
        for (var size = typed.Length - slips; size <= typed.Length + slips && size < _bySize.Length; size++)
        {
            foreach (var (known, itsLetters) in _bySize[size])
            {
                if (BitOperations.PopCount(letters ^ itsLetters) > 2 * slips) continue;
                var alike = Likeness.Of(typed, known);
                if (alike > likeness) (meant, likeness) = (known, alike);
            }
        }

        return likeness > 0 ? (SearchWords.OfSurface(meant), likeness) : (word, 1);
    }
}
