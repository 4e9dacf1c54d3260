using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Queries;

/// <summary>
/// The words of a query that nothing reads. People talk around what they ask for in words without end, so a query is not lost for them:
/// what was read is answered, and what was not is said. Only where the rest does ask, and where they cannot turn it into its contrary, an
/// amount or an order.
/// </summary>
internal static class UnreadWords
{
    private const int Most = 5;

    private static readonly HashSet<string> Deeds =
    [
        .. WordLists.Classes("request-orders")
            .Where(each => each.Key.TrimStart('#') is "granting" or "refusing" or "extending" or "taking" or "putting" or "adding")
            .SelectMany(each => Inflections.Plain(each.Value).Split(' ')),
    ];

    // "Com es decideixen les sol·licituds?" asks for no list.
    private static readonly HashSet<string> Explaining = ["com", "quan", "perque", "per"];

    private static readonly HashSet<string> Turning = ["no", "sense", "ni", "excepte", "llevat", "tret", "menys", "mai", "ningu", "o"];

    /// <summary>Whether the query that the rest of a message is may be answered without them.</summary>
    /// <param name="said">The message.</param>
    /// <param name="message">Its phrases.</param>
    public static bool MayBeIgnored(Utterance said, QueryMessage message)
    {
        var (tokens, unread) = (message.Tokens, message.Unread);
        if (unread.Count == 0) return true;
        if (unread.Any(at => tokens[at].Kind == TokenKind.Number || Turning.Contains(tokens[at].Text) || Deeds.Contains(tokens[at].Text)
            || IsOfTime(said, tokens[at]))) return false;
        if (unread.Count > Most) return false;
        return Asks(said, message);
    }

    // What is asked about is named, and the words before it ask or nothing stands before it.
    private static bool Asks(Utterance said, QueryMessage message)
    {
        var items = message.Items;
        if (items.Find(item => item.Kind is "noun" or "hours") is not { } noun) return false;
        var from = message.PartStart(noun.Start);
        if (Explaining.Contains(message.Tokens[from].Text) && !items.Exists(item => item.Start == from)) return false;
        return items.Exists(item => item is { Kind: "ask", Rule.Name: not "what" }) || said.Text.Contains('?', StringComparison.Ordinal)
            || !Enumerable.Range(from, noun.Start - from).Any(message.Unread.Contains);
    }

    private static bool IsOfTime(Utterance said, Token token) => said.Times.Items.Any(item =>
        said.Times.Tokens[item.Start].Start <= token.Start && token.End <= said.Times.Tokens[item.End - 1].End);
}
