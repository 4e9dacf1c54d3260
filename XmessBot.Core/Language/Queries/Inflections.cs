using XmessBot.Core.Language.Answers.Features;

namespace XmessBot.Core.Language.Queries;

/// <summary>
/// The forms of the verbs of a list of classes, by their stems: "valorar~" stands for every form of it ("valorem", "puntuïn"), "concedit+"
/// only for its participles ("concedides"), because "concedeix" orders and "concedides" tells.
/// </summary>
internal sealed class Inflections
{
    private const char AnyForm = '~';

    private const char Participle = '+';

    private const int Shortest = 4;

    // "Denegadas", "concedido": as many write them.
    private static readonly (string Spanish, string Catalan)[] Neighbours =
        [("adas", "ades"), ("idas", "ides"), ("ados", "ats"), ("idos", "its"), ("ado", "at"), ("ido", "it")];

    private static readonly string[] Endings = ["at", "ada", "ats", "ades", "it", "ida", "its", "ides", "ut", "uda", "uts", "udes"];

    private readonly Dictionary<string, string> _anyForm = [];
    private readonly Dictionary<string, string> _participles = [];

    /// <summary>Takes the marked words of the classes.</summary>
    public Inflections(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            var plain = word.TrimEnd(AnyForm, Participle);
            if (word[^1] == AnyForm) _anyForm.TryAdd(Stems.Of(plain), plain);
            if (word[^1] == Participle) _participles.TryAdd(Stems.Of(plain), plain);
        }
    }

    /// <summary>A list of words without their marks.</summary>
    public static string Plain(string words) =>
        words.Replace(AnyForm.ToString(), "", StringComparison.Ordinal).Replace(Participle.ToString(), "", StringComparison.Ordinal);

    /// <summary>The word of the classes that a word is a form of, or null.</summary>
    public string? Of(string word)
    {
        if (word.Length < Shortest) return null;
        foreach (var (spanish, catalan) in Neighbours)
            if (word.EndsWith(spanish, StringComparison.Ordinal)) return Of(word[..^spanish.Length] + catalan);
        var isParticiple = Array.Exists(Endings, ending => word.EndsWith(ending, StringComparison.Ordinal));
        if (isParticiple && _participles.TryGetValue(Stems.Of(word), out var participle)) return participle;
        foreach (var stem in Stems.Possible(word))
            if (_anyForm.TryGetValue(stem, out var verb)) return verb;
        return null;
    }
}
