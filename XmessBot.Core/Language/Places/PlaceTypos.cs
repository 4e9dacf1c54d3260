using System.Numerics;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Places;

/// <summary>
/// Finds the name that a misspelt span means. Names are indexed by first letter and length, with a bit mask of their letters, so that
/// only a few have to be compared.
/// </summary>
internal static class PlaceTypos
{
    private const int Shortest = 5;
    private const int ShortestAlias = 8;
    private const int MostWords = 4;

    // A typed name has at most this many letters more than the name.
    private const int MostLonger = 4;

    // Ordinary words one typo away from a name; never repaired.
    private static readonly HashSet<string> Ordinary =
        [.. WordLists.Lines("near-places").SelectMany(line => line.Split(' ')).Select(CatalanText.Fold)];

    // By first letter and length.
    private static readonly Dictionary<int, (PlaceName Name, uint Letters)[]> Index =
        PlaceLexicon.Names.Where(name => name.Candidates.Count > 0
            && name.Key.Length >= (name.Kind == NameKind.Alias ? ShortestAlias : Shortest))
            .GroupBy(name => Place(name.Key[0], name.Key.Length))
            .ToDictionary(same => same.Key, same => same.Select(name => (name, Letters(name.Key))).ToArray());

    // By their letters without doubles: "terasa" and "mollerusa" are one error by ear, however many letters it affects.
    private static readonly Dictionary<string, PlaceName> BySingleLetters =
        PlaceLexicon.Names.Where(name => name.Candidates.Count > 0 && name.Kind != NameKind.Alias && name.Key.Length >= Shortest)
            .GroupBy(name => SingleLetters(name.Key)).Where(same => same.Count() == 1)
            .ToDictionary(same => same.Key, same => same.First());

    // By sound; a sound that two towns share is excluded.
    private static readonly Dictionary<string, PlaceName> BySound =
        PlaceLexicon.Names.Where(name => name.Candidates.Count > 0 && name.Key.Length >= Shortest).GroupBy(name => name.Sound)
            .Where(same => same.Key.Length > 3 && same.All(name => name.Candidates.SequenceEqual(same.First().Candidates)))
                .ToDictionary(same => same.Key, same => same.First());

    // The first letters of sounds and undoubled names, with the length of the longest name that starts so.
    private static readonly Dictionary<string, int> Openings = BySound.Concat(BySingleLetters)
        .SelectMany(each => Prefixes(each.Key).Select(prefix => (prefix, each.Value.Key.Length)))
        .GroupBy(each => each.prefix, each => each.Length).ToDictionary(same => same.Key, same => same.Max());

    // The length of the longest name that starts approximately like this.
    private static readonly Memo<int> Opens = new(LongestOpened);

    private static readonly Memo<(PlaceName? Name, int Slips)> NearestToWord = new(word => Nearest(word, [word]));

    /// <summary>
    /// The name closest to the words that start here, longest span first; null when none is close or two are equally close.
    /// </summary>
    public static PlaceMatch? At(PlaceMessage message, int start)
    {
        if (message.Tokens[start].Kind != TokenKind.Word || PlaceKey.IsLink(message.Word(start)) || message.Word(start).Length < 2)
            return null;
        var longest = Math.Max(Opens[message.Word(start)], Openings.GetValueOrDefault(message.Heard(start)));
        if (longest == 0) return null;
        PlaceMatch? best = null;
        var fewest = int.MaxValue;
        var (typed, heard) = ("", "");
        var words = new List<string>(MostWords);
        for (var at = start; at >= 0 && words.Count < MostWords; at = PlaceFinder.NextCounting(message.Tokens, at))
        {
            words.Add(PlaceKey.Whole(message.Word(at)) ?? message.Word(at));
            typed += words[^1];
            heard += message.Heard(at);
            if (typed.Length > longest + MostLonger) break;
            if (words.Count == 1 && Ordinary.Contains(typed)) continue;
            if (typed.Length >= Shortest && BySound.TryGetValue(heard, out var same) && PlaceKey.MayBeCut(words, same.Words))
            {
                (best, fewest) = (new PlaceMatch(same, start, at + 1, IsRepaired: true) { IsHeard = true }, 0);
                continue;
            }
            var (name, slips) = words.Count == 1 ? NearestToWord[typed] : Nearest(typed, words);
            // "Torroella a les 10", "plego abans": the words that follow do not belong to the name, but "torre denbarra" is one name.
            if (name is not null && !PlaceKey.MayBeCut(words, name.Words)) continue;
            if (name is null || (best is not null && slips > fewest && name.Words > words.Count)) continue;
            (best, fewest) = (new PlaceMatch(name, start, at + 1, IsRepaired: true), slips);
        }
        return best;
    }

