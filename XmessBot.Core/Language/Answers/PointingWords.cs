using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Answers;

/// <summary>The small words with which people point at a choice (<see cref="Pointer"/>).</summary>
internal static class PointingWords
{
    /// <summary>With these a question begins.</summary>
    public static readonly HashSet<string> Asks = ["que", "com", "quina", "quin", "quines", "quins", "quan", "qui", "on", "per", "hi",
        "puc", "i", "¿"];

    /// <summary>What follows the "no" that takes back what was named: "dilluns no puc", "la primera no em va bé".</summary>
    public static readonly HashSet<string> Refusals =
        ["puc", "podem", "podre", "podrem", "pot", "vull", "volem", "em", "ens", "m", "me", "va", "aniria", "hi", "es", "la", "el",
        "cal", "tinc", "tenim", "gracies", "pas", "i"];

    /// <summary>With these one is put before another: "millor la segona que la primera".</summary>
    public static readonly HashSet<string> Better = ["millor", "prefereixo", "preferim", "preferiria", "abans",
        "mes", "estimo", "estimem"];

    /// <summary>The letters by their names, those that a list of choices gets to.</summary>
    public static readonly Dictionary<string, string> LetterNames = new()
    {
        ["be"] = "b", ["ce"] = "c", ["de"] = "d", ["efa"] = "f", ["ef"] = "f", ["ge"] = "g", ["hac"] = "h",
    };

    /// <summary>Whether a number counts the choices: "la dos", "opció u", "tres"; "una cosa" counts nothing.</summary>
    public static bool IsNumberOfChoice(IReadOnlyList<Token> tokens, int at)
    {
        if (tokens.Count == 1) return tokens[at].Text is not ("un" or "una");
        var before = at > 0 ? tokens[at - 1].Text : "";
        return before is "opcio" or "lopcio" or "numero" or "num" or "n" or "la" or "el" && (at + 1 == tokens.Count
            || tokens[at + 1].Kind == TokenKind.Mark || tokens.Count <= 4);
    }

    /// <summary>Whether the figure is what the answer begins with, cut off from the rest: "2. I moltes gràcies".</summary>
    public static bool IsSaidFirst(IReadOnlyList<Token> tokens, Figure figure) =>
        figure.Start == 0 && figure.End < tokens.Count && tokens[figure.End] is { Text: "." or "," or ")" or ":" or ";" };

    /// <summary>
    /// Whether the word names no choice here though a title has it: "més" of "el més gran", "tema" of "el segon tema", "mateixa" of "la
    /// mateixa mida", and what is left for another time, "ja la presentaré".
    /// </summary>
    public static bool IsNoName(IReadOnlyList<Token> tokens, int at, ChoiceNames names)
    {
        var word = tokens[at].Text;
        if (ChoiceExtremes.IsDegree(tokens, at)) return true;
        if (Counted.Contains(word) && at > 0 && IsOrdinal(tokens[at - 1].Text)) return true;
        if (word is "mateix" or "mateixa" or "mateixos" or "mateixes" && at + 1 < tokens.Count)
            return tokens[at + 1] is { Kind: TokenKind.Word, Text: { Length: > 3 } noun }
                && !names.With(noun).Intersect(names.With(word)).Any();
        // "Per un altre costat".
        if (word is "altre" or "altra" or "altres" && at + 1 < tokens.Count && tokens[at + 1] is { Kind: TokenKind.Word, Text: { } other })
            return other.Length > 3 && other is not ("cosa" or "coses") && !Counted.Contains(other) && names.With(other).Count == 0;
        return word.Length > 5 && (word.EndsWith("re", StringComparison.Ordinal) || word.EndsWith("rem", StringComparison.Ordinal))
            && tokens.Take(at).Skip(at - 2).Any(token => token.Text == "ja");
    }

    /// <summary>
    /// Whether "primer" is when and not which: "li fem un retoc primer", but "el primer", "primer", "la que has dit primer".
    /// </summary>
    public static bool IsBefore(IReadOnlyList<Token> tokens, int at) => tokens[at].Text == "primer" && at > 1
        && !Leading.Contains(tokens[at - 1].Text) && tokens[at - 1].Kind == TokenKind.Word
        && !(tokens[0].Text is "la" or "el" or "lo" && tokens[1].Text == "que");

    private static readonly HashSet<string> Leading = ["el", "al", "lo", "del", "l", "opcio", "numero", "es"];

    private static bool IsOrdinal(string word) =>
        Pointer.Phrases.At([word], 0).Heading is var heading
            && (heading == "last" || heading.StartsWith("ordinal", StringComparison.Ordinal));

    // What the choices are, after the place of one.
    private static readonly HashSet<string> Counted =
        ["tema", "dia", "data", "motiu", "criteri", "tram", "sessio", "sollicitud", "municipi", "persona", "franja", "hora", "mes",
            "motius", "temes", "rao", "opcio"];

    /// <summary>Whether what follows a "no" is another that is turned down: "la de Berga, però no la del dia 6".</summary>
    public static bool PointsOn(string[] words, int at) =>
        at + 1 < words.Length && words[at] is "la" or "el" && words[at + 1] is "de" or "del" or "d" or "dels";

    /// <summary>Whether it is a letter of a choice: "b", "la b)"; in "l'última" and "a distància" the letter is a word.</summary>
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
