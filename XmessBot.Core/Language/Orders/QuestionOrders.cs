using XmessBot.Core.Language.Queries;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Orders;

/// <summary>
/// Reads who orders that a council be asked something (R16): "pregunta a Ripollet quantes cooperatives hi tenen". The question is kept
/// as it was written; what stands around it is the order, and one part of it may say until when it is to be answered.
/// </summary>
internal static class QuestionOrders
{
    private static readonly HashSet<string> Asking = [.. RequestOrderGrammar.Classes["#asking"].Split(' ')];

    private static readonly HashSet<string> Telling = [.. RequestOrderGrammar.Classes["#telling"].Split(' ')];

    private static readonly HashSet<string> Saying = [.. RequestOrderGrammar.Classes["#saying"].Split(' ')];

    // "Pregunta'ls" orders, "ens pregunta" tells.
    private static readonly HashSet<string> ToUs = ["ens", "em", "m", "ns", "nos", "mos", "us"];

    private static readonly HashSet<string> ToThem = ["a", "al", "als", "per", "pel", "pels", "sobre", "de", "d"];

    // "La mentoria sol·licitada per Vic."
    private static readonly string[] Asked = ["at", "ada", "ats", "ades"];

    private static readonly HashSet<string> Given = ["ls", "li", "los", "-", "hi"];

    /// <summary>Whether a word asks or tells: "demana", "aclareixi".</summary>
    public static bool Asks(string word) => IsOf(Asking, word) || IsOf(Telling, word);

    /// <summary>Whether a word lets a council tell: "aclareixi".</summary>
    public static bool TellsOf(string word) => IsOf(Telling, word) && !IsOf(Asking, word);

    /// <summary>Whether somebody asks at a place: "demana", "que ens aclareixi", "digues a la 4 que…".</summary>
    public static bool Asks(IReadOnlyList<Token> words, int at) => (IsOf(Asking, words[at].Text)
            && !Asked.Any(end => words[at].Text.EndsWith(end, StringComparison.Ordinal)))
        || (IsOf(Telling, words[at].Text) && words.Take(at).Any(before => before.Text == "que")
            && (words[at].Text is not ("faci" or "facin") || (at + 1 < words.Count && words[at + 1].Text is "arribar" or "saber")))
        || (IsOf(Saying, words[at].Text) && Enumerable.Range(at, words.Count - at - 1)
            .Any(next => words[next].Text == "que" && words[next + 1].Text is not ("no" or "si")));

    private static bool IsOf(HashSet<string> verbs, string word) => verbs.Contains(word)
        || (RequestOrderGrammar.Forms.Of(word) is { } verb && verbs.Contains(verb));

    /// <summary>Whether a message orders it, and the order; null of one that says no council or no question.</summary>
    public static (bool IsOne, RequestOrder? Order) Read(Utterance said)
    {
        var verb = Enumerable.Range(0, said.Words.Count).FirstOrDefault(at => Asks(said.Words, at), -1);
        // "Pregunta" may be a noun, as in "envia aquesta pregunta a Manlleu"; "denega la 18, perquè la demana un particular".
        if (verb < 0 || OrderTails.Cuts(said, verb)) return (false, null);
        var isAsking = IsOf(Asking, said.Words[verb].Text);
        if (isAsking && IsTale(said, verb)) return (false, null);
        var (rest, deadline) = QuestionDeadline.Cut(said, said.Words[verb]);
        var at = Enumerable.Range(0, rest.Words.Count).First(n => rest.Words[n].Start == said.Words[verb].Start);
        if (QuestionPlace.Find(rest, at) is not var (start, end)) return (IsOf(Asking, said.Words[0].Text), null);
        var question = rest.Text[start..end].Trim();
        var parts = QuestionParts.Of(new Utterance(rest.Text[..start] + " . " + rest.Text[end..], said.Now));
        // "Aprova la 66 i pregunta a Cambrils…" orders two things.
        if (parts.Has("deed") || parts.Has("score") || IsVague(question)) return (isAsking, null);
        if (parts.LeavesWords && (!parts.MayLeaveTalk || HasSubject(parts, rest.Words, at))) return (isAsking, null);
        if (parts.Tells || parts.Requests is not { Count: > 0 } requests) return (isAsking, null);
        DateOnly? until = null;
        var isDated = deadline?.TryUntil(out until) ?? !parts.Has("until");
        return (true, isDated ? new RequestOrder(RequestDeed.Ask, requests) { Question = question, Until = until } : null);
    }

    // "Vic ens pregunta si…", "la regidora de Vic demana quan…": what others ask.
    private static bool IsTale(Utterance said, int verb)
    {
        var words = said.Words;
        if (verb == 0 || (verb + 1 < words.Count && Given.Contains(words[verb + 1].Text))) return false;
        if (ToUs.Contains(words[verb - 1].Text) && !words[verb].Text.EndsWith("es", StringComparison.Ordinal))
            return !words.Take(verb).Any(word => word.Text == "que");
        var from = verb;
        while (from > 0 && words[from - 1].Kind != TokenKind.Mark) from--;
        var before = words.Skip(from).Take(verb - from).ToList();
        return before.Count > 0 && OrderParts.Of(said).Named.Any(each => each.End == before[^1].End) && !ToThem.Contains(before[0].Text)
            && !before.Any(word => word.Text is "a" or "al" or "als" or "per" or "que");
    }

    // "Una cosa", "informació".
    private static bool IsVague(string question) => !question.EndsWith('?') && new Utterance(question).Words
        .All(word => word.Kind == TokenKind.Mark || QuestionParts.IsAround(word.Text) || RequestOrderGrammar.Small.Contains(word.Text));

    // "La Diputació demana a Vic un informe" tells who asks.
    private static bool HasSubject(OrderParts around, IReadOnlyList<Token> words, int verb)
    {
        var at = verb - 1;
        while (at >= 0 && words[at].Text != "que" && RequestOrderGrammar.Small.Contains(words[at].Text)) at--;
        return at >= 0 && around.Left.Any(token => token.Start == words[at].Start);
    }
}