    // Fast path: most words start no name, even with typos.
    private static int LongestOpened(string typed)
    {
        var word = PlaceKey.Whole(typed) ?? typed;
        var longest = Openings.GetValueOrDefault(SingleLetters(word));
        var slips = Math.Max(1, Allowed(word.Length));
        foreach (var (name, _) in Index.Values.SelectMany(names => names).Where(each => each.Name.Key[0] == word[0]))
        {
            var most = Math.Min(name.Key.Length, word.Length + slips);
            for (var length = Math.Max(1, word.Length - slips); length <= most; length++)
                if (name.Key.Length > longest && Typos.Near(word, name.Key.AsSpan(0, length), slips)) longest = name.Key.Length;
        }
        return longest;
    }

    private static IEnumerable<string> Prefixes(string word) => Enumerable.Range(1, word.Length).Select(length => word[..length]);

    private static (PlaceName? Name, int Slips) Nearest(string typed, List<string> words)
    {
        if (typed.Length >= Shortest && BySingleLetters.TryGetValue(SingleLetters(typed), out var same) && WordByWord(words,
            same)) return (same, 1);
        var bound = Allowed(typed.Length);
        var letters = Letters(typed);
        PlaceName? best = null;
        var fewest = bound + 1;
        var tied = false;
        for (var length = typed.Length - bound; length <= typed.Length + bound; length++)
        {
            if (!Index.TryGetValue(Place(typed[0], length), out var names)) continue;
            foreach (var (name, mask) in names)
            {
                // Joined or split words are not typos of their own, but one word cannot stand for three.
                if (BitOperations.PopCount(letters ^ mask) > 2 * bound || Math.Abs(name.Words - words.Count) > 1) continue;
                var slips = Typos.Distance(typed, name.Key, Math.Min(bound, Allowed(length)));
                if (slips > Math.Min(bound, Allowed(length)) || slips > fewest) continue;
                if (!WordByWord(words, name)) continue;
                tied = slips == fewest && best is not null && !best.Candidates.SequenceEqual(name.Candidates);
                if (slips < fewest || best!.Kind == NameKind.Short) best = name;
                fewest = slips;
            }
        }
        return tied ? (null, 0) : (best, fewest);
    }

    // With as many words as the name, each has its own limit of typos, so that "Sant Pere de Rodes" is not "de Ribes".
    private static bool WordByWord(List<string> typed, PlaceName name)
    {
        if (name.Spelling.Count != typed.Count) return true;
        for (var n = 0; n < typed.Count; n++)
        {
            if (SingleLetters(typed[n]) == SingleLetters(name.Spelling[n])) continue;
            var slips = Math.Max(1, Math.Min(Allowed(typed[n].Length), Allowed(name.Spelling[n].Length)));
            if (Typos.Distance(typed[n], name.Spelling[n], slips) > slips) return false;
        }
        return true;
    }

    private static string SingleLetters(string word)
    {
        var single = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        var length = 0;
        foreach (var letter in word)
            if (length == 0 || single[length - 1] != letter) single[length++] = letter;
        return length == word.Length ? word : single[..length].ToString();
    }

    private static int Place(char first, int length) => (first << 8) | length;

    private static int Allowed(int length) => length < Shortest ? 0 : length < 9 ? 1 : length < 16 ? 2 : 3;

    private static uint Letters(string word)
    {
        var mask = 0u;
        foreach (var letter in word)
            if (letter is >= 'a' and <= 'z') mask |= 1u << (letter - 'a');
        return mask;
    }
}
