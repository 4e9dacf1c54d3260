using System.Text;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Places;

/// <summary>
/// The sound of a town's name in Catalan, for spellings by ear: "Keralbs", "Sant Cugad", "Vilassà", "Massanet", "Taradey". Coarser than
/// <see cref="Sounds"/>: it also merges unstressed vowels and word endings.
/// </summary>
internal static class PlaceSounds
{
    /// <summary>The sound of one word as written, to compare with another.</summary>
    public static string Of(string written)
    {
        var plain = CatalanText.Fold(written.Replace("ç", "ss", StringComparison.OrdinalIgnoreCase))
            .Replace("ll", "y", StringComparison.Ordinal)
            .Replace("tg", "j", StringComparison.Ordinal).Replace("tj", "j", StringComparison.Ordinal)
                .Replace("tx", "x", StringComparison.Ordinal).Replace("ix", "x", StringComparison.Ordinal);
        var heard = new StringBuilder();
        foreach (var letter in Sounds.Of(plain))
        {
            heard.Append(letter switch { 'e' => 'a', 'o' => 'u', _ => letter });
            // "Montbui", "Munbui": the t is silent, and the n sounds like m.
            if (letter is 'b' or 'p' or 'm' or 'k' or 'f' or 's' or 'j' or 'g') Close(heard);
        }
        return End(heard).ToString();
    }

    private static void Close(StringBuilder heard)
    {
        if (heard.Length > 3 && heard[^2] == 't' && heard[^3] is 'n' or 'm') heard.Remove(heard.Length - 2, 1);
        if (heard.Length > 2 && heard[^2] == 'n' && heard[^1] is 'b' or 'p' or 'm' or 'f') heard[^2] = 'm';
    }

    // "Vilassà" and "Vilassar", "Cugad" and "Cugat", "Mon" and "Mont".
    private static StringBuilder End(StringBuilder heard)
    {
        if (heard.Length < 3) return heard;
        if (heard[^1] == 'r') heard.Length--;
        else if (heard[^1] is 't' or 'd' && heard[^2] is 'n' or 'l') heard.Length--;
        else heard[^1] = heard[^1] switch { 'd' => 't', 'b' => 'p', 'g' => 'k', 'j' => 'x', var other => other };
        return heard;
    }
}
