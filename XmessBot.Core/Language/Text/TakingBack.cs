namespace XmessBot.Core.Language.Text;

/// <summary>
/// Recognises self-corrections: words between two values that withdraw the first ("dimarts, perdó, dimecres", "Berga, vull dir Bagà",
/// "dilluns no, dimarts"). Any other word in between means that nothing is withdrawn.
/// </summary>
internal static class TakingBack
{
    private const int MostWords = 12;

    private static readonly ILookup<bool, string> Lists = WordLists.Lines("correcting").SelectMany(line =>
        line.TrimStart(',').Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => (Paused: line[0] == ',', Word: CatalanText.Fold(word))))
        .ToLookup(each => each.Paused, each => each.Word);

    private static readonly HashSet<string> Cues = [.. Lists[false]];

    // Cues that count only between pauses: "dimarts, bo, dimecres", but not "dimarts bo i dimecres dolent".
    private static readonly HashSet<string> PausedCues = [.. Lists[true]];

    // Words without meaning that may accompany a cue.
    private static readonly HashSet<string> Small =
        ["no", "que", "el", "la", "l", "a", "al", "les", "els", "era", "eren", "va", "van", "ser", "em", "he", "m", "vull", "volia", "mes",
            "ben", "i", "de", "d", "del", "per", "amb", "si"];

    /// <summary>
    /// The start of a correction that ends at a token, after a pause: in "3 hores amb Berga, perdó, 2 hores" the comma before "perdó".
    /// The token itself when there is none.
    /// </summary>
    public static int Start(IReadOnlyList<Token> tokens, int before)
    {
        var (at, start) = (before, before);
        while (at > 0 && before - at < MostWords && (tokens[at - 1].Kind == TokenKind.Mark || IsCue(tokens, at - 1)
            || Small.Contains(tokens[at - 1].Text)))
        {
            at--;
            var cue = IsCue(tokens, at) || (IsNo(tokens, at) && at + 1 < before && tokens[at + 1].Kind == TokenKind.Mark);
            if (at > 0 && cue && tokens[at - 1].Kind == TokenKind.Mark) start = at - 1;
        }
        return start;
    }

    /// <summary>The token after a correction that starts at a token; the token itself when there is none.</summary>
    public static int End(IReadOnlyList<Token> tokens, int start)
    {
        var at = start;
        while (at < tokens.Count && (tokens[at].Kind == TokenKind.Mark || IsCue(tokens, at) || Small.Contains(tokens[at].Text))) at++;
        return at < tokens.Count && Between(tokens, start, at) ? at : start;
    }

    /// <summary>
    /// The tokens that remain valid after a self-correction: in "la quarta... ai no, la tercera" the last two, in "dilluns, dimarts
    /// volia dir" the second. All of them when there is none.
    /// </summary>
    public static (int From, int To) Rest(IReadOnlyList<Token> tokens)
    {
        var last = tokens.Count;
        while (last > 0 && (tokens[last - 1].Kind == TokenKind.Mark || Small.Contains(tokens[last - 1].Text)
            || Cues.Contains(tokens[last - 1].Text))) last--;
        var pause = last;
        while (pause > 0 && tokens[pause - 1].Kind != TokenKind.Mark) pause--;
        for (var at = last; at < tokens.Count && pause > 0; at++)
            if (Cues.Contains(tokens[at].Text)) return (pause, last);
        for (var at = tokens.Count - 2; at > 0; at--)
        {
            var end = End(tokens, at);
            if (end == at || tokens[at - 1].Kind == TokenKind.Mark) continue;
            // "Perdó, la tercera": includes the article before it.
            while (end > at + 1 && tokens[end - 1].Kind != TokenKind.Mark && !IsCue(tokens, end - 1) && tokens[end - 1].Text != "no") end--;
            return (end, tokens.Count);
        }
        return (0, tokens.Count);
    }

    /// <summary>Whether a value that ends before one token is withdrawn by the tokens up to another.</summary>
    public static bool Between(IReadOnlyList<Token> tokens, int from, int to)
    {
        if (to - from is < 1 or > MostWords) return false;
        var cue = false;
        for (var n = from; n < to; n++)
        {
            var word = tokens[n].Text;
            // "Dimarts no, dimecres" and "dimarts, no, dimecres", but not "dimarts, no dimecres".
            cue |= IsCue(tokens, n) || (IsNo(tokens, n) && n + 1 < to && tokens[n + 1].Text is "," or ";" or ":" or ".");
            if (tokens[n].Kind == TokenKind.Number || (tokens[n].Kind == TokenKind.Word && !IsCue(tokens, n)
                && !Small.Contains(word))) return false;
        }
        return cue;
    }

    // "Dimarts i, si no, dijous" withdraws nothing: either is possible.
    private static bool IsNo(IReadOnlyList<Token> tokens, int at) => tokens[at].Text == "no" && !(at > 0 && tokens[at - 1].Text == "si");

    private static bool IsCue(IReadOnlyList<Token> tokens, int at) => Cues.Contains(tokens[at].Text)
        || (PausedCues.Contains(tokens[at].Text) && at > 0 && tokens[at - 1].Kind == TokenKind.Mark && at + 1 < tokens.Count
            && tokens[at + 1].Kind == TokenKind.Mark);
}
