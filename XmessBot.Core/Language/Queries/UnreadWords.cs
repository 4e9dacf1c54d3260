using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Queries.Rules;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Queries;

/// <summary>
/// The words of a query that nothing reads. People talk around what they ask for in words without end, so a query is not lost for them:
/// what was read is answered, and what was not is said. Only where the rest does ask, and where they cannot turn it into its contrary, an
/// amount or an order.
/// </summary>
internal static class UnreadWords
{
    private const int Most = 5;

    private const int ShortestPlace = 4;

    private static readonly ILookup<string, string> Deeds = WordLists.Classes("request-orders")
        .SelectMany(each => Inflections.Plain(each.Value).Split(' ').Select(word => (Deed: each.Key.TrimStart('#'), word)))
        .ToLookup(each => each.Deed, each => each.word);

    private static readonly HashSet<string> Ordering =
        [.. ((string[])["granting", "refusing", "extending", "taking", "putting", "adding"]).SelectMany(deed => Deeds[deed])];

    // "Pregunta a Sort quina partida hi destinen" orders.
    private static readonly HashSet<string> Questioning = [.. Deeds["asking"], "requereix", "requeriu", "escriu", "escriviu"];

    // One of several councils may be meant.
    private static readonly HashSet<string> Places =
        [.. Municipalities.Municipalities.All.SelectMany(each => Tokens.Of(each.Name)).Select(token => token.Text)
            .Where(word => word.Length >= ShortestPlace)];

    private static readonly HashSet<string> Turning = ["no", "sense", "ni", "excepte", "llevat", "tret", "menys", "mai", "ningu", "o"];

    // "Ajuntaments petits": how small is not said.
    private static readonly HashSet<string> Degrees = [.. Superlative.All.SelectMany(each => QueryGrammar.Of(each.Class))];

    // "Com es decideixen les sol·licituds?" asks for no list, nor does "poden ser en dissabte?".
    private static readonly HashSet<string> Explaining =
        ["com", "quan", "perque", "nostra", "nostre", "nostres", "nostron", "cadascuna"];

    /// <summary>Whether the query that the rest of a message is may be answered without them.</summary>
    /// <param name="said">The message.</param>
    /// <param name="message">Its phrases.</param>
    public static bool MayBeIgnored(Utterance said, QueryMessage message)
    {
        if (message.Unread.Count == 0 && !message.HasTalk) return true;
        var tokens = message.Tokens;
        return message.Unread.Count <= Most
            && !message.Unread.Exists(at => tokens[at].Kind == TokenKind.Number || Turning.Contains(tokens[at].Text)
                || Places.Contains(tokens[at].Text)
                || (Degrees.Contains(tokens[at].Text) && at > 0 && IsRead(message, at - 1)) || IsOfTime(said, tokens[at]))
            && !Enumerable.Range(0, tokens.Count).Any(at => Orders(message, at))
            && Asks(said, message);
    }

    private static bool Orders(QueryMessage message, int at)
    {
        var (word, next) = (message.Tokens[at].Text, at + 1 < message.Tokens.Count ? message.Tokens[at + 1].Text : "");
        return at == message.PartStart(at) && ((!IsRead(message, at) && Ordering.Contains(word))
            || (Questioning.Contains(word) && next is "a" or "al" or "als" or "li" or "los" or "els"));
    }

    // What is asked about is named, and is asked for.
    private static bool Asks(Utterance said, QueryMessage message)
    {
        var items = message.Items;
        var from = message.PartStart(items.Find(Names)?.Start ?? 0);
        if (message.Tokens.Where((token, at) => Explaining.Contains(token.Text) && message.PartStart(at) == from && !IsRead(message, at))
            .Any())
            return false;
        // "Les sessions poden ser en dissabte?", "quines puc fer?" ask what the call allows.
        if (message.Tokens.Any(token => token.Text is "puc" or "podem")
            || (message.Tokens.Any(token => token.Text is "pot" or "poden")
                && !items.Exists(item => item.Rule?.Name is "which" or "how many" && IsForIt(message, item)))) return false;
        var isNamed = items.Exists(Names) || (message.IsOfSeveral && items.Exists(item => item.Kind == "filter" && QueryCore.Is(item)));
        // "Quantes hores dorm un gat?"
        if (items.Exists(item => item.Kind == "hours") && !items.Exists(item => item.Kind == "noun" || IsOfPools(item))) return false;
        if (items.Exists(item => item.Kind == "ask" && IsForIt(message, item))) 
            return isNamed || items.Exists(item => item.Kind == "filter" && QueryCore.Is(item));
        // "Quins requisits s'han de complir per fer de mentor?"
        if (items.Exists(item => item.Rule?.Name is "which" or "how many" && message.PartStart(item.Start) == from)) return false;
        if (!isNamed || !items.Exists(item => item.Kind is "filter" or "sort" or "daysof" or "topic" or "limit")) return false;
        return message.AsksIn(from) || message.IsOfSeveral
            || (!said.Times.Items.Any(item => item.Value is Duration) && items.Exists(item => IsHead(message, item)));
    }

    private static bool Names(Item item) =>
        item.Kind is "noun" or "hours" || item.Rule?.Name is "a request by its number" or "a session by its number";

    private static bool IsOfPools(Item item) =>
        item.Value is Said said && (said.OfPools || (said.By.Count == 1 && said.By.ContainsKey(QuerySubject.Pools)));

    // "Quines sol·licituds…", "mostra'm les pendents", and not "quin dia…" nor "cal que el ple…".
    private static bool IsForIt(QueryMessage message, Item ask)
    {
        if (ask.Rule!.Name == "what") return false;
        var at = ask.End;
        while (at < message.Tokens.Count && !IsRead(message, at) && QueryGrammar.Small.Contains(message.Tokens[at].Text)) at++;
        return message.Items.Exists(item => item.Start <= at && at < item.End && item.Kind is not ("days" or "daysof"));
    }

    // "Sol·licituds de…", "les deu pendents…": several of them, and nothing that is not read before.
    private static bool IsHead(QueryMessage message, Item item) => item.Kind is "noun"
        && (message.Tokens[item.Start].Text.EndsWith('s') || item.Value is Named { Subject: QuerySubject.Pools })
        && !Enumerable.Range(message.PartStart(item.Start), item.Start - message.PartStart(item.Start)).Any(message.Unread.Contains);

    private static bool IsRead(QueryMessage message, int at) => message.Items.Exists(item => item.Start <= at && at < item.End);

    private static bool IsOfTime(Utterance said, Token token) => said.Times.Items.Any(item =>
        said.Times.Tokens[item.Start].Start <= token.Start && token.End <= said.Times.Tokens[item.End - 1].End);
}
