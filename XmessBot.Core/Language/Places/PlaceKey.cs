using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Places;

/// <summary>
/// The significant letters of a name: folded, without the articles and prepositions that people omit or join. The "i" of "Vilanova i la
/// Geltrú" stays, because "Vilanova i Prades" are two places.
/// </summary>
internal static class PlaceKey
{
    private static readonly HashSet<string> Links =
        ["de", "d", "del", "dels", "la", "l", "el", "les", "els", "es", "s", "sa", "na", "n", "lo", "los", "las", "dl", "dls"];

    // "Sta. Coloma", "S. Boi", "San Cugat", "Moncada y Reixach".
    private static readonly Dictionary<string, string> Shortenings = new()
    {
        ["st"] = "sant", ["sto"] = "sant", ["san"] = "sant", ["sn"] = "sant", ["sta"] = "santa", ["snta"] = "santa", ["y"] = "i",
        ["llob"] = "llobregat", ["ll"] = "llobregat", ["pdes"] = "penedes", ["vallés"] = "valles", ["hosp"] = "hospitalet",
        ["vna"] = "vilanova",
    };

    // The first parts of compound names.
    private static readonly HashSet<string> Heads =
    [
        "aigua", "bell", "camp", "castell", "mas", "mont", "palau", "pont", "puig", "riu", "torre", "ull", "vall", "vila",
    ];

    /// <summary>Whether the word is an article, preposition or other link that may be skipped or missing.</summary>
    public static bool IsLink(string word) => Links.Contains(word);

    /// <summary>The word that an abbreviation stands for, or null.</summary>
    public static string? Whole(string word) => Shortenings.GetValueOrDefault(word);

    /// <summary>Whether a name of so many words may have been split like this: "torre dembarra", "vila franca del penedès".</summary>
    public static bool MayBeCut(IReadOnlyList<string> pieces, int words) =>
        pieces.Count <= words || (pieces.Count == words + 1 && pieces[1].Length > 2 && Heads.Contains(pieces[0]));

    /// <summary>The significant words of a name.</summary>
    public static List<string> Words(string name)
    {
        var words = Tokens.Of(name).Where(token => token.Kind == TokenKind.Word).Select(token => token.Text).ToList();
        var counting = words.Where(word => !IsLink(word)).Select(word => word is "e" or "y" ? "i" : word).ToList();
        return counting.Count > 0 ? counting : words;
    }

    /// <summary>The key of a name: its significant words joined.</summary>
    public static string Of(string name) => string.Concat(Words(name));

    /// <summary>The sound of the significant words of a name, joined.</summary>
    public static string Sound(string name)
    {
        var words = Tokens.Of(name).Where(token => token.Kind == TokenKind.Word).ToList();
        var counting = words.Where(token => !IsLink(token.Text)).ToList();
        return string.Concat((counting.Count > 0 ? counting : words)
            .Select(token => PlaceSounds.Of(token.Text is "e" or "y" ? "i" : name[token.Start..token.End])));
    }

    /// <summary>The article before an official name: "el", "la", "l", "els", "les", or "" for none.</summary>
    public static string ArticleOf(string name)
    {
        foreach (var article in (string[])["l'", "el ", "la ", "els ", "les ", "es "])
            if (name.StartsWith(article, StringComparison.OrdinalIgnoreCase)) return article.TrimEnd(' ', '\'');
        return "";
    }
}
