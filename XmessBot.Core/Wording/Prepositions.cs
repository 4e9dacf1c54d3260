using System.Text;

namespace XmessBot.Core.Wording;

/// <summary>
/// Joins "de" and "a" with what follows: "de" and "Olot" give "d'Olot", "de" and "el Masnou" give "del Masnou", "a" and "els
/// Hostalets" give "als Hostalets".
/// </summary>
public static class Prepositions
{
    // In these starts the i or u is a consonant, so "de" does not elide. The 947 municipalities need no others.
    private static readonly string[] ConsonantStarts = ["ia", "ie", "io", "iu", "ua", "ue", "ui", "uo", "hia", "hie"];

    // Capitalised as at the start of a line of a list; "Les", in Aran, is a name and not an article.
    private static readonly string[] Articles = ["El ", "Els ", "L'", "La ", "Les "];

    /// <summary>A name after "de", with the space or apostrophe that it takes.</summary>
    public static string Of(string name) => Joined("de", name);

    /// <summary>A name after "a".</summary>
    public static string At(string name) => Joined("a", name);

    /// <summary>A preposition, "de" or "a" in any case, as it is before a name, and what it leaves of the name.</summary>
    public static (string Preposition, string Name) Join(string preposition, string name)
    {
        name = Uncapitalised(name);
        if (name.StartsWith("el ", StringComparison.Ordinal)) return ($"{preposition}l ", name[3..]);
        if (name.StartsWith("els ", StringComparison.Ordinal)) return ($"{preposition}ls ", name[4..]);
        return preposition.Length > 1 && StartsWithVowel(name) ? ($"{preposition[0]}'", name) : ($"{preposition} ", name);
    }

    private static string Joined(string preposition, string name)
    {
        var (joined, rest) = Join(preposition, name);
        return joined + rest;
    }

    private static string Uncapitalised(string name) =>
        Array.Exists(Articles, article => name.Length > article.Length && name.StartsWith(article, StringComparison.Ordinal))
            ? string.Concat(name[..1].ToLowerInvariant(), name.AsSpan(1))
            : name;

    // "Es Bòrdes" begins with an article that does not elide; an e-mail address is no word.
    private static bool StartsWithVowel(string name)
    {
        if (name.StartsWith("es ", StringComparison.OrdinalIgnoreCase) || name.Contains('@', StringComparison.Ordinal)) return false;
        var plain = string.Concat(name.ToLowerInvariant().Normalize(NormalizationForm.FormD)
            .TakeWhile(letter => !char.IsWhiteSpace(letter)).Where(char.IsAsciiLetter).Take(3));
        var start = plain.TrimStart('h');
        return name.Length > 0 && char.IsLetter(name[0]) && start.Length > 0 && "aeiou".Contains(start[0], StringComparison.Ordinal)
            && !Array.Exists(ConsonantStarts, diphthong => plain.StartsWith(diphthong, StringComparison.Ordinal));
    }
}
