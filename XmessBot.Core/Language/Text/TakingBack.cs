namespace XmessBot.Core.Language.Text;

/// <summary>
/// Whether the words between two things say that the first is taken back: "dimarts, perdó, dimecres", "Berga, vull dir Bagà", "dilluns
/// no, dimarts". Any word there that is not of those, and nothing is taken back.
/// </summary>
internal static class TakingBack
{
    private const int MostWords = 12;

    private static readonly HashSet<string> Cues = [.. Lexicon.Lines("correcting").SelectMany(line => line.Split(' ')).Select(CatalanText.Fold)];

    // What may stand beside those words and says nothing by itself.
    private static readonly HashSet<string> Small =
        ["no", "que", "el", "la", "l", "a", "al", "les", "els", "era", "eren", "va", "van", "ser", "em", "he", "m", "vull", "volia", "mes", "ben", "i", "de", "d", "del", "per", "amb", "si"];

    /// <summary>
    /// Where words that take back, right before a token and after a pause, begin: of "3 hores amb Berga, perdó, 2 hores" the comma
    /// before "perdó". The token itself when there are none.
    /// </summary>
    public static int Start(IReadOnlyList<Token> tokens, int before)
    {
        var (at, start) = (before, before);
        while (at > 0 && before - at < MostWords && (tokens[at - 1].Kind == TokenKind.Mark || Cues.Contains(tokens[at - 1].Text) || Small.Contains(tokens[at - 1].Text)))
        {
            at--;
            var cue = Cues.Contains(tokens[at].Text) || (IsNo(tokens, at) && at + 1 < before && tokens[at + 1].Kind == TokenKind.Mark);
            if (at > 0 && cue && tokens[at - 1].Kind == TokenKind.Mark) start = at - 1;
        }
        return start;
    }

    /// <summary>The first token after words that take back, when they begin at a token; the token itself when they do not.</summary>
    public static int End(IReadOnlyList<Token> tokens, int start)
    {
        var at = start;
        while (at < tokens.Count && (tokens[at].Kind == TokenKind.Mark || Cues.Contains(tokens[at].Text) || Small.Contains(tokens[at].Text))) at++;
        return at < tokens.Count && Between(tokens, start, at) ? at : start;
    }

    /// <summary>Whether what ends before one token is taken back by the tokens up to another.</summary>
    public static bool Between(IReadOnlyList<Token> tokens, int from, int to)
    {
        if (to - from is < 1 or > MostWords) return false;
        var cue = false;
        for (var n = from; n < to; n++)
        {
            var word = tokens[n].Text;
            // "Dimarts no, dimecres" and "dimarts, no, dimecres", but not "dimarts, no dimecres".
            cue |= Cues.Contains(word) || (IsNo(tokens, n) && n + 1 < to && tokens[n + 1].Text is "," or ";" or ":" or ".");
            if (tokens[n].Kind == TokenKind.Number || (tokens[n].Kind == TokenKind.Word && !Cues.Contains(word) && !Small.Contains(word))) return false;
        }
        return cue;
    }

    // "Dimarts i, si no, dijous" takes nothing back: either will do.
    private static bool IsNo(IReadOnlyList<Token> tokens, int at) => tokens[at].Text == "no" && !(at > 0 && tokens[at - 1].Text == "si");
}
