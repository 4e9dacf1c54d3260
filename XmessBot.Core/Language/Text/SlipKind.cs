namespace XmessBot.Core.Language.Text;

/// <summary>The kinds of typo, from the most to the least certain.</summary>
internal enum SlipKind
{
    /// <summary>Two neighbouring letters swapped: "aihr".</summary>
    Swapped,

    /// <summary>A letter doubled, or a double one written once: "ahirr", "asessor".</summary>
    Doubled,

    /// <summary>A letter missing: "presncial".</summary>
    Missing,

    /// <summary>
    /// An extra letter, a letter replaced by its neighbour on the keyboard or by one that sounds the same, or two swapped around a
    /// third: "tardad", "tatda", "vespra", "munits".
    /// </summary>
    Near,

    /// <summary>A letter replaced by any other, or more than one typo.</summary>
    Other,
}

/// <summary>Determines the kind of typo between a typed word and a known one.</summary>
internal static class SlipKinds
{
    private static readonly string[] Rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    // Letters that sound alike.
    private static readonly string[] Alike = ["ae", "ou", "iy", "scz", "gj", "bv", "kq", "mn", "xs", "dt"];

    private static readonly HashSet<(char, char)> Close = [.. Keys().Concat(Heard())
        .SelectMany(pair => new[] { pair, (pair.Item2, pair.Item1) })];

    /// <summary>The kind of typo between two different folded words.</summary>
    public static SlipKind Of(ReadOnlySpan<char> typed, ReadOnlySpan<char> known)
    {
        var first = typed.CommonPrefixLength(known);
        var last = 0;
        while (last < Math.Min(typed.Length, known.Length) - first && typed[^(last + 1)] == known[^(last + 1)]) last++;
        var wrong = typed[first..^last];
        var right = known[first..^last];
        return (wrong.Length, right.Length) switch
        {
            (2, 2) when wrong[0] == right[1] && wrong[1] == right[0] => SlipKind.Swapped,
            (3, 3) when wrong[0] == right[2] && wrong[2] == right[0] && wrong[1] == right[1] => SlipKind.Near,
            (1, 0) => IsBeside(typed, first) ? SlipKind.Doubled : SlipKind.Near,
            (0, 1) => IsBeside(known, first) ? SlipKind.Doubled : SlipKind.Missing,
            (1, 1) => Close.Contains((wrong[0], right[0])) ? SlipKind.Near : SlipKind.Other,
            _ => SlipKind.Other,
        };
    }

    private static bool IsBeside(ReadOnlySpan<char> word, int at) => (at > 0 && word[at - 1] == word[at])
        || (at + 1 < word.Length && word[at + 1] == word[at]);

    private static IEnumerable<(char, char)> Heard() =>
        Alike.SelectMany(same => same.SelectMany(one => same.Where(other => other != one).Select(other => (one, other))));

    // Neighbours on the same row of the keyboard and on the row above.
    private static IEnumerable<(char, char)> Keys()
    {
        for (var row = 0; row < Rows.Length; row++)
        {
            for (var at = 0; at < Rows[row].Length; at++)
            {
                if (at + 1 < Rows[row].Length) yield return (Rows[row][at], Rows[row][at + 1]);
                if (row == 0) continue;
                yield return (Rows[row][at], Rows[row - 1][at]);
                if (at + 1 < Rows[row - 1].Length) yield return (Rows[row][at], Rows[row - 1][at + 1]);
            }
        }
    }
}
