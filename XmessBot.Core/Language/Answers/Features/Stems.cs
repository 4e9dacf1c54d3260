using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Answers.Features;

/// <summary>Reduces a word to its stem, without person, tense, number and gender: "denego", "denegui" and "denegada" share one.</summary>
internal static class Stems
{
    private static readonly Dictionary<string, string> Irregular = WordLists.Lines("verb-forms").Select(line => line.Split(':'))
        .SelectMany(sides => sides[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(form =>
            (Form: CatalanText.Fold(form), Verb: sides[0])))
        .DistinctBy(each => each.Form).ToDictionary(each => each.Form, each => each.Verb);

    private static readonly Dictionary<string, int[]> Deeds = WordLists.Lines("same-deeds")
        .SelectMany((line, group) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(stem => (stem, group)))
        .GroupBy(each => each.stem, each => each.group).ToDictionary(same => same.Key, same => same.ToArray());

    private static readonly string[] Endings = Longest(
        "acions acio icio icions aments ament iments iment eixen eixes eixo eixi eixis eixin eixem eix esc isc ix aven avem ava "
        + "at ada ats ades it ida its ides ut uda uts udes "
        + "ar er ir re em eu en es is in im iu au am as o a e i s");

    // Endings that may belong to the stem itself: "retira", "recupera", "envia", "present".
    private static readonly string[] Doubtful = Longest(
        "ariem arieu aries aria arem areu aran aras ara are iriem iria irem ireu ira ire erem ereu era ere eria ia ien iem ant ent int");

    // Order matters: "gue" must be tried before "ge".
    private static readonly (string Written, string Spelt)[] Spellings =
    [
        ("qu", "c"), ("gue", "ghe"), ("gui", "ghi"), ("ge", "je"), ("gi", "ji"), ("gh", "g"), ("ny", "n"), ("ssi", "si"), ("ç", "c"),
    ];

    // Pronouns that people write together with the verb: "retirala", "enviamel", "apunta-u".
    private static readonly string[] Pronouns = ["la", "les", "los", "lo", "ls", "l", "ho", "u", "me", "m", "nos", "ns", "ne", "n", "hi",
        "li", "mel", "mela", "mels", "nosel", "lhi", "lis", "vos"];

    private static readonly Memo<string> Known = new(Read);
    private static readonly Memo<string[]> KnownPossible = new(word => [.. ReadPossible(word)]);

    /// <summary>The stem of a folded word; an irregular verb stands for its own forms.</summary>
    public static string Of(string word) => Known[word];

    /// <summary>The possible stems of a word: its own, that of a future or past, and that of a verb with its pronouns removed.</summary>
    public static IReadOnlyList<string> Possible(string word) => KnownPossible[word];

    private static string Read(string word) =>
        Irregular.TryGetValue(word, out var verb) ? verb : Without(Endings, word) ?? Spelt(word);

    private static IEnumerable<string> ReadPossible(string word)
    {
        yield return Of(word);
        if (!Irregular.ContainsKey(word) && Without(Doubtful, word) is { } other) yield return other;
        foreach (var pronoun in Pronouns)
        {
            if (word.Length - pronoun.Length >= 3 && word.EndsWith(pronoun, StringComparison.Ordinal))
                yield return Of(word[..^pronoun.Length]);
        }
    }

    /// <summary>Whether two stems belong to the same word.</summary>
    public static bool AreOne(string one, string other) =>
        one == other || (one.Length > 6 && other.Length > 6 && Typos.Near(one, other, 1));

    /// <summary>The groups of synonymous stems that this stem is in: "esborr" and "elimin" share one.</summary>
    public static IReadOnlyList<int> DeedsOf(string stem) => Deeds.GetValueOrDefault(stem, []);

    private static string[] Longest(string endings) => [.. endings.Split(' ').OrderByDescending(ending => ending.Length)];

    private static string? Without(string[] endings, string word)
    {
        if (word.Length < 4) return null;
        var spelt = Spelt(word);
        return Array.Find(endings, each => spelt.Length - each.Length >= 3
            && spelt.EndsWith(each, StringComparison.Ordinal)) is { } ending ? spelt[..^ending.Length] : null;
    }

    // One spelling of a sound before any ending: "tanquis" and "tancat", "rebutgeu" and "rebutjo".
    private static string Spelt(string word)
    {
        foreach (var (written, spelt) in Spellings) word = word.Replace(written, spelt, StringComparison.Ordinal);
        return word;
    }
}
