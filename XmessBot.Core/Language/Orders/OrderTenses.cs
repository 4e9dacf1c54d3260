using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Orders;

/// <summary>
/// Whether a deed is told of another time: "he denegat la 4", "la 4 va quedar denegada", "demà denegarem la 4". Such a message orders
/// nothing. "Hem de denegar la 4" and "jo li posaria un 4" are ways to order it.
/// </summary>
internal static class OrderTenses
{
    private static readonly HashSet<string> Perfect = ["he", "hem", "ha", "han", "heu", "has", "havia", "havien", "haviem", "haveu"];

    private static readonly HashSet<string> Past = ["vaig", "vas", "va", "vam", "vau", "van", "varem", "varen", "vares"];

    private static readonly HashSet<string> Between = ["ja", "hi", "ho", "li", "la", "les", "el", "els", "l", "n", "ne", "tornat", "a"];

    private static readonly string[] Participles =
        ["at", "ada", "ats", "ades", "it", "ida", "its", "ides", "es", "esa", "esos", "eses", "ut", "ost"];

    private static readonly string[] Future = ["e", "as", "a", "em", "eu", "an"];

    // "Seré el mentor" tells of whom it is granted, not of a deed.
    private static readonly string[] Deeds = ["#granting", "#refusing", "#granted", "#refused", "#extending", "#giving", "#adding",
        "#putting", "#scoring", "#asking", "#sending", "#leaving"];

    private static readonly HashSet<string> Verbs = [.. Deeds.SelectMany(each => RequestOrderGrammar.Classes[each].Split(' '))];

    private static readonly string[] Infinitives = [.. Verbs.Where(IsInfinitive)];

    /// <summary>Whether the word at a place is of a deed in the past or to come.</summary>
    /// <param name="words">The message as it was spelled.</param>
    /// <param name="at">The place.</param>
    public static bool IsElsewhen(IReadOnlyList<Token> words, int at)
    {
        var word = words[at].Text;
        if (IsPlanned(word)) return true;
        var isPerfect = Perfect.Contains(word);
        if (!isPerfect && !Past.Contains(word)) return false;
        var next = at + 1;
        while (next < words.Count && Between.Contains(words[next].Text)) next++;
        if (next >= words.Count) return false;
        var verb = words[next].Text;
        return isPerfect ? Participles.Any(end => verb.EndsWith(end, StringComparison.Ordinal)) && IsDeed(verb)
            : IsInfinitive(verb) && IsDeed(verb) && next == at + 1;
    }

    private static bool IsPlanned(string word) => Infinitives.Any(verb =>
        word.StartsWith(verb[^1] == 'e' ? verb[..^1] : verb, StringComparison.Ordinal)
        && Future.Contains(word[(verb[^1] == 'e' ? verb.Length - 1 : verb.Length)..]) && word != verb);

    private static bool IsDeed(string word) =>
        Verbs.Contains(word) || word is "quedat" or "quedar" || (RequestOrderGrammar.Forms.Of(word) is { } verb && Verbs.Contains(verb));

    // "Treure", and not "espere".
    private static bool IsInfinitive(string word) => word.Length > 3
        && (word[^1] == 'r' || (word.EndsWith("re", StringComparison.Ordinal) && word[^3] is not ('a' or 'e' or 'i')));
}
