using System.Collections.Frozen;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Text;

namespace XmessBot.Search;

/// <summary>A word of a text.</summary>
internal readonly record struct Word(string Surface, string Stem);

/// <summary>Splits a text into the words that the search compares.</summary>
internal static class SearchWords
{
    // What an apostrophe separates from the content word: d'hores, l'ajuntament, qu'es.
    private static readonly HashSet<string> Elided = ["d", "l", "m", "n", "s", "t", "c", "qu"];

    // Chat abbreviations, whole words only, of what is asked here.
    private static readonly Dictionary<string, string> Shortenings = new()
    {
        ["x"] = "per", ["ajunt"] = "ajuntament", ["coop"] = "cooperativa", ["coope"] = "cooperativa", ["coopes"] = "cooperatives",
    };

    // Spanish words that people mix in, by the Catalan one.
    private static readonly FrozenDictionary<string, string> Spanish = SearchData.Lines("spanish.txt")
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => CatalanText.Fold(line).Split(' '))
        .SelectMany(words => words.Skip(1).Select(spanish => (spanish, catalan: words[0]))).DistinctBy(pair => pair.spanish)
        .ToFrozenDictionary(pair => pair.spanish, pair => pair.catalan);

    private static readonly Memo<Word> Known = new(Read);

    /// <summary>A folded word with its stem.</summary>
    public static Word OfSurface(string surface) => Known[surface];

    /// <summary>The words of a text, in order.</summary>
    public static List<Word> Of(string text) => Of(new Utterance(text));

    /// <inheritdoc cref="Of(string)"/>
    public static List<Word> Of(Utterance said)
    {
        var words = new List<Word>(said.Words.Count);
        foreach (var token in said.Words)
            if (token.Kind != TokenKind.Mark && !Elided.Contains(token.Text)) words.Add(OfSurface(token.Text));
        return words;
    }

    private static Word Read(string typed)
    {
        var surface = Single(Shortenings.GetValueOrDefault(typed) ?? Spanish.GetValueOrDefault(typed, typed));
        return new Word(surface, Stemmer.Stem(surface));
    }

    // "Sol·licitud" and "solicitud", "col·laborar" and "colaborar": half of the writers omit the mark.
    private static string Single(string word)
    {
        for (var at = 1; at < word.Length - 2; at++)
        {
            if (word[at] == 'l' && word[at + 1] == 'l' && IsVowel(word[at - 1]) && IsVowel(word[at + 2])) return Single(word.Remove(at, 1));
        }

        return word;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
