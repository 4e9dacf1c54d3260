namespace XmessBot.Core.Municipalities;

/// <summary>Joins Catalan prepositions and place names: "de" and "el Masnou" give "del Masnou".</summary>
public static class PlaceNames
{
    private static readonly string[] Complements = [" de ", " d'", " del ", " dels "];

    // In these starts the i or u is a consonant, so "de" does not elide. The 947 names need no others.
    private static readonly string[] ConsonantStarts = ["ia", "ie", "io", "iu", "ua", "ue", "ui", "uo", "hia", "hie"];

    /// <summary>
    /// The name without its complement: "el Prat de Llobregat" is "el Prat"; "Vilanova i la Geltrú" and "Sant Just Desvern" have none.
    /// </summary>
    public static string Short(string name)
    {
        var end = Complements.Select(link => name.IndexOf(link, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(name.Length)
            .Min();
        var coordinated = name.IndexOf(" i ", StringComparison.Ordinal) is > 0 and var at && at < end;
        return coordinated || name.Contains(',', StringComparison.Ordinal) ? name : name[..end];
    }

    /// <summary>The name with its first letter in upper case: "L'Escala".</summary>
    public static string Capitalised(string name) => string.Concat(name[..1].ToUpperInvariant(), name.AsSpan(1));

    /// <summary>The name after "de".</summary>
    public static string Of(string name) => name switch
    {
        _ when Article(name, "el ") => "del " + name[3..],
        _ when Article(name, "els ") => "dels " + name[4..],
        _ when Article(name, "l'") || Article(name, "la ") || Article(name, "les ") || Article(name, "es ") => "de " + name,
        _ when StartsWithVowel(name) => "d'" + name,
        _ => "de " + name,
    };

    /// <summary>The name after "a".</summary>
    public static string At(string name) => name switch
    {
        _ when Article(name, "el ") => "al " + name[3..],
        _ when Article(name, "els ") => "als " + name[4..],
        _ => "a " + name,
    };

    // Case-sensitive: "Les", in Aran, is a name and not an article.
    private static bool Article(string name, string article) => name.StartsWith(article, StringComparison.Ordinal);

    private static bool StartsWithVowel(string name)
    {
        var plain = string.Concat(name.ToLowerInvariant().Normalize(System.Text.NormalizationForm.FormD).Where(char.IsAsciiLetter).Take(3));
        var start = plain.TrimStart('h');
        return start.Length > 0 && "aeiou".Contains(start[0], StringComparison.Ordinal)
            && !ConsonantStarts.Any(diphthong => plain.StartsWith(diphthong, StringComparison.Ordinal));
    }
}
