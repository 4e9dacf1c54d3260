using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Orders;

/// <summary>
/// Reads who orders that a council be asked something (R16): "pregunta a Ripollet quantes cooperatives hi tenen". The question is kept
/// as it was written, in quotes, after a colon or after the council; what stands around it is the order.
/// </summary>
internal static class QuestionOrders
{
    private static readonly HashSet<string> Asking = [.. RequestOrderGrammar.Classes["#asking"].Split(' ')];

    private static readonly HashSet<string> Telling = [.. RequestOrderGrammar.Classes["#telling"].Split(' ')];

    private static readonly HashSet<string> Interrogatives =
        ["si", "que", "quan", "quant", "quants", "quanta", "quantes", "quin", "quina", "quins", "quines", "qui", "com", "on", "per",
            "perque", "de", "amb", "a", "en", "fins", "des"];

    private static readonly HashSet<string> Articles = ["el", "la", "els", "les", "l", "un", "una", "mes", "uns", "unes"];

    /// <summary>Whether a word asks or tells: "demana", "aclareixi".</summary>
    public static bool Asks(string word) => IsOf(Asking, word) || IsOf(Telling, word);

    private static bool IsOf(HashSet<string> verbs, string word) => verbs.Contains(word)
        || (RequestOrderGrammar.Forms.Of(word) is { } verb && verbs.Contains(verb));

    /// <summary>Whether a message orders it, and the order; null of one that says no council or no question.</summary>
    public static (bool IsOne, RequestOrder? Order) Read(Utterance said)
    {
        var words = said.Words;
        var verb = 0;
        while (verb < words.Count && !(IsOf(Asking, words[verb].Text) || IsTelling(words, verb))) verb++;
        // "Pregunta" may be a noun, as in "envia aquesta pregunta a Manlleu".
        if (verb == words.Count) return (false, null);
        var found = Quoted(said, verb) ?? AfterColon(said, verb) ?? BeforeIt(said, verb) ?? Indirect(said, verb);
        if (found is not var (start, end)) return (IsOf(Asking, words[0].Text), null);
        var question = said.Text[start..end].Trim();
        var around = new Utterance(said.Text[..start] + " . " + said.Text[end..], said.Now);
        var parts = QuestionParts.Of(around);
        // "Aprova la 66 i pregunta a Cambrils…" orders two things.
        if (parts.Has("deed") || parts.Has("score")) return (IsOf(Asking, words[verb].Text), null);
        var leaves = parts.LeavesWords && (!parts.MayLeaveTalk || HasSubject(parts, words, verb));
        if (leaves || question.Length == 0) return (IsOf(Asking, words[verb].Text), null);
        return (parts.Requests is { Count: > 0 } || IsOf(Asking, words[verb].Text), parts.Requests is { Count: > 0 } requests
            && parts.TryUntil(out var until)
            ? new RequestOrder(RequestDeed.Ask, requests) { Question = question, Until = until } : null);
    }

    // "La Diputació demana a Vic un informe" tells who asks.
    private static bool HasSubject(OrderParts around, IReadOnlyList<Token> words, int verb)
    {
        var at = verb - 1;
        while (at >= 0 && words[at].Text != "que" && RequestOrderGrammar.Small.Contains(words[at].Text)) at--;
        return at >= 0 && around.Left.Any(token => token.Start == words[at].Start);
    }

    // "Que la Seu ens aclareixi això: …".
    private static bool IsTelling(IReadOnlyList<Token> words, int at) =>
        IsOf(Telling, words[at].Text) && words.Take(at).Any(before => before.Text == "que");

    private static (int Start, int End)? Quoted(Utterance said, int verb)
    {
        var open = said.Text.IndexOfAny(['«', '“', '"'], said.Words[verb].End);
        if (open < 0) return null;
        var close = said.Text.IndexOfAny(['»', '”', '"'], open + 1);
        return close > open + 1 ? (open + 1, close) : null;
    }

