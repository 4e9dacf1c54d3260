using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Orders;

/// <summary>
/// Where the question stands in an order to ask it: in quotes, after a colon, before the order, after the council, or between the verb and
/// the council.
/// </summary>
internal static class QuestionPlace
{
    private static readonly HashSet<string> Interrogatives =
        ["si", "que", "quan", "quant", "quants", "quanta", "quantes", "quin", "quina", "quins", "quines", "qui", "com", "on", "per",
            "perque", "pel", "pels", "de", "d", "amb", "a", "en", "fins", "des"];

    private static readonly HashSet<string> Articles = ["el", "la", "els", "les", "l", "un", "una", "mes", "uns", "unes", "copia"];

    private static readonly HashSet<string> Pronouns = ["ls", "li", "los", "lo", "ens", "nos", "ho", "-", "arribar", "saber", "n", "ne"];

    private static readonly HashSet<string> Courtesy = ["gracies", "merci", "plau", "sisplau", "siusplau", "favor", "va", "vinga", "eh"];

    /// <summary>The first character of it and the one after its last; null when there is none.</summary>
    public static (int Start, int End)? Find(Utterance said, int verb) =>
        Quoted(said, verb) ?? AfterColon(said, verb) ?? BeforeIt(said, verb) ?? BeforeAll(said, verb) ?? Indirect(said, verb);

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
            return (start, last > start ? last + 1 : End(said, at + 1));
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

    // "Voldria saber de Vic si tenen local; pregunta-ho."
    private static (int Start, int End)? BeforeAll(Utterance said, int verb)
    {
        var words = said.Words;
        if (words.Skip(verb + 1).Any(word => word.Kind != TokenKind.Mark && !Pronouns.Contains(word.Text) && !Courtesy.Contains(word.Text)
            && word.Text != "si")) return null;
        var named = OrderParts.Of(said).Named.Where(each => each.End < words[verb].Start).ToList();
        var from = named.Count == 0 ? verb : Enumerable.Range(0, verb).FirstOrDefault(at => words[at].Start >= named[0].End
            && words[at].Text is not ("de" or "d" or "a" or "en" or "per") && Interrogatives.Contains(words[at].Text), verb);
        var to = Enumerable.Range(from, verb - from).LastOrDefault(at => words[at].Kind == TokenKind.Mark, from);
        return to > from + 1 ? (words[from].Start, words[to - 1].End) : null;
    }

    private static (int Start, int End)? Indirect(Utterance said, int verb)
    {
        var words = said.Words;
        var named = OrderParts.Of(said).Named;
        var after = named.Where(each => each.Start >= words[verb].End).ToList();
        // "Manresa: pregunta'ls quin és l'equip", "que Olot concreti el calendari"
        var first = verb + 1;
        while (first < words.Count && (Pronouns.Contains(words[first].Text) || words[first].Text == ",")) first++;
        if (first >= words.Count) return null;
        var isTold = QuestionOrders.TellsOf(words[verb].Text);
        if (after.Count == 0) return isTold ? (words[first].Start, End(said, first)) : From(said, first);
        var isNamedFirst = !words.Skip(first).TakeWhile(word => word.Start < after[0].Start)
            .Any(word => word.Kind == TokenKind.Word && !RequestOrderGrammar.Small.Contains(word.Text)
                && !QuestionParts.IsAround(word.Text));
        if (isNamedFirst) return AfterCouncils(said, after);
        if (after.Count < named.Count) return From(said, first);
        return BeforeCouncils(said, first, after) ?? (isTold ? From(said, first) : null);
    }

    // "Pregunta a Ripollet quantes…"
    private static (int Start, int End)? AfterCouncils(Utterance said, List<(int Start, int End)> named)
    {
        var words = said.Words;
        foreach (var (_, end) in named)
        {
            var next = 0;
            while (next < words.Count && words[next].Start < end) next++;
            while (next < words.Count && words[next].Text is ",") next++;
            if (next >= words.Count) return null;
            // "Escriu a Ripoll per saber quan…"
            if (next + 2 < words.Count && words[next].Text == "per" && words[next + 1].Text == "saber") next += 2;
            // "Escriu a Ripoll i demana-li quan…"
            if (QuestionOrders.Asks(words, next)) return Find(said, next);
            if (words[next].Text is "i" && next + 1 < words.Count && QuestionOrders.Asks(words, next + 1))
                return Find(said, next + 1);
            if (words[next].Text is "i" or "o") continue;
            return words[next].Text is "y" ? null : From(said, next);
        }
        return null;
    }

    // "Demana els estatuts a Vic i a Berga"
    private static (int Start, int End)? BeforeCouncils(Utterance said, int first, List<(int Start, int End)> named)
    {
        var words = said.Words;
        if (words.Any(word => word.Start >= named[^1].End && word.Kind != TokenKind.Mark && !Courtesy.Contains(word.Text))) return null;
        var last = 0;
        while (last < words.Count && words[last].Start < named[^1].Start) last++;
        while (last > first + 1 && (RequestOrderGrammar.Small.Contains(words[last - 1].Text) || words[last - 1].Text == ","
            || named.Any(each => each.Start <= words[last - 1].Start && words[last - 1].End <= each.End))) last--;
        // "Demana un certificat de secretaria a Vic"
        var to = Enumerable.Range(last, words.Count - last).FirstOrDefault(at => words[at].Text is "a" or "al" or "als"
            && words[at].Start < named[^1].Start, last);
        last = Math.Max(last, to);
        return last > first && IsBegun(words, first) ? (words[first].Start, words[last - 1].End) : null;
    }

    private static (int Start, int End)? From(Utterance said, int at) =>
        IsBegun(said.Words, at) ? (said.Words[at].Start, End(said, at)) : null;

    private static bool IsBegun(IReadOnlyList<Token> words, int at) =>
        Interrogatives.Contains(words[at].Text) || Articles.Contains(words[at].Text) || QuestionOrders.TellsOf(words[at].Text);

    // Without thanks after it, and without the mark of the order: "podries demanar a Sort una còpia?"
    private static int End(Utterance said, int from)
    {
        var words = said.Words;
        var last = words.Count;
        for (var at = words.Count - 1; at > from; at--)
        {
            if (words[at].Kind != TokenKind.Mark) continue;
            if (!words.Skip(at + 1).Any(word => Courtesy.Contains(word.Text) || word.Text is "si" && at + 3 == words.Count)) break;
            if (words.Skip(at + 1).Count(word => word.Kind == TokenKind.Word) < 4) last = at;
        }
        while (last > from + 1 && words[last - 1].Kind == TokenKind.Mark
            && (words[last - 1].Text != "?" || Articles.Contains(words[from].Text)))
            last--;
        return words[last - 1].End;
    }
}
