using XmessBot.Core.Language.Text;

namespace XmessBot.Search;

/// <summary>The similarity of two stems: for typos, and for related words to which the stemmer gives different stems.</summary>
internal static class Likeness
{
    /// <summary>The similarity of words with a common beginning: "transfer" and "transferenc".</summary>
    public const float Relative = 0.65f;

    /// <summary>The minimum length of a common beginning, in letters.</summary>
    public const int Beginning = 5;

    /// <summary>How many typos are considered in a word.</summary>
    public static int SlipsIn(string typed) => typed.Length switch { < 4 => 0, < 10 => 1, _ => 2 };

    /// <summary>0 for different words; otherwise how certain it is that the first stands for the second.</summary>
    public static float Of(string typed, string known)
    {
        var longest = Math.Max(typed.Length, known.Length);
        var allowed = SlipsIn(typed);
        if (allowed == 0 || Math.Abs(typed.Length - known.Length) > allowed) return 0;

        var slips = Typos.Distance(typed, known, allowed);
        // A short word with another first letter is more often another word: "festa", "resta".
        return slips > allowed || (longest < 6 && typed[0] != known[0] && known[0] != 'h') ? 0 : 1 - (0.12f + slips) / longest;
    }

    /// <summary>Whether two words share most of their beginning.</summary>
    public static bool AreRelatives(string a, string b)
    {
        var shared = a.AsSpan().CommonPrefixLength(b);
        return shared >= Beginning && shared * 4 >= 3 * Math.Max(a.Length, b.Length);
    }

    /// <summary>The set of a word's letters, one bit each: a cheap way to rule most words out.</summary>
    public static uint Letters(string word)
    {
        var letters = 0u;
        foreach (var c in word)
            letters |= 1u << (c % 32);
        return letters;
    }
}
