namespace XmessBot.Core.Language.Text;

/// <summary>Edit distance between a typed word and a known one: letters added, missing or replaced, or two neighbours swapped.</summary>
public static class Typos
{
    /// <summary>The number of typos that a word of this length may have: none in a short word, which always has others nearby.</summary>
    public static int Allowed(int length) => length < 5 ? 0 : length < 9 ? 1 : 2;

    /// <summary>Whether two folded words differ by at most that many typos. The bound makes it cheap for different words.</summary>
    public static bool Near(ReadOnlySpan<char> typed, ReadOnlySpan<char> known, int slips) => Distance(typed, known, slips) <= slips;

    /// <summary>The number of typos between the two words, or any number above the bound when there are more.</summary>
    public static int Distance(ReadOnlySpan<char> typed, ReadOnlySpan<char> known, int bound)
    {
        if (Math.Abs(typed.Length - known.Length) > bound) return bound + 1;
        if (typed.Length > 64 || known.Length > 64) return typed.SequenceEqual(known) ? 0 : bound + 1;
        var alike = typed.CommonPrefixLength(known);
        // The letter before the first difference may have been swapped with it.
        if (alike > 1)
        {
            typed = typed[(alike - 1)..];
            known = known[(alike - 1)..];
        }

        Span<int> twoAgo = stackalloc int[known.Length + 1];
        Span<int> last = stackalloc int[known.Length + 1];
        Span<int> row = stackalloc int[known.Length + 1];
        twoAgo.Fill(bound + 1);
        row.Fill(bound + 1);
        for (var n = 0; n <= known.Length; n++) last[n] = n;
        for (var i = 1; i <= typed.Length; i++)
        {
            // Cells further from the diagonal exceed the bound.
            var (from, to) = (Math.Max(1, i - bound), Math.Min(known.Length, i + bound));
            var best = row[from - 1] = from > 1 ? bound + 1 : i;
            for (var j = from; j <= to; j++)
            {
                var cost = typed[i - 1] == known[j - 1] ? 0 : 1;
                var over = j < i + bound ? last[j] : bound + 1;
                row[j] = Math.Min(Math.Min(over + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && typed[i - 1] == known[j - 2] && typed[i - 2] == known[j - 1])
                    row[j] = Math.Min(row[j], twoAgo[j - 2] + 1);
                best = Math.Min(best, row[j]);
            }
            if (best > bound) return bound + 1;
            var spare = twoAgo;
            twoAgo = last;
            last = row;
            row = spare;
        }
        return last[known.Length];
    }
}
