using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Places;

/// <summary>Finds correctly spelt names in a message, even when words are joined or split or link words are missing.</summary>
internal static class PlaceFinder
{
    private const int MostLinks = 4;

    private static readonly string[] GluedLinks = ["l", "d", "el", "la", "al", "del", "els", "les", "als", "dels", "dl"];

    // Names that contain a comma, up to the comma.
    private static readonly HashSet<string> BeforeComma = ["aro", "cruilles", "saus"];

    private static readonly Memo<bool> Opens = new(MayOpen);

    /// <summary>The longest name that starts at this token, or null.</summary>
    public static PlaceMatch? At(IReadOnlyList<Token> tokens, int start)
    {
        var word = tokens[start];
        if (word.Kind != TokenKind.Word) return null;
        if (word.Text == "s" && start + 1 < tokens.Count && tokens[start + 1].Text == ".") return Longest(tokens, start, "sant");
        if (PlaceKey.IsLink(word.Text)) return word.Text == "les" && !IsAnArticle(tokens, start) ? Longest(tokens, start, "les") : null;
        // "a Ger" is not Àger, but "L'H" is l'Hospitalet.
        if (word.Text.Length == 1)
        {
            return start > 0 && tokens[start - 1].Text == "l" && Longest(tokens, start, word.Text) is { Name.Key.Length: 1 } letter
                ? letter : null;
        }

        if (!Opens[word.Text]) return null;
        var best = Longest(tokens, start, word.Text);
        if (best is null && PlaceKey.Whole(word.Text) is { } whole) best = Longest(tokens, start, whole);
        return best ?? Glued(tokens, start) ?? GluedSaint(tokens, start);
    }

    // Whether some name starts with the word, or with its rest after an article or preposition joined to it.
    private static bool MayOpen(string word) => Leads(word)
        || (PlaceKey.Whole(word) is { } whole && Leads(whole))
        || Array.Exists(GluedLinks, link => word.StartsWith(link, StringComparison.Ordinal) && Leads(word[link.Length..]))
        || (word is ['s', 't', .. { Length: > 0 } rest] && (Leads("sant" + rest) || Leads("santa" + rest[1..])));

    private static bool Leads(string word) =>
        word.Length > 0 && PlaceLexicon.Trie.Step(PlaceTrie.Root, word) != PlaceTrie.Nowhere;

    // "StCugat", "staperpetua".
    private static PlaceMatch? GluedSaint(IReadOnlyList<Token> tokens, int start)
    {
        if (tokens[start].Text is not ['s', 't', .. { Length: > 2 } rest]) return null;
        return (rest[0] == 'a' ? Longest(tokens, start, "santa" + rest[1..]) : null) ?? Longest(tokens, start, "sant" + rest);
    }

    // "lhospitalet", "delprat": only when the rest is long enough to be unambiguous.
    private static PlaceMatch? Glued(IReadOnlyList<Token> tokens, int start)
    {
        var word = tokens[start].Text;
        foreach (var link in GluedLinks)
        {
            if (word.Length < link.Length + 4 || !word.StartsWith(link, StringComparison.Ordinal)) continue;
            var vowelNext = "aeiouh".Contains(word[link.Length], StringComparison.Ordinal);
            if (link.Length == 1 != vowelNext) continue;
            if (Longest(tokens, start, word[link.Length..]) is not { } match) continue;
            if (PlaceWords.LevelOf(match.Name) <= PlaceLevel.Surname || match.Name.Articles.Contains(link)) return match;
        }
        return null;
    }

    // In "les Borges" and "les nou", "les" is an article and not Les, in Aran.
    private static bool IsAnArticle(IReadOnlyList<Token> tokens, int at) => at + 1 < tokens.Count && tokens[at + 1].Kind != TokenKind.Mark;

    private static PlaceMatch? Longest(IReadOnlyList<Token> tokens, int start, string first)
    {
        PlaceMatch? best = null;
        Walk(tokens, start, start, PlaceLexicon.Trie.Step(PlaceTrie.Root, first), ref best);
        return best;
    }

    private static void Walk(IReadOnlyList<Token> tokens, int start, int last, int node, ref PlaceMatch? best)
    {
        if (node == PlaceTrie.Nowhere) return;
        if (PlaceLexicon.Trie.At(node) is { } name && last + 1 > (best?.End ?? 0) && !IsCutElsewhere(tokens, start, last, name))
            best = new PlaceMatch(name, start, last + 1, IsRepaired: false);
        var next = NextCounting(tokens, last);
        if (next < 0) return;
        var word = tokens[next].Text;
        Walk(tokens, start, next, PlaceLexicon.Trie.Step(node, word), ref best);
        if (PlaceKey.Whole(word) is { } whole) Walk(tokens, start, next, PlaceLexicon.Trie.Step(node, whole), ref best);
        if (word.Length > 3 && word[0] is 'd' or 'l' && "aeiouh".Contains(word[1], StringComparison.Ordinal))
            Walk(tokens, start, next, PlaceLexicon.Trie.Step(node, word.AsSpan(1)), ref best);
    }

    // "Per a Tàrrega" does not name la Pera, nor "mai a" Maià: a name is split only where its compounds are usually split.
    private static bool IsCutElsewhere(IReadOnlyList<Token> tokens, int start, int last, PlaceName name)
    {
        var pieces = new List<string>();
        for (var at = start; at >= 0 && at <= last; at = NextCounting(tokens, at))
            pieces.Add(PlaceKey.Whole(tokens[at].Text) ?? tokens[at].Text);
        return !PlaceKey.MayBeCut(pieces, name.Words);
    }

    /// <summary>
    /// The index of the next significant token after links, hyphens and the dot of an abbreviation; -1 when something else comes first.
    /// </summary>
    public static int NextCounting(IReadOnlyList<Token> tokens, int last)
    {
        for (var at = last + 1; at < tokens.Count && at <= last + 1 + MostLinks; at++)
        {
            var token = tokens[at];
            if (token.Kind == TokenKind.Word && !PlaceKey.IsLink(token.Text)) return at;
            if (token.Kind == TokenKind.Word || token.Text == "-") continue;
            if (token.Text == "." && at == last + 1 && PlaceKey.Whole(tokens[last].Text) is not null) continue;
            if (token.Text == "." && at == last + 1 && tokens[last].Text is "s") continue;
            if (token.Text == "," && BeforeComma.Contains(tokens[last].Text)) continue;
            return -1;
        }
        return -1;
    }
}
