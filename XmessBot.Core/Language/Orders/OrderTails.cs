using XmessBot.Core.Language.Queries;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Orders;

/// <summary>What the words beside an order are.</summary>
internal enum TailKind
{
    /// <summary>"Perquè…".</summary>
    Reason,

    /// <summary>"Nota: …".</summary>
    Note,

    /// <summary>After a pause, with no word that says what it is.</summary>
    Any,
}

/// <summary>
/// Cuts an order from the reason or the note beside it: "denega la 4 perquè no és de la xarxa", "com que no queden hores, la 4 a la
/// llista d'espera".
/// </summary>
internal static class OrderTails
{
    private static readonly PhraseList Cues = new("request-order-tails");

    // "Denega la 4, si no contesten", "…, potser": no reasons.
    private static readonly IReadOnlySet<string> Doubts = WordLists.Words("order-no-reasons");

    // "Per favor", "per a Vic", "per ara": not why.
    private static readonly IReadOnlySet<string> NotWhy = WordLists.Words("order-not-why");

    // What says that something is so: "no queden hores: …".
    private static readonly IReadOnlySet<string> Stating = WordLists.Words("order-stating");

    // What tells that a note or a reason comes: "i ho justifico: …".
    private static readonly IReadOnlySet<string> LeadIns = WordLists.Words("order-lead-ins");

    private static readonly HashSet<string> Noting = [.. RequestOrderGrammar.Classes["#noting"].Split(' ')];

    private static readonly HashSet<string> Pronouns = ["hi", "-", "li", "m", "ho", "la", "me", "ls", "los"];

    // "Comentari, …", and not "i, …".
    private const int ShortestLeadIn = 3;

    private static readonly HashSet<string> Pauses = [",", ";", ".", ":", "(", "-", "–", "—", "…", "!"];

    /// <summary>Whether the words at a place belong to the reason or the note of an order before them.</summary>
    public static bool Cuts(Utterance said, int at) => Cues.Find(said.Words).Any(cue => cue.Start > 0 && cue.Start < at
        && OrderParts.Of(Before(said, cue.Start)) is var before && (before.Has("deed") || before.Has("score")));

    /// <summary>The order, what stands beside it (null when nothing does), and what that is.</summary>
    public static (Utterance Body, string? Tail, TailKind Kind) Split(Utterance said) =>
        InQuotes(said) ?? Noted(said) ?? AtACue(said) ?? BeforeIt(said) ?? AfterAPause(said) ?? (said, null, TailKind.Any);

    // "… i que s'hi anoti «poble petit»"
    private static (Utterance, string?, TailKind)? InQuotes(Utterance said)
    {
        var open = said.Text.IndexOfAny(['«', '“', '"']);
        var close = said.Text.LastIndexOfAny(['»', '”', '"']);
        return open <= 0 || close <= open + 1 || close < said.Text.TrimEnd(' ', '.', '!').Length - 1 ? null
            : (new Utterance(said.Text[..open], said.Now), Clean(said.Text[(open + 1)..close]), TailKind.Any);
    }

    // "… i anoteu-hi que els falta un pla", "…, i apunta-hi: els falta un pla"
    private static (Utterance, string?, TailKind)? Noted(Utterance said)
    {
        var words = said.Words;
        for (var at = 2; at + 2 < words.Count; at++)
        {
            if (!IsNoting(words[at].Text)) continue;
            var before = at - 1;
            while (before > 1 && Pronouns.Contains(words[before].Text)) before--;
            if (words[before].Text != "i" && words[before].Kind != TokenKind.Mark) continue;
            var next = at + 1;
            while (next + 1 < words.Count && Pronouns.Contains(words[next].Text)) next++;
            if (words[next].Text is ":" or "que" && next + 1 < words.Count && IsOrder(Before(said, before)))
                return (Before(said, before), Clean(said.Text[words[next].End..]), IsExplaining(words[at].Text) ? TailKind.Any
                    : TailKind.Note);
        }
        return null;
    }

    // "Denega la 4 i explica'ls que no hi ha hores."
    private static bool IsExplaining(string word) => RequestOrderGrammar.Forms.Of(word) is "explicar" or "justificar";

    private static bool IsNoting(string word) => IsExplaining(word) ||
        Noting.Contains(word) || (RequestOrderGrammar.Forms.Of(word) is { } verb && Noting.Contains(verb));

    private static (Utterance, string?, TailKind)? AtACue(Utterance said)
    {
        var words = said.Words;
        foreach (var (meaning, start, end) in Cues.Find(words))
        {
            if (start == 0 || end >= words.Count) continue;
            // "Per falta d'hores": the reason begins after the first word.
            var tail = Clean(said.Text[words[(meaning == "within" ? start : end - 1)].End..]);
            // "El motiu, que no és de la xarxa."
            if (meaning == "reason" && tail.StartsWith("que ", StringComparison.OrdinalIgnoreCase)) tail = tail[4..];
            if (tail.Length > 0) return (Before(said, start), tail, meaning == "note" ? TailKind.Note : TailKind.Reason);
        }
        return null;
    }

