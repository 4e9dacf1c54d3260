namespace XmessBot.Core.Language.Text;

/// <summary>
/// Finds the words that are one or two typos away from a typed one, without comparing all: each word is indexed under itself and under
/// itself without one or two letters, and the typed word is looked up in the same way (symmetric deletion).
/// </summary>
internal sealed class SlipIndex
{
    private const int Shortest = 3;
    private const int Longest = 20;

    // The minimum length of a word in which two letters may be swapped around a third.
    private const int Middling = 6;

    // The minimum length of a word that may hold two typos, if it starts correctly.
    private const int Long = 8;

    private readonly Dictionary<string, List<string>> _byRest = [];
    private readonly Dictionary<string, List<string>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Func<string, string> _meaning;

    /// <summary>Indexes the words.</summary>
    /// <param name="words">The words, folded.</param>
    /// <param name="meaning">The meaning of a word; words with the same meaning do not compete.</param>
    public SlipIndex(IEnumerable<string> words, Func<string, string> meaning)
    {
        _meaning = meaning;
        foreach (var word in words.Distinct().Where(word => word.Length >= Shortest))
            foreach (var rest in Rests(word).Distinct()) (_byRest.TryGetValue(rest, out var same) ? same : _byRest[rest] = []).Add(word);
        _lookup = _byRest.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The closest word; null when none is close or two are equally close.</summary>
    public string? Nearest(string typed)
    {
        if (typed.Length is < Shortest or > Longest) return null;
        var (found, fewest, tied) = ((string?)null, int.MaxValue, false);
        Span<char> rest = stackalloc char[typed.Length];
        Weigh(typed, typed, ref found, ref fewest, ref tied);
        for (var one = 0; one < typed.Length; one++)
        {
            Without(typed, one, rest);
            Weigh(rest[..^1], typed, ref found, ref fewest, ref tied);
            for (var two = one; typed.Length >= Middling && two < typed.Length - 1; two++)
            {
                Without(typed, one, rest);
                rest[(two + 1)..].CopyTo(rest[two..]);
                Weigh(rest[..^2], typed, ref found, ref fewest, ref tied);
            }
        }
        return tied ? null : found;
    }

    private static void Without(string typed, int at, Span<char> rest)
    {
        typed.AsSpan(0, at).CopyTo(rest);
        typed.AsSpan(at + 1).CopyTo(rest[at..]);
    }

    private void Weigh(ReadOnlySpan<char> rest, string typed, ref string? found, ref int fewest, ref bool tied)
    {
        if (!_lookup.TryGetValue(rest, out var words)) return;
        foreach (var word in words)
        {
            if (Cost(typed, word) is not { } cost || cost > fewest || word == found) continue;
            var same = found is not null && _meaning(word) == _meaning(found);
            tied = cost == fewest ? tied || !same : false;
            (found, fewest) = (word, cost);
        }
    }

    // The cost of a typo; null when it is too large for words of this length, since a short word always has others nearby.
    private static int? Cost(string typed, string known)
    {
        var kind = SlipKinds.Of(typed, known);
        var length = Math.Max(typed.Length, known.Length);
        if (kind < SlipKind.Other || Typos.Near(typed, known, 1))
        {
            var most = known.Length switch { < 4 => SlipKind.Swapped, 4 => SlipKind.Doubled, 5 => SlipKind.Near, _ => SlipKind.Other };
            if (kind > most || !(typed[0] == known[0] || BeginsBadly(kind, known.Length))) return null;
            return kind <= SlipKind.Doubled ? 1 : kind < SlipKind.Other ? 2 : 3;
        }
        return length >= Long && typed[0] == known[0] && Typos.Near(typed, known, 2) ? 4 : null;
    }

    // People start words correctly: a different first letter is a typo only when it was swapped with the second, or in a long word.
    private static bool BeginsBadly(SlipKind kind, int length) =>
        kind == SlipKind.Swapped ? length > 3 : kind < SlipKind.Other && length > 6;

    private static IEnumerable<string> Rests(string word)
    {
        yield return word;
        for (var one = 0; one < word.Length; one++)
        {
            var rest = word.Remove(one, 1);
            yield return rest;
            for (var two = one; word.Length >= Middling && two < rest.Length; two++) yield return rest.Remove(two, 1);
        }
    }
}
