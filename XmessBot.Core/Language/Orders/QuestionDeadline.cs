using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Orders;

/// <summary>
/// The part of an order to ask that says until when it is to be answered, wherever it stands: "…, tenen deu dies", "fins dilluns: …".
/// </summary>
internal static class QuestionDeadline
{
    // What may begin it without a pause before it.
    private static readonly HashSet<string> Beginnings =
        ["abans", "fins", "en", "dins", "termini", "i", "amb", "com", "per", "maxim", "donant"];

    /// <summary>The message without it, at the same places, and the part that says it; null when none does.</summary>
    public static (Utterance Without, OrderParts? Deadline) Cut(Utterance said, Token verb)
    {
        if (!MaySay(said, 0, said.Words.Count)) return (said, null);
        var words = said.Words;
        for (var from = 0; from < words.Count; from++)
        {
            if (from > 0 && words[from - 1].Kind != TokenKind.Mark && !Beginnings.Contains(words[from].Text)) continue;
            if (words[from].Kind == TokenKind.Mark || IsQuoted(said, words[from].Start)) continue;
            for (var to = words.Count; to > from; to--)
            {
                if (to < words.Count && !IsPause(words, to)) continue;
                if (words.Skip(from).Take(to - from).Any(word => word.Start == verb.Start) || !MaySay(said, from, to)) continue;
                var (start, end) = (words[from].Start, words[to - 1].End);
                var parts = QuestionParts.Of(new Utterance(said.Text[start..end], said.Now));
                if (parts.LeavesWords || !parts.Has("until") || parts.Items.Any(item => item.Kind is "request" or "deed" or "score"))
                    continue;
                return (new Utterance(said.Text[..start] + new string(' ', end - start) + said.Text[end..], said.Now), parts);
            }
        }
        return (said, null);
    }

    private static bool MaySay(Utterance said, int from, int to)
    {
        var (start, end) = (said.Words[from].Start, said.Words[to - 1].End);
        return said.Words.Skip(from).Take(to - from).Any(word => word.Text is "dia" or "setmana" or "mes")
            || said.Times.Items.Any(item => said.Times.Tokens[item.Start].Start >= start && said.Times.Tokens[item.End - 1].End <= end);
    }

    private static bool IsPause(IReadOnlyList<Token> words, int at) => words[at].Kind == TokenKind.Mark
        && !(words[at].Glued && at + 1 < words.Count && words[at + 1] is { Glued: true, Kind: TokenKind.Number });

    private static bool IsQuoted(Utterance said, int at)
    {
        var open = said.Text.IndexOfAny(['«', '“', '"']);
        return open >= 0 && open < at && at < said.Text.LastIndexOfAny(['»', '”', '"']);
    }
}
