using System.Text.RegularExpressions;
using XmessBot.Core.Language.Text;

namespace XmessBot.Understanding;

/// <summary>
/// Attempts to make the bot be or do something else. The bot obeys no such words anyway; recognising them keeps them from
/// opening the dialog of the request or person that they mention.
/// </summary>
internal static partial class Steering
{
    public static bool IsIn(string text) => Pattern().IsMatch(CatalanText.Fold(text));

    // Alternatives without loops inside: linear on any text.
    [GeneratedRegex(
        @"\b(ignora|oblida|obvia|desobeeix|salta't|salta t|descarta|ignore|forget|disregard)\b.{0,30}\b(instruccions|normes|regles|ordres|filtres|restriccions|limits|instructions|rules)\b"
        + @"|\b(prompt|jailbreak|bypass|sudo|mode (desenvolupador|developer|admin|deu)|developer mode|drop table|select \*|script>|override)\b"
        + @"|\b(fes veure|imagina|suposem|fingeix|simula) (que|ser)\b|\bactua com\b|\bcomporta't com\b|\bmakes? believe\b"
        + @"|^\W*(system|assistant)\b|\bets (ara )?(el meu|la meva|un|una) (administrador|administradora|admin|assistent sense|hacker|pirata)"
        + @"|\b(esborra|elimina|destrueix|buida|formata|hackeja|mostra)(r|'m|m|ho|ns)? (?!.{0,25}\b(meva|meves|meu|meus|nostra|nostres)\b).{0,40}(base de dades|servidor|sistema|disc|codi font|contrasenya)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
