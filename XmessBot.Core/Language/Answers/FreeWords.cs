using XmessBot.Core.Language.Answers.Features;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Answers;

/// <summary>
/// What people say instead of a choice's title (Data/free-words.txt): "al llit amb febre" of "Malaltia". "heads: words" a line; a head
/// stands in a title, the words in an answer, each one word or several joined by "_", in any of their forms and with any small words
/// between. They are weak: see <see cref="Meant"/>.
/// </summary>
internal static class FreeWords
{
    private const int MostWords = 5;
    private const int ShortestStem = 5;

    // Of "cedir un local", "cediríem el local" and "cedir els nostres locals" these are left out.
    private static readonly HashSet<string> Small =
    [
        "el", "la", "els", "les", "l", "lo", "los", "de", "d", "del", "dels", "a", "al", "als", "i", "en", "un", "una", "per", "amb", "que",
        "es", "s", "em", "m", "me", "ens", "us", "et", "t", "ho", "hi", "n", "ne", "se", "li", "nos", "vos", "ja", "molt", "tan", "pas",
        "nostre", "nostra", "vaig", "vam", "vau", "va", "van",
        "nostres", "seu", "seva", "seus", "seves", "meu", "meva", "aquest", "aquesta", "aquests", "aquestes",
    ];

    private static readonly HashSet<string> Denying = ["no", "ni", "sense", "cap"];

    // With these all the rest of the clause is turned down.
    private static readonly HashSet<string> Excluding = ["tampoc", "excepte", "llevat", "tret"];

    private static readonly HashSet<string> AllHeads = [];

    // The heads that each says, those of most words first: "funcionari" is of "personal tècnic" before it is of "tècnics".
    private static readonly Dictionary<string, List<(string Head, int Words)>> Heading = Load();

    /// <summary>The heads that stand in a title.</summary>
    public static HashSet<string> Heads(IReadOnlyList<string> title) =>
        [.. Spans([.. title]).Select(span => span.Key).Where(AllHeads.Contains)];

    /// <summary>
    /// The one choice that the words of an answer speak for: each word counts once and a phrase twice, what is denied counts nothing,
    /// and no other choice has any.
    /// </summary>
    /// <param name="names">The choices.</param>
    /// <param name="tokens">The answer.</param>
    /// <param name="phrasesOnly">Whether one word alone counts nothing.</param>
    public static int? Meant(ChoiceNames names, IReadOnlyList<Token> tokens, bool phrasesOnly = false)
    {
        if (names.Free.All(heads => heads.Count == 0)) return null;
        List<string> words = [.. tokens.Select(token => token.Kind == TokenKind.Mark ? "" : token.Text)];
        var scores = new int[names.Count];
        var after = 0;
        foreach (var span in Spans(words))
        {
            if (phrasesOnly && span.End - span.Start < 2) continue;
            if (span.Start < after || !Heading.TryGetValue(span.Key, out var heads)) continue;
            var choices = Named(names, heads);
            if (choices.Count == 0) continue;
            after = span.End;
            if (IsDenied(words, span.Start)) continue;
            foreach (var choice in choices) scores[choice] += span.End - span.Start > 1 ? 2 : 1;
        }
        var best = Array.IndexOf(scores, scores.Max());
        return scores[best] > 0 && scores.Sum() == scores[best] ? best : null;
    }

    private static List<int> Named(ChoiceNames names, List<(string Head, int Words)> heads)
    {
        for (var at = 0; at < heads.Count;)
        {
            var width = heads[at].Words;
            var found = new List<int>();
            for (; at < heads.Count && heads[at].Words == width; at++)
                for (var choice = 0; choice < names.Count; choice++)
                    if (names.Free[choice].Contains(heads[at].Head) && !found.Contains(choice)) found.Add(choice);
            if (found.Count > 0) return found;
        }
        return [];
    }

    private static bool IsDenied(List<string> words, int start)
    {
        var before = start - 1;
        while (before >= 0 && Small.Contains(words[before])) before--;
        if (before >= 0 && Denying.Contains(words[before]) && !Denying.Contains(words[start])) return true;
        // "Tampoc m'agrada que ho trieu vosaltres".
        while (before >= 0 && words[before].Length > 0 && !Excluding.Contains(words[before])) before--;
        return before >= 0 && words[before].Length > 0;
    }

    // Every run of words, the longest of each beginning first: as they stand, and by their stems without the small ones.
    private static IEnumerable<(string Key, int Start, int End)> Spans(List<string> words)
    {
        for (var start = 0; start < words.Count; start++)
        {
            if (words[start].Length == 0) continue;
            for (var end = Math.Min(words.Count, start + MostWords + 3); end > start; end--)
            {
                if (words.IndexOf("", start, end - start) >= 0 || (end - start > 1 && Small.Contains(words[end - 1]))) continue;
                if (end - start <= MostWords) yield return ("=" + string.Join('_', words.Skip(start).Take(end - start)), start, end);
                if (Small.Contains(words[start])) continue;
                if (Key(words.Skip(start).Take(end - start)) is { } key) yield return (key, start, end);
            }
        }
    }

    // Null of one word with small ones: "d'hora" is not "hora".
    private static string? Key(IEnumerable<string> words)
    {
        List<string> all = [.. words];
        List<string> full = [.. all.Where(word => !Small.Contains(word)).Select(word =>
            word.Length < ShortestStem ? word : Stems.Of(word))];
        return full.Count == 0 || (full.Count == 1 && all.Count > 1) ? null : string.Join('_', full);
    }

    private static Dictionary<string, List<(string, int)>> Load()
    {
        var heading = new Dictionary<string, List<(string, int)>>();
        foreach (var line in WordLists.Lines("free-words"))
        {
            var sides = line.Split(':', 2);
            foreach (var head in sides[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(KeyOf))
            {
                AllHeads.Add(head);
                foreach (var word in sides[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(KeyOf))
                {
                    if (!heading.TryGetValue(word, out var known)) heading[word] = known = [];
                    var said = (head, head.Count(letter => letter == '_'));
                    if (word != head && !known.Contains(said)) known.Add(said);
                }
            }
        }
        foreach (var known in heading.Values) known.Sort((one, other) => other.Item2 - one.Item2);
        return heading;
    }

    private static string KeyOf(string written)
    {
        List<string> words = [.. AnswerTokens.Of(written.Replace('_', ' ')).Select(token => token.Text)];
        return Key(words) ?? "=" + string.Join('_', words);
    }
}
