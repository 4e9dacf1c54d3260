using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Queries;

/// <summary>
/// The parts of a message that tell why something is asked, or of something else: "estic fent la memòria i…", "…, que demà tinc reunió".
/// A part is between two marks; its own beginning says what it is, and only one with a word that no query knows is left out.
/// </summary>
internal static class QueryAsides
{
    private const string Tail = "tail";

    private static readonly PhraseList Beginnings = new("query-asides");

    private static readonly HashSet<string> Speaking =
        ["tinc", "estic", "soc", "he", "hem", "vull", "em", "m", "ens", "t", "et", "us", "vos", "ho", "jo", "estem", "som", "vaig", "anem",
            "vam", "me", "mos", "tenim"];

    // What begins with them may be a condition of what was said before.
    private static readonly HashSet<string> Joining =
        ["que", "qui", "on", "amb", "sense", "de", "d", "del", "dels", "no", "per", "a", "al", "als", "en", "les", "els", "la", "el",
            "sobre",
            "quines", "quins", "quina", "quin", "quantes", "quants", "com", "i", "o"];

    private static readonly HashSet<string> Pauses = [",", ".", ";", ":", "!", "?", "(", ")", "–", "—", "…"];

    /// <summary>Where they are: the first token and the one after the last.</summary>
    /// <param name="tokens">The message.</param>
    /// <param name="items">Its phrases.</param>
    /// <param name="isLeft">Whether a token is read by none and might tell something.</param>
    public static List<(int From, int To)> In(IReadOnlyList<Token> tokens, IReadOnlyList<Item> items, Func<int, bool> isLeft)
    {
        var found = Talk(tokens, items, isLeft);
        var begun = Beginnings.Find(tokens).Select(each => (each.Meaning, each.Start)).ToList();
        foreach (var (meaning, from) in begun)
        {
            if (found.Exists(part => part.From <= from && from < part.To)) continue;
            if (meaning != Tail && !IsBeginning(tokens, from)) continue;
            var to = from + 1;
            while (to < tokens.Count && !Pauses.Contains(tokens[to].Text) && !IsAsking(tokens, items, begun, to)) to++;
            if (Enumerable.Range(from, to - from).Any(isLeft) && !items.Any(item => item.Kind == "noun" && item.Start >= from
                && item.End <= to))
                found.Add((from, to));
        }
        return found;
    }

    // A part with no phrase of a query, told by somebody or to somebody: "quin lio que tinc avui amb tot això".
    private static List<(int From, int To)> Talk(IReadOnlyList<Token> tokens, IReadOnlyList<Item> items, Func<int, bool> isLeft)
    {
        var found = new List<(int, int)>();
        for (var from = 0; from < tokens.Count;)
        {
            var to = from;
            while (to < tokens.Count && !Pauses.Contains(tokens[to].Text)) to++;
            var part = Enumerable.Range(from, to - from).ToList();
            if (part.Count > 1 && part.Exists(at => isLeft(at)) && part.Exists(at => Speaking.Contains(tokens[at].Text))
                && !Joining.Contains(tokens[from].Text)
                && !items.Any(item => item.Start < to && item.End > from && item.Kind is not ("filler" or "ask")))
                found.Add((from, to));
            from = to + 1;
        }
        return found;
    }

    private static bool IsBeginning(IReadOnlyList<Token> tokens, int at) => at == 0 || Pauses.Contains(tokens[at - 1].Text)
        || (tokens[at - 1].Text is "i" or "y" or "pero" && at > 1);

    // "… i necessito saber", "… i em pregunta per les": what is asked begins.
    private static bool IsAsking(IReadOnlyList<Token> tokens, IReadOnlyList<Item> items, List<(string, int Start)> begun, int at) =>
        tokens[at].Text is "i" or "y" && (items.Any(item => item.Kind == "ask"
            && item.Start == at + 1) || begun.Exists(each => each.Start == at + 1));
}
