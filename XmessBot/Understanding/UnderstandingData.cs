using XmessBot.Core.Language.Text;

namespace XmessBot.Understanding;

/// <summary>The word lists of <c>Understanding/Data</c>, embedded in the assembly: one entry a line, "#" starts a comment.</summary>
internal static class UnderstandingData
{
    /// <summary>The entries of a list, in order.</summary>
    public static IReadOnlyList<string> Lines(string name)
    {
        using var stream = typeof(UnderstandingData).Assembly.GetManifestResourceStream($"understanding/{name}.txt")
            ?? throw new ArgumentException($"Understanding/Data/{name}.txt is not embedded.", nameof(name));
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0)];
    }

    /// <summary>The entries "heading = words" as pairs of a heading and one of its words, folded.</summary>
    public static IEnumerable<(string Word, string Heading)> Pairs(string name) =>
        from line in Lines(name)
        let sides = line.Split('=', 2)
        from word in sides[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)
        select (CatalanText.Fold(word), sides[0].Trim());

    /// <summary>The entries "heading = phrase, phrase" as pairs of a heading and one of its phrases, folded.</summary>
    public static IEnumerable<(string Phrase, string Heading)> Phrases(string name) =>
        from line in Lines(name)
        let sides = line.Split('=', 2)
        from phrase in sides[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        select (CatalanText.Fold(phrase), sides[0].Trim());
}
