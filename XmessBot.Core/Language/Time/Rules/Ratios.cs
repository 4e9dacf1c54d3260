using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Time.Rules;

/// <summary>
/// Recognises two numbers with a slash that are not a date: "24/7", "2/3 dels assistents", "una nota de 7/10", "expedient 12/3".
/// </summary>
internal static class Ratios
{
    private static readonly HashSet<string> Before =
    [
        "nota", "puntuacio", "valoracio", "puntuem", "puntuo", "posem", "poso", "ratio", "proporcio", "article", "articles", "art", "llei",
        "decret", "ordenanca", "reglament", "expedient", "exp", "factura", "registre", "pagina", "versio", "capitol", "punt",
    ];

    // "Del 2/3 de la tarda", "de les deu": a time or part of the day follows a date.
    private static readonly HashSet<string> OfDays =
        ["mati", "migdia", "tarda", "vespre", "nit", .. WordLists.Pairs("numbers").Select(pair => pair.Word)];

    /// <summary>Whether a ratio ends before this token.</summary>
    public static bool EndsAt(Chart chart, int at)
    {
        var start = at - 3;
        if (start < 0) return false;
        if (WebAddress.Covers(chart.Tokens, start) || IsAlways(chart, start) || IsPartOf(chart, at)) return true;
        var before = chart.Word(start - 1) is "un" or "una" or "de" or "d" or "amb" or "num" or "n" ? start - 2 : start - 1;
        return Before.Contains(chart.Word(before));
    }

    // "Servei 24/7"; alone it may be 24 July.
    private static bool IsAlways(Chart chart, int start) => start > 0 && chart.Word(start) == "24" && chart.Word(start + 2) == "7"
        && chart.Word(start - 1) is not ("dia" or "el" or "del");

    private static bool IsPartOf(Chart chart, int at) => chart.Word(at) is "dels" or "parts" or "punts"
        || (chart.Word(at) is "de" && chart.Word(at + 1) is "la" or "les" or "l" && at + 2 < chart.Tokens.Count
            && chart.Tokens[at + 2].Kind == TokenKind.Word && !OfDays.Contains(chart.Word(at + 2)));
}
