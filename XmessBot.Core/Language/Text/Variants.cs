namespace XmessBot.Core.Language.Text;

/// <summary>
/// Expands the short notation for several wordings in one line of a list: "ho (confirmo|accepto)" has two, "(molt|) bé" has two, the
/// second without the word. Brackets can be nested.
/// </summary>
public static class Variants
{
    /// <summary>Every wording of a line, in order, with single spaces.</summary>
    public static IEnumerable<string> Of(string line) =>
        Expand(line).Select(each => string.Join(' ', each.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    private static IEnumerable<string> Expand(string line)
    {
        var open = line.IndexOf('(', StringComparison.Ordinal);
        if (open < 0) return [line];
        var close = Closing(line, open);
        var before = line[..open];
        var after = Expand(line[(close + 1)..]).ToList();
        return Alternatives(line[(open + 1)..close]).SelectMany(Expand).SelectMany(_ => after, (middle, end) => before + middle + end);
    }

    /// <summary>The position of the bracket that closes the one at <paramref name="open"/>.</summary>
    internal static int Closing(string line, int open)
    {
        var depth = 0;
        for (var at = open; at < line.Length; at++)
        {
            if (line[at] == '(') depth++;
            if (line[at] == ')' && --depth == 0) return at;
        }
        throw new FormatException($"A bracket is not closed: {line}");
    }

    /// <summary>The alternatives between bars, ignoring bars in nested brackets.</summary>
    internal static IEnumerable<string> Alternatives(string inside)
    {
        var depth = 0;
        var start = 0;
        for (var at = 0; at < inside.Length; at++)
        {
            if (inside[at] == '(') depth++;
            if (inside[at] == ')') depth--;
            if (inside[at] != '|' || depth != 0) continue;
            yield return inside[start..at];
            start = at + 1;
        }
        yield return inside[start..];
    }
}
