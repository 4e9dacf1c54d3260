using System.Globalization;
using System.Text;

namespace XmessBot.Search;

/// <summary>A word of a text: as typed, without case or accents, and its stem.</summary>
internal readonly record struct Word(string Surface, string Stem);

/// <summary>
/// Cuts a text into words. Accents fall first, because half of those who write leave them out: after that everyone has
/// written the same word.
/// </summary>
internal static class Words
{
    // What an apostrophe parts from the word that carries the sense: d'hores, l'ajuntament, qu'es.
    private static readonly string[] Elided = ["d", "l", "m", "n", "s", "t", "c", "qu"];

    // Whole words only: as they are typed on a phone.
    private static readonly Dictionary<string, string> Shortenings = new()
    {
        ["k"] = "que", ["q"] = "que", ["x"] = "per", ["xq"] = "perque", ["pq"] = "perque", ["perk"] = "perque", ["tb"] = "tambe",
        ["ajunt"] = "ajuntament", ["coop"] = "cooperativa", ["coope"] = "cooperativa", ["coopes"] = "cooperatives",
    };

    /// <summary>A word without case or accents, with its stem.</summary>
    public static Word OfSurface(string surface) => new(surface, Stemmer.Stem(surface));

    /// <summary>The words of a text, in order.</summary>
    public static List<Word> Of(string text)
    {
        var words = new List<Word>();
        var plain = Fold(text);
        for (var at = 0; at < plain.Length;)
        {
            var end = at;
            while (end < plain.Length && char.IsLetterOrDigit(plain[end]))
                end++;
            var surface = plain[at..end];
            var elided = end < plain.Length && plain[end] == '\'' && Elided.Contains(surface);
            if (surface.Length > 0 && !elided)
                words.Add(OfSurface(Shortenings.GetValueOrDefault(surface, surface)));
            at = end + 1;
        }

        return words;
    }

    /// <summary>Lower case, no accents, straight apostrophes; "sol·licitud" and "sol.licitud" become "solicitud".</summary>
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                folded.Append(c is '’' or '´' or '`' ? '\'' : char.ToLowerInvariant(c));
        }

        foreach (var dot in new[] { "·", ".", "•", "‧", "∙", "-" })
            folded.Replace($"l{dot}l", "l");
        return folded.ToString();
    }
}
