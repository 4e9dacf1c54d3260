using XmessBot.Core.Municipalities;
using Towns = XmessBot.Core.Municipalities.Municipalities;

namespace XmessBot.Core.Language.Text;

/// <summary>
/// Repairs typos in the words that carry the grammar ("aihr", "presncial", "assesorment"), and separates words that were joined
/// ("lasessió", "ambVic") or have the blank misplaced ("duesh ores"). Leaves real words, municipalities and people's names unchanged,
/// and anything that could have been two different words.
/// </summary>
public static class Slips
{
    // A longer word is never two words without a blank.
    private const int LongestPair = 24;

    // The minimum length of the second word: shorter ones may be the ending of another word.
    private const int ShortestMoved = 4;

    // A shorter word with a typo is repaired only when it is not joined to another.
    private const int ShortestSpoilt = 5;

    private const int LongestSmall = 4;

    private static readonly int[] Steps = [-1, 1, -2, 2];

    private static readonly Dictionary<string, HashSet<string>> Lists = Load();

    // Small words that get joined to others: "amb", "del".
    private static readonly HashSet<string> Small = Lists["glued"];

    // Too short to be recognised before any word, but not before a unit: "dos", "sis".
    private static readonly HashSet<string> Numbers = Lists["numbers"];

    private static readonly HashSet<string> Days = Lists["days"];

    private static readonly HashSet<string> Units = [.. Lists["units"], "quart", "quarts"];

    private static readonly HashSet<string> Grammar = [.. Lists.Where(list => list.Key != "glued").SelectMany(list => list.Value)];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> SmallOf = Small.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> GrammarOf =
        Grammar.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string> TownWords = [.. Towns.All.SelectMany(town => town.OldNames.Append(town.Name))
        .SelectMany(Words)];

    private static readonly HashSet<string> OneWordTowns =
        [.. Towns.All.Select(town => Words(town.Name).ToList()).Where(words => words.Count == 1 && words[0].Length > 2)
            .Select(words => words[0])];

    // Real words: our lists of words that are not typos, and the dictionary words close to the grammar words.
    private static readonly HashSet<string> Real =
    [
        .. Grammar, .. Small, .. TownWords, .. Spellings.Known,
        .. ((string[])["not-slips", "near-places", "place-words", "place-not", "first-names", "not-plural", "counted",
            "not-typos", "elided", "modality", "service"])
            .SelectMany(WordLists.Lines).SelectMany(Words),
    ];

    private static readonly SlipIndex Index = new([.. Grammar, .. Spellings.Known.Where(IsFormOfKnown)], word =>
        Spellings.CommonForm(word) ?? word);

    private static readonly Memo<Slip> Known = new(Read);

    // Whether the word is real; else where to split it, or the word that it (or its second part, when split) means.
    private readonly record struct Slip(bool IsWord, int? Cut = null, string? Meant = null);

