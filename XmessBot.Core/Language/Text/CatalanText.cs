using System.Globalization;
using System.Text;

namespace XmessBot.Core.Language.Text;

/// <summary>
/// Normalises case, accents, apostrophes and the spellings of l·l. Every language rule compares folded text, so no rule has to handle
/// how people type. Accepts any Unicode text, including unpaired surrogates.
/// </summary>
public static class CatalanText
{
    private static readonly string?[] Folded = BuildTable();

    /// <summary>
    /// Converts to lower case, without diacritics, with one form of apostrophe, and l·l (also "l.l", "l-l") as "ll": "Sol·licitud
    /// d’Òdena" gives "sollicitud d'odena". Blanks and other characters stay, so that words can be compared for equality.
    /// </summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        Fold(text, folded, null);
        return folded.ToString();
    }

    /// <summary>As <see cref="Fold(string)"/>, also recording the position in the original of each folded character.</summary>
    internal static void Fold(string text, StringBuilder folded, List<int>? origins)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            if (IsGeminateMark(text, at, folded)) continue;
            var piece = text[at] < Folded.Length ? Folded[text[at]]! : FoldRare(text, ref at);
            folded.Append(piece);
            for (var n = 0; origins is not null && n < piece.Length; n++) origins.Add(start);
        }
    }

    // "sol·licitud", and as keyboards produce it: "sol.licitud", "sol-licitud". A dot before a capital ends a sentence.
    private static bool IsGeminateMark(string text, int at, StringBuilder folded) =>
        text[at] is '·' or '.' or '-' or '•' or '∙' or '⋅' or '‧' or '・'
        && folded.Length > 1 && folded[^1] == 'l' && char.IsAsciiLetter(folded[^2])
        && at + 1 < text.Length && (text[at + 1] == 'l' || (text[at + 1] == 'L' && (text[at] == '·' || text[at - 1] == 'L')));

    private static string FoldRare(string text, ref int at)
    {
        if (!Rune.TryGetRuneAt(text, at, out var rune)) return " ";
        at += rune.Utf16SequenceLength - 1;
        return FoldRune(rune);
    }

    private static string FoldRune(Rune rune)
    {
        switch (rune.Value)
        {
            case '’' or '‘' or '´' or '`' or 'ʼ' or '′' or '＇': return "'";
            case '–' or '—' or '−' or '‐' or '‑': return "-";
            case '½' or '¼' or '¾' or '·': return rune.ToString();
        }
        var kept = new StringBuilder();
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(part) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format
                or UnicodeCategory.EnclosingMark) continue;
            kept.Append(part.Value == '·' ? "" : Rune.ToLowerInvariant(part).ToString());
        }
        return kept.ToString();
    }

    // Covers the letters of Catalan and related languages (below U+0250); the rest is decomposed on demand.
    private static string?[] BuildTable()
    {
        var table = new string?[0x250];
        for (var code = 0; code < table.Length; code++) table[code] = FoldRune(new Rune(code));
        return table;
    }
}