    // "Com que no queden hores, denega la 4"; "no compleix les bases: denega la 4".
    private static (Utterance, string?, TailKind)? BeforeIt(Utterance said)
    {
        var words = said.Words;
        var cue = Cues.Find(words).Where(each => each is { Start: 0, Meaning: not "note" })
            .Select(each => each.Meaning == "within" ? 1 : each.End).FirstOrDefault();
        for (var at = cue + 1; at + 1 < words.Count; at++)
        {
            if (!Pauses.Contains(words[at].Text) || (cue == 0 && words[at].Text is "," or "(" or "-") || Doubts.Contains(words[0].Text)
                && cue == 0)
                continue;
            var head = Before(said, at);
            var parts = OrderParts.Of(head);
            if (cue == 0 && (!parts.LeavesWords || !words.Take(at).Any(word => Stating.Contains(word.Text)))) continue;
            if (parts.Has("deed") || parts.Has("score") || parts.Tells) continue;
            var body = new Utterance(said.Text[words[at].End..], said.Now);
            var why = Clean(cue > 0 ? head.Text[words[cue - 1].End..] : head.Text);
            if (IsOrder(body)) return (body, why, TailKind.Any);
            // "La 8 no compleix les bases: denega-la"
            if (parts.Named is not [var named] || cue > 0 || !OrderParts.Of(body).Has("deed")) continue;
            var (request, rest) = (head.Text[..named.End], head.Text[named.End..]);
            var whole = new Utterance($"{request} {body.Text}", said.Now);
            if (IsOrder(whole)) return (whole, Clean(rest), TailKind.Any);
        }
        return null;
    }

    // "Denega la 4, fora de termini": what comes after a pause and is no part of an order.
    private static (Utterance, string?, TailKind)? AfterAPause(Utterance said)
    {
        var words = said.Words;
        for (var at = 2; at + 1 < words.Count; at++)
        {
            var isPer = words[at].Text == "per" && !NotWhy.Contains(words[at + 1].Text);
            if (!isPer && !Pauses.Contains(words[at].Text) || words[at] is { Text: ":" or "." or "-", Glued: true } && words[at + 1].Glued)
                continue;
            var body = Before(said, at);
            var rest = new Utterance(said.Text[words[at].End..], said.Now);
            var lead = LeadIn(words, at + 1);
            if ((lead is null && IsDoubt(words, at + 1)) || words[at + 1].Kind == TokenKind.Number
                || OrderParts.Of(rest) is not { IsReadWhole: false } parts
                || !(parts.LeavesWords || rest.Words.Any(word => Stating.Contains(word.Text)))
                || RequestOrders.Plain(body, mayLeave: true) is not { } order) continue;
            if (order.Deed == RequestDeed.Assess && lead is null && words[at].Text is not ("." or ";" or "(" or "–" or "—")) continue;
            if (parts.Has("deed") || parts.Has("score") || (parts.Has("request") && words[at].Text is not ("(" or "–" or "—"))) continue;
            var first = words[at + 1];
            return (body, Clean(said.Text[(lead ?? (first.Text is "que" or "per" ? first.End : first.Start))..]), TailKind.Any);
        }
        return null;
    }

    private static bool IsOrder(Utterance body) => RequestOrders.Plain(body, mayLeave: true) is not null;

    private static bool IsDoubt(IReadOnlyList<Token> words, int at) => words[at].Text switch
    {
        "no" => at + 1 >= words.Count,
        "que" => at + 1 >= words.Count,
        var word => Doubts.Contains(word),
    };

    // Where it begins after "hi afegeixo que", "i ho justifico:"; null without such words.
    private static int? LeadIn(IReadOnlyList<Token> words, int at)
    {
        var first = at;
        while (at < words.Count && LeadIns.Contains(words[at].Text)) at++;
        if (at == first || at >= words.Count) return null;
        return words[at].Text is ":" or "que"
            || (words[at].Text == "," && words[at - 1].Text.Length > ShortestLeadIn) ? words[at].End : null;
    }

    private static Utterance Before(Utterance said, int token) => new(said.Text[..said.Words[token].Start], said.Now);

    private static string Clean(string text) => text.Trim()
        .TrimStart(':', ',', ' ', '«', '"', '“', '-', '–', '—').TrimEnd('.', ',', ';', ':', ' ', '»', '"', '”', ')', '!').Trim();
}