    /// <summary>The tokens with typos repaired. Positions still refer to the text as typed.</summary>
    public static IReadOnlyList<Token> Mend(IReadOnlyList<Token> tokens)
    {
        List<Token>? mended = null;
        var next = tokens.Count > 0 ? Of(tokens[0]) : default;
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            var slip = next;
            next = at + 1 < tokens.Count ? Of(tokens[at + 1]) : default;
            // "Am" is "amb" by ear; after a number it is a.m., unless a town follows: "a les 4 am Sort".
            if (token.Text == "am" && (at == 0 || tokens[at - 1].Kind != TokenKind.Number || IsTownWord(tokens, at + 1)))
            {
                (mended ??= [.. tokens.Take(at)]).Add(token with { Text = "amb" });
                continue;
            }
            if (!(slip.IsWord && next.IsWord) && Displaced(tokens, at) is { } blank)
            {
                (mended ??= [.. tokens.Take(at)]).AddRange(Shifted(token, tokens[++at], blank));
                next = at + 1 < tokens.Count ? Of(tokens[at + 1]) : default;
                continue;
            }
            if (slip.IsWord || token.Text.Length < 3 || IsOfAnAddress(tokens, at))
            {
                mended?.Add(token);
                continue;
            }
            if (slip is { Cut: null, Meant: null } && OfTown(mended?[^1] ?? tokens[Math.Max(at - 1, 0)], token) is { } of)
                (mended ??= [.. tokens.Take(at)]).AddRange(Part(token, of));
            else if (slip is { Cut: null, Meant: null }) mended?.Add(token);
            else if (slip.Cut is { } cut) (mended ??= [.. tokens.Take(at)]).AddRange(Part(token, cut, slip.Meant));
            else (mended ??= [.. tokens.Take(at)]).Add(token with { Text = slip.Meant! });
        }
        return mended ?? tokens;
    }

    private static bool IsTownWord(IReadOnlyList<Token> tokens, int at) => at < tokens.Count && tokens[at].Text.Length > 3
        && TownWords.Contains(tokens[at].Text);

    private static Slip Of(Token token) => token.Kind == TokenKind.Word ? Known[token.Text] : new Slip(IsWord: true);

    private static Slip Read(string word)
    {
        if (word.Length < 2 || Real.Contains(word)) return new Slip(IsWord: true);
        if (Cut(word, Glues) is { } cut) return new Slip(IsWord: false, cut);
        if (Index.Nearest(word) is { } meant) return new Slip(IsWord: false, Meant: meant);
        return Cut(word, GluesTown) is { } town ? new Slip(IsWord: false, town) : GluedAndSpoilt(word);
    }

    // "Docutbre", "dagsot", "eldimrats": a small word joined to a day or month with a typo.
    private static Slip GluedAndSpoilt(string word)
    {
        for (var cut = 1; cut <= word.Length - ShortestSpoilt && cut <= LongestSmall; cut++)
        {
            var rest = word[cut..];
            if (!(cut == 1 ? IsElided(word[0], rest[0]) : Small.Contains(word[..cut])) || Real.Contains(rest)) continue;
            if (Index.Nearest(rest) is { } meant && meant[0] == rest[0] && Days.Contains(meant)) return new Slip(IsWord: false, cut, meant);
        }
        return new Slip(IsWord: false);
    }

    private static bool IsElided(char head, char next) => head is 'd' or 'l' && next is 'a' or 'e' or 'h' or 'i' or 'o' or 'u';

    private static int? Cut(string typed, Func<string, string, bool> glues)
    {
        if (typed.Length > LongestPair) return null;
        for (var cut = 1; cut < typed.Length - 1; cut++)
            if (glues(typed[..cut], typed[cut..])) return cut;
        return null;
    }

    // "Un ahora", "duesh ores", "du eshores": where the blank belongs when it is one or two letters off.
    private static int? Displaced(IReadOnlyList<Token> tokens, int at)
    {
        if (at + 1 >= tokens.Count || tokens[at].Kind != TokenKind.Word || tokens[at + 1].Kind != TokenKind.Word
            || tokens[at + 1].Glued) return null;
        var (head, rest) = (tokens[at].Text, tokens[at + 1].Text);
        if (head.Length + rest.Length > LongestPair) return null;
        Span<char> joined = stackalloc char[head.Length + rest.Length];
        head.CopyTo(joined);
        rest.CopyTo(joined[head.Length..]);
        foreach (var step in Steps)
        {
            var cut = head.Length + step;
            if (cut < 2 || joined.Length - cut < ShortestMoved) continue;
            if (GrammarOf.Contains(joined[cut..]) && (SmallOf.Contains(joined[..cut]) || GrammarOf.Contains(joined[..cut]))) return cut;
        }
        return null;
    }

    private static IEnumerable<Token> Shifted(Token head, Token rest, int blank)
    {
        var joined = head.Text + rest.Text;
        yield return head with { Text = joined[..blank] };
        yield return rest with { Text = joined[blank..] };
    }

    // "Lasessió", "imitja", "horesamb", "dimartspassat": both parts are known words and at least one is not small.
    private static bool Glues(string head, string rest) =>
        Small.Contains(head) ? IsKnown(rest) && rest.Length > (head.Length > 1 ? 2 : 4)
        : Numbers.Contains(head) && Units.Contains(rest) ? true
        : rest == "de" ? head.Length > 4 && Days.Contains(head)
        : IsKnown(head) && head.Length > 3 && (Small.Contains(rest) ? rest.Length > 2 : IsKnown(rest) && rest.Length > 3);

    // "Ambvic", "mentoriasalt".
    private static bool GluesTown(string head, string rest) => OneWordTowns.Contains(rest)
        && (head == "amb" || (head.Length > 4 && Grammar.Contains(head)));

    // "El tècnic dagramunt", "mentoria deberga": only after a typical word, because "detona" is a verb.
    private static int? OfTown(Token before, Token token) =>
        token.Text[0] == 'd' && Grammar.Contains(before.Text) ? Cut(token.Text, GluesOfTown) : null;

    private static bool GluesOfTown(string head, string rest) => OneWordTowns.Contains(rest)
        && (head == "de" ? rest.Length > 3 : head == "d" && rest.Length > 3 && rest[0] is 'a' or 'e' or 'h' or 'i' or 'o' or 'u');

    private static IEnumerable<Token> Part(Token token, int cut, string? meant = null)
    {
        // The folded word has the length of the typed one, so its letters are at the same positions.
        var at = token.End - token.Start == token.Text.Length ? token.Start + cut : (int?)null;
        yield return token with { Text = token.Text[..cut], End = at ?? token.End };
        yield return token with { Text = meant ?? token.Text[cut..], Start = at ?? token.Start, Glued = false };
    }

    // "info@vic.cat", "www.zom.us": addresses are not repaired.
    private static bool IsOfAnAddress(IReadOnlyList<Token> tokens, int at) =>
        (at > 0 && tokens[at].Glued && tokens[at - 1] is { Glued: true, Text: "@" or "_" or "." or "/" })
        || (at + 1 < tokens.Count && tokens[at + 1] is { Glued: true, Text: "@" or "_" });

    private static bool IsKnown(string word) => Grammar.Contains(word) || IsFormOfKnown(word);

    private static bool IsFormOfKnown(string word) => word.Length > 4 && Spellings.CommonForm(word) is { } form && Grammar.Contains(form);

    private static IEnumerable<string> Words(string line) =>
        Tokens.Of(line).Where(token => token.Kind == TokenKind.Word).Select(token => token.Text);

    private static Dictionary<string, HashSet<string>> Load()
    {
        var lists = new Dictionary<string, HashSet<string>>();
        HashSet<string> list = [];
        foreach (var line in WordLists.Lines("slips"))
        {
            if (line.StartsWith("= ", StringComparison.Ordinal)) lists[line[2..]] = list = [];
            else list.UnionWith(Words(line));
        }
        return lists;
    }
}
