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

    // What begins with them is rather a condition of what was asked than talk.
    private static readonly HashSet<string> Conditioning =
        ["amb", "sense", "de", "d", "del", "dels", "no", "nomes", "sols", "llevat", "excepte", "tret", "menys", "entre", "des", "fins",
            "partir", "sobre", "pero", "quines", "quins", "quina", "quin", "quantes", "quants"];

    private static readonly HashSet<string> Pauses = [",", ".", ";", ":", "!", "?", "(", ")", "–", "—", "…"];

    /// <summary>Where they are: the first token and the one after the last.</summary>
    /// <param name="tokens">The message.</param>
    /// <param name="items">Its phrases.</param>
    /// <param name="isLeft">Whether a token is read by none and might tell something.</param>
    public static List<(int From, int To)> In(IReadOnlyList<Token> tokens, IReadOnlyList<Item> items, Func<int, bool> isLeft)
    {
        var found = new List<(int From, int To)>();
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

    /// <summary>
    /// The parts in which nothing is asked: "quin lio que tinc avui amb tot això", "la Rosa en vol fer un recordatori". Never the whole
    /// message.
    /// </summary>
    /// <param name="tokens">The message.</param>
    /// <param name="items">Its phrases.</param>
    /// <param name="isLeft">Whether a token is read by none and might tell something.</param>
    public static List<(int From, int To)> Talk(IReadOnlyList<Token> tokens, IReadOnlyList<Item> items, Func<int, bool> isLeft)
    {
        var (found, asked) = (new List<(int, int)>(), false);
        for (var from = 0; from < tokens.Count;)
        {
            var to = from;
            while (to < tokens.Count && !Pauses.Contains(tokens[to].Text)) to++;
            var inside = items.Where(item => item.Start < to && item.End > from).ToList();
            var core = inside.Where(QueryCore.Is).Sum(item => item.End - item.Start);
            // "No el vull carregar més del compte", after what is asked.
            var most = asked && !inside.Exists(item => item.Kind == "ask") ? Enumerable.Range(from, to - from).Count(isLeft) : 0;
            if (to > from && (core <= most || (asked && tokens[from].Text == "perque"))
                && !(Conditioning.Contains(tokens[from].Text) && inside.Exists(item => item.Kind is not ("filler" or "ask")))
                && Enumerable.Range(from, to - from).Any(isLeft)) found.Add((from, to));
            else asked |= core > 0;
            from = to + 1;
        }
        return asked ? found : [];
    }

    private static bool IsBeginning(IReadOnlyList<Token> tokens, int at) => at == 0 || Pauses.Contains(tokens[at - 1].Text)
        || (tokens[at - 1].Text is "i" or "y" or "pero" && at > 1);

    // "… i necessito saber", "… i em pregunta per les": what is asked begins.
    private static bool IsAsking(IReadOnlyList<Token> tokens, IReadOnlyList<Item> items, List<(string, int Start)> begun, int at) =>
        tokens[at].Text is "i" or "y" && (items.Any(item => item.Kind == "ask"
            && item.Start == at + 1) || begun.Exists(each => each.Start == at + 1));
}
