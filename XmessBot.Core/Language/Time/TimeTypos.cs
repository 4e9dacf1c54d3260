using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Time;

/// <summary>
/// Recognises words of time in spite of a slip ("dimrats", "setmbre"): only long words, only when one word of time is
/// near, and never a word that exists by itself.
/// </summary>
internal static class TimeTypos
{
    private static readonly string[] Known = [.. Lexicon.Lines("time-words").Select(CatalanText.Fold)];

    private static readonly HashSet<string> Real =
        [.. Known, .. Lexicon.Lines("not-time-typos").SelectMany(line => line.Split(' ')), .. Lexicon.Lines("not-plural").Select(CatalanText.Fold), .. Lexicon.Lines("counted").Select(CatalanText.Fold)];

    private static readonly HashSet<string> Tens = ["vint", "trenta", "quaranta", "cinquanta", "seixanta", "setanta", "vuitanta", "noranta"];

    /// <summary>The tokens with the slips mended.</summary>
    public static IReadOnlyList<Token> Repair(IReadOnlyList<Token> tokens)
    {
        var repaired = new List<Token>(tokens.Count);
        foreach (var token in WithJoinedNumbers(tokens)) repaired.Add(token.Kind == TokenKind.Word && Mend(token.Text) is { } word ? token with { Text = word } : token);
        return repaired;
    }

    // "Trenta-cinc" is one number and "10-12" an interval: the hyphen of a number goes, so that no rule takes it for "to".
    private static IEnumerable<Token> WithJoinedNumbers(IReadOnlyList<Token> tokens)
    {
        for (var n = 0; n < tokens.Count; n++)
        {
            var joins = tokens[n] is { Text: "-", Glued: true } && n > 0 && n + 1 < tokens.Count && tokens[n + 1].Glued
                && (Tens.Contains(tokens[n - 1].Text) || (tokens[n - 1].Text == "i" && n > 2 && Tens.Contains(tokens[n - 3].Text)));
            if (!joins) yield return tokens[n];
        }
    }

    private static string? Mend(string typed)
    {
        if (typed.Length is < 5 or > 12 || Real.Contains(typed)) return null;
        string? found = null;
        foreach (var known in Known)
        {
            // Two slips only in a long word that begins well.
            var slips = typed.Length >= 8 && typed.AsSpan(0, 3).SequenceEqual(known.AsSpan(0, 3)) ? 2 : 1;
            if (!Typos.Near(typed, known, slips)) continue;
            if (found is not null) return null;
            found = known;
        }
        return found;
    }
}