    private static (int Start, int End)? AfterColon(Utterance said, int verb)
    {
        var words = said.Words;
        for (var at = verb + 1; at + 1 < words.Count; at++)
        {
            if (words[at].Text != ":" || (words[at].Glued && words[at + 1].Glued && words[at + 1].Kind == TokenKind.Number)) continue;
            var start = words[at].End;
            var last = said.Text.LastIndexOf('?');
            return (start, last > start ? last + 1 : EndOfTail(said, at + 1));
        }
        return null;
    }

    // "A Gelida: quan podrien començar? Pregunta'ls-ho."
    private static (int Start, int End)? BeforeIt(Utterance said, int verb)
    {
        var end = said.Text.LastIndexOf('?', said.Words[verb].Start);
        var colon = end < 0 ? -1 : said.Text.IndexOf(':');
        return colon >= 0 && colon < end ? (colon + 1, end + 1) : null;
    }

    // After the council, at a word that asks: "pregunta a Ripollet quantes…".
    private static (int Start, int End)? Indirect(Utterance said, int verb)
    {
        var words = said.Words;
        var parts = OrderParts.Of(said);
        if (IsOf(Telling, words[verb].Text)
            || !parts.Items.Any(item => item.Kind == "request" && parts.Tokens[item.Start].Start > words[verb].Start))
            return After(said, verb);
        var named = OrderParts.Of(said).Items.Where(item => item.Kind == "request").ToList();
        var tokens = OrderParts.Of(said).Tokens;
        foreach (var item in named)
        {
            var end = tokens[item.End - 1].End;
            if (end <= words[verb].End) continue;
            var next = 0;
            while (next < words.Count && words[next].Start < end) next++;
            if (next >= words.Count) return null;
            if (words[next].Text == "," && next + 1 < words.Count) next++;
            // "Escriu a Ripoll i demana-li quan…"
            if (words[next].Text is "i" && next + 1 < words.Count && IsOf(Asking, words[next + 1].Text)) return After(said, next + 1);
            next = AfterDay(said, next);
            if (words[next].Text is "i" or "o") continue;
            if (words[next].Text is "y" || !(Interrogatives.Contains(words[next].Text) || Articles.Contains(words[next].Text))) return null;
            return (words[next].Start, EndOfTail(said, next));
        }
        return null;
    }

    // "…, fins el 31 de gener, quina part…": the word after the day.
    private static int AfterDay(Utterance said, int from)
    {
        for (var at = from + 1; at + 1 < said.Words.Count; at++)
        {
            if (said.Words[at].Text != ",") continue;
            var between = new Utterance(said.Text[said.Words[from].Start..said.Words[at].Start], said.Now);
            return QuestionParts.Of(between) is { LeavesWords: false } parts && parts.Has("until") ? at + 1 : from;
        }
        return from;
    }

    // "Manresa: pregunta'ls quin és l'equip", "que Olot concreti el calendari": right after the verb.
    private static (int Start, int End)? After(Utterance said, int verb)
    {
        var words = said.Words;
        var next = verb + 1;
        while (next < words.Count
            && (words[next].Text is "ls" or "li" or "los" or "les" or "lo" or "ens" or "nos" or "ho" or "-" or "arribar" or "saber"
                && words[next].Text != "les")) next++;
        if (next >= words.Count || !(Interrogatives.Contains(words[next].Text) || Articles.Contains(words[next].Text))) return null;
        return (words[next].Start, EndOfTail(said, next));
    }

    // Without the day that comes last: "…, que contestin abans de divendres".
    private static int EndOfTail(Utterance said, int from)
    {
        var words = said.Words;
        for (var at = from + 1; at < words.Count; at++)
        {
            if (words[at].Text is not ("," or "." or ";" or "(" or "i" or "-")
                && words[at].Text is not ("abans" or "fins" or "en" or "dins" or "termini")) continue;
            var rest = new Utterance(said.Text[(words[at].Kind == TokenKind.Mark ? words[at].End : words[at].Start)..], said.Now);
            var parts = QuestionParts.Of(rest);
            if (parts is { LeavesWords: false } && parts.Has("until") && !parts.Has("request")) return words[at].Start;
        }
        return said.Text.TrimEnd().TrimEnd('.').Length;
    }
}
