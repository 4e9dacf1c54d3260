namespace XmessBot.Core.Language.Text;

/// <summary>
/// Reads the word lists of <c>Language/Data</c>, embedded in the assembly: one entry a line, "#" starts a comment.
/// </summary>
public static class WordLists
{
    /// <summary>The entries of a list, in order: <c>Lines("spellings")</c> is Language/Data/spellings.txt.</summary>
    public static IReadOnlyList<string> Lines(string name)
    {
        var assembly = typeof(WordLists).Assembly;
        using var stream = assembly.GetManifestResourceStream($"XmessBot.Core.Language.Data.{name}.txt")
            ?? throw new ArgumentException($"There is no word list {name}.", nameof(name));
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0)];
    }

    /// <summary>The words of a list, folded.</summary>
    public static IReadOnlySet<string> Words(string name) => Lines(name).SelectMany(Tokens.Of).Select(token => token.Text).ToHashSet();

    /// <summary>The entries "class: words" of a list as the classes that a grammar's patterns name, the words folded.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Classes(string name) =>
        from line in Lines(name)
        let sides = line.Split(':', 2)
        select new KeyValuePair<string, string>("#" + sides[0],
            string.Join(' ', sides[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(CatalanText.Fold).Distinct()));

    /// <summary>
    /// The entries "words = meaning" of a list as pairs, the words folded: one pair for each word before the sign.
    /// </summary>
    public static IEnumerable<(string Word, string Meaning)> Pairs(string name) =>
        from line in Lines(name)
        let sides = line.Split('=', 2)
        from word in sides[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)
        select (CatalanText.Fold(word), CatalanText.Fold(sides[1].Trim()));
}
