namespace XmessBot.Core.Language.Text;

/// <summary>
/// Replaces typed spellings by the common form, word by word and only when it is certain: abbreviations (xq, tb), dialect and Spanish
/// words of time (hui, vesprada, miércoles), missing apostrophes (donze; lhospitalet is not a word of time and stays). Positions still
/// refer to the text as typed.
/// </summary>
public static class Spellings
{
    private static readonly Dictionary<string, string[]> Common = Load();

    /// <summary>All words that have a different common form.</summary>
    internal static IReadOnlyCollection<string> Known => Common.Keys;

    /// <summary>The common form of a folded word, as words separated by blanks; null when it has none.</summary>
    internal static string? CommonForm(string word) => Common.TryGetValue(word, out var words) ? string.Join(' ', words) : null;

    /// <summary>The tokens with each known spelling replaced by its common form, which may be several tokens.</summary>
    public static IReadOnlyList<Token> Repair(IReadOnlyList<Token> tokens)
    {
        var repaired = new List<Token>(tokens.Count);
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            // "Am Berga" means "amb"; "10 am" means before noon.
            var noon = token.Text == "am" && at > 0 && tokens[at - 1].Kind == TokenKind.Number;
            if (noon || token.Kind != TokenKind.Word || !Common.TryGetValue(token.Text, out var words))
            {
                repaired.Add(token);
                continue;
            }
            for (var n = 0; n < words.Length; n++) repaired.Add(token with { Text = words[n], Glued = n == 0 && token.Glued });
        }
        return repaired;
    }

    private static Dictionary<string, string[]> Load()
    {
        var common = new Dictionary<string, string[]>();
        foreach (var (word, meaning) in WordLists.Pairs("spellings")) common[word] = meaning.Split(' ');
        var elided = WordLists.Lines("elided").Select(CatalanText.Fold).ToHashSet();
        // "Dair", "dhui": the apostrophe may be missing before a misspelt word too.
        foreach (var (word, meaning) in common
            .Where(pair => pair.Value is [var one] && elided.Contains(one) && IsElided(pair.Key)).ToList())
            common.TryAdd("d" + word, ["d", .. meaning]);
        foreach (var word in elided)
        {
            common.TryAdd("d" + word, ["d", word]);
            common.TryAdd("l" + word, ["l", word]);
            common.TryAdd("s" + word, ["s", word]);
        }
        return common;
    }

    private static bool IsElided(string word) => word.Length > 2 && word[0] is 'a' or 'e' or 'h' or 'i' or 'o' or 'u';
}
