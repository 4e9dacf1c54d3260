using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Orders;

/// <summary>What the words after an order are.</summary>
internal enum TailKind
{
    /// <summary>"Perquè…".</summary>
    Reason,

    /// <summary>"Nota: …".</summary>
    Note,

    /// <summary>After a pause, with no word that says what it is.</summary>
    Any,
}

/// <summary>Cuts an order from the reason or the note after it: "denega la 4 perquè no és de la xarxa".</summary>
internal static class OrderTails
{
    private static readonly PhraseList Cues = new("request-order-tails");

    // "Denega la 4, si no contesten", "…, potser": no reasons.
    private static readonly HashSet<string> Doubts =
        ["si", "potser", "quan", "llevat", "excepte", "tret", "o", "pero", "oi", "eh", "crec", "em", "a", "ara", "i", "encara", "fins",
            "abans", "despres", "amb", "sempre"];

    // "Per favor", "per a Vic", "per ara": not why.
    private static readonly HashSet<string> NotWhy =
        ["a", "al", "als", "favor", "ara", "mi", "part", "fi", "cap", "cada", "la", "les", "el", "els"];

    /// <summary>The order, what comes after it (null when nothing does), and what that is.</summary>
    public static (Utterance Body, string? Tail, TailKind Kind) Split(Utterance said)
    {
        var words = said.Words;
        foreach (var (meaning, start, end) in Cues.Find(words))
        {
            if (start == 0 || end >= words.Count) continue;
            // "Per falta d'hores": the reason begins after the first word.
            var tail = Clean(said.Text[words[(meaning == "within" ? start : end - 1)].End..]);
            if (tail.Length == 0) continue;
            return (Before(said, start), tail, meaning == "note" ? TailKind.Note : TailKind.Reason);
        }
        // "Denega la 4, fora de termini": what comes after a pause and is no part of an order.
        for (var at = 2; at + 1 < words.Count; at++)
        {
            var isPer = words[at].Text == "per" && !NotWhy.Contains(words[at + 1].Text);
            if (!isPer && words[at].Text is not ("," or ";" or "." or ":" or "(" or "-" or "–")
                || words[at] is { Text: ":" or "." or "-", Glued: true } && words[at + 1].Glued) continue;
            var body = Before(said, at);
            var rest = new Utterance(said.Text[words[at].End..], said.Now);
            if (IsDoubt(words, at + 1) || !OrderParts.Of(rest).LeavesWords || RequestOrders.Plain(body) is not { } order) continue;
            if (order.Deed == Orders.RequestDeed.Assess && words[at].Text is not ("." or ";" or "(")) continue;
            if (OrderParts.Of(rest) is { } parts && (parts.Has("deed") || parts.Has("request") || parts.Has("score"))) continue;
            var first = words[at + 1].Text;
            return (body, Clean(first is "que" or "per" ? rest.Text.TrimStart()[3..] : rest.Text), TailKind.Any);
        }
        return (said, null, TailKind.Any);
    }

    private static bool IsDoubt(IReadOnlyList<Token> words, int at) => words[at].Text switch
    {
        "no" => at + 2 >= words.Count,
        "que" => at + 1 >= words.Count,
        var word => Doubts.Contains(word),
    };

    private static Utterance Before(Utterance said, int token) => new(said.Text[..said.Words[token].Start], said.Now);

    private static string Clean(string text) =>
        text.Trim().TrimStart(':', ',', ' ', '«', '"').TrimEnd('.', ' ', '»', '"', ')', '!').Trim();
}
