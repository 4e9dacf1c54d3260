using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Answers;

/// <summary>The small words that people use to refer to an option (<see cref="Pointer"/>).</summary>
internal static class PointingWords
{
    /// <summary>Words that begin a question.</summary>
    public static readonly HashSet<string> Asks = ["que", "com", "quina", "quin", "quines", "quins", "quan", "qui", "on", "per", "hi",
        "puc", "i", "¿"];

    /// <summary>Words after the "no" that rejects an option: "dilluns no puc", "la primera no em va bé".</summary>
    public static readonly HashSet<string> Refusals =
        ["puc", "podem", "podre", "podrem", "pot", "vull", "volem", "em", "ens", "m", "me", "va", "aniria", "hi", "es", "la", "el",
        "cal", "tinc", "tenim", "gracies", "pas", "i"];

    /// <summary>Words that prefer one option to another: "millor la segona que la primera".</summary>
    public static readonly HashSet<string> Better = ["millor", "prefereixo", "preferim", "preferiria", "abans",
        "mes", "estimo", "estimem"];

    /// <summary>The names of letters that may label options.</summary>
    public static readonly Dictionary<string, string> LetterNames = new()
    {
        ["be"] = "b", ["ce"] = "c", ["de"] = "d", ["efa"] = "f", ["ef"] = "f", ["ge"] = "g", ["hac"] = "h",
    };

    /// <summary>Whether a number is the position of an option: "la dos", "opció u", "tres"; not in "una cosa".</summary>
    public static bool IsNumberOfChoice(IReadOnlyList<Token> tokens, int at)
    {
        if (tokens.Count == 1) return tokens[at].Text is not ("un" or "una");
        var before = at > 0 ? tokens[at - 1].Text : "";
        return before is "opcio" or "lopcio" or "numero" or "num" or "n" or "la" or "el" && (at + 1 == tokens.Count
            || tokens[at + 1].Kind == TokenKind.Mark || tokens.Count <= 4);
    }

    /// <summary>Whether the token is the letter of an option: "b", "la b)". In "l'última" and "a distància" the letter is a word.</summary>
    public static bool IsLetter(IReadOnlyList<Token> tokens, int at)
    {
        if (tokens[at] is not { Kind: TokenKind.Word, Text: [>= 'a' and <= 'z'] }) return false;
        var pointed = at > 0 && tokens[at - 1].Text is "la" or "l" or "el" or "opcio" or "lopcio" or "lletra" or "resposta" or "("
            or "ni";
        var ends = at + 1 == tokens.Count || tokens[at + 1].Kind == TokenKind.Mark
            || tokens[at + 1].Text is "ni" or "i" or "o" or "no";
        return ends && (at == 0 || pointed);
    }
}
