namespace XmessBot.Search;

/// <summary>
/// Removes the endings of Catalan words without accents: assessorament, assessora and assessorar become "assessor". The usual Catalan
/// stemmers rely on accents ("-ció") and give "contractació" and "contractacio" different stems; this one does not.
/// </summary>
internal static class Stemmer
{
    // At most one ending of each list is removed; at least four letters stay, or three of a short word.
    private static readonly string[] Derived = Sorted(
        "itzacio ificacio ibilitat abilitat acio icio ucio ament iment itat etat itzar ificar adora edora idora ador edor "
        + "adore edore atori ativisme ativista ativa ative ativ atiu itiva itiu isme ista able ible ancia encia ica ique ic");

    private static readonly string[] Inflected = Sorted(
        "ionar ionat ionada iona ione ionen ion io ia ie ariem arieu arien arem areu aran aria ara ava avem aveu aven essim essin "
        + "iguem igueu iguin eixen eixem eixi eix iriem irem ireu iran iria ira erem ereu eran eria ar er ir ant ent int "
        + "ada ade ida ide uda ude at it ut em eu im iu en in an a e i o u");

    /// <summary>The stem of a word in lower case without accents.</summary>
    public static string Stem(string word)
    {
        if (word.Length < 4 || char.IsDigit(word[0]))
            return word;

        // "dura" may become "dur", but not "comida" "com".
        var stem = Without(Without(Singular(word), Derived, 4), Inflected, word.Length < 6 ? 3 : 4);
        if (stem.Length > 4 && stem[^1] is 'a' or 'e' or 'i' or 'o')
            stem = stem[..^1];
        // Finques and finca, ajudes and ajuda: one letter for each sound.
        if (stem.EndsWith("qu", StringComparison.Ordinal) || stem.EndsWith("gu", StringComparison.Ordinal))
            stem = stem[..^1];
        return stem.EndsWith('q') || stem.EndsWith('k') ? stem[..^1] + 'c' : stem;
    }

    private static string Singular(string word) => word switch
    {
        [.., 'a' or 'e' or 'i' or 'o' or 'u', 'n', 's'] when word.Length > 5 => word[..^2],
        [.., 's'] when word.Length > 3 && word[^2] != 's' => word[..^1],
        _ => word,
    };

    private static string Without(string word, string[] endings, int keep)
    {
        var ending = endings.FirstOrDefault(e => word.Length - e.Length >= keep && word.EndsWith(e, StringComparison.Ordinal));
        return ending is null ? word : word[..^ending.Length];
    }

    private static string[] Sorted(string endings) => [.. endings.Split(' ').OrderByDescending(e => e.Length)];
}
