using XmessBot.Core.Language.Answers.Features;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Answers;

/// <summary>
/// Words that name the same choice (Data/same-thing.txt): those of one meaning ("online" is "en línia"), and those of which one is a
/// kind of the other ("zoom" is "a distància", but "per telèfon" is not "per zoom").
/// </summary>
internal static class SameThing
{
    private const int MostWords = 5;
    private const int ShortestStem = 5;
    private const int ShortestSlip = 8;

    /// <summary>What a word of a title or of an answer means.</summary>
    /// <param name="Sign">How the meaning is written beside a title.</param>
    /// <param name="Answers">The sign that a title has which this word names.</param>
    internal readonly record struct Meaning(string Sign, string Answers);

    private static readonly Dictionary<string, List<Meaning>> Meanings = Load();

    private static readonly ILookup<string, string> ByStem = Meanings.Keys.Where(word => word.Length >= ShortestStem && !word.Contains('_'))
        .ToLookup(Stems.Of);

    private static readonly ILookup<(char, int), string> ByLength = Meanings.Keys.Where(word => word.Length >= ShortestSlip)
        .ToLookup(word => (word[0], word.Length));

    // The first words of what is said in several.
    private static readonly HashSet<string> Begins =
        [.. Meanings.Keys.Where(word => word.Contains('_')).Select(word => word.Split('_')[0])];

    /// <summary>What a word means, the narrowest first.</summary>
    public static IReadOnlyList<Meaning> Of(string word) => Meanings.TryGetValue(word, out var exact) ? exact : [];

    /// <summary>What it means, or what another form of it does: "concediria", "energètiques".</summary>
    public static IReadOnlyList<Meaning> OfAnyForm(string word) =>
        Meanings.TryGetValue(word, out var exact) ? exact
        : word.Length >= ShortestStem && ByStem[Stems.Of(word)].FirstOrDefault() is { } same ? Meanings[same] : [];

    /// <summary>Whether both words are known, and as different things: "esborra" is no form of "esborrany".</summary>
    public static bool AreDifferent(string word, string other) => OfAnyForm(word) is { Count: > 0 } one
        && OfAnyForm(other) is { Count: > 0 } another && !one.Any(meaning => another.Any(each => each.Answers == meaning.Sign));

    /// <summary>What a word typed badly means: "videotrucda".</summary>
    public static IReadOnlyList<Meaning> OfASlip(string word)
    {
        if (word.Length < ShortestSlip) return [];
        for (var length = word.Length - 1; length <= word.Length + 1; length++)
            if (ByLength[(word[0], length)].FirstOrDefault(each => Typos.Near(word, each, 1)) is { } near) return Meanings[near];
        return [];
    }

    /// <summary>The words, those that only together mean something that counts joined by "_".</summary>
    public static List<(string Word, int Tokens)> Cut(IReadOnlyList<string> words, Func<Meaning, bool> counts)
    {
        var cut = new List<(string, int)>(words.Count);
        for (var at = 0; at < words.Count;)
        {
            var length = Begins.Contains(words[at]) ? Math.Min(MostWords, words.Count - at) : 1;
            while (length > 1 && !Of(Joined(words, at, length)).Any(counts)) length--;
            cut.Add((Joined(words, at, length), length));
            at += length;
        }
        return cut;
    }

    private static string Joined(IReadOnlyList<string> words, int at, int length) =>
        length == 1 ? words[at] : string.Join('_', words.Skip(at).Take(length));

    /// <summary>The words with what they mean among them.</summary>
    public static HashSet<string> With(IReadOnlyList<string> words) =>
        [.. words, .. Cut(words, _ => true).SelectMany(each => Of(each.Word)).Select(meaning => meaning.Sign.TrimStart('='))];

    private static Dictionary<string, List<Meaning>> Load()
    {
        var meanings = new Dictionary<string, List<Meaning>>();
        var groups = new Dictionary<string, List<string>>();
        void Add(string word, Meaning meaning)
        {
            if (!meanings.TryGetValue(word, out var known)) meanings[word] = known = [];
            if (!known.Contains(meaning)) known.Add(meaning);
        }

        foreach (var line in WordLists.Lines("same-thing"))
        {
            var kinds = line.Contains('>');
            var sides = line.Split(kinds ? '>' : ':', 2, StringSplitOptions.TrimEntries);
            var name = CatalanText.Fold(sides[0]);
            List<string> words = [.. sides[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(CatalanText.Fold)];
            if (kinds)
            {
                foreach (var word in groups.GetValueOrDefault(name, [name])) Add(word, new Meaning(">" + name, "<" + name));
                foreach (var word in words.SelectMany(kind => groups.GetValueOrDefault(kind, [kind])))
                    Add(word, new Meaning("<" + name, ">" + name));
            }
            else
            {
                if (!groups.TryGetValue(name, out var group)) groups[name] = group = [];
                group.AddRange([name, .. words]);
                foreach (var word in group) Add(word, new Meaning("=" + name, "=" + name));
            }
        }
        return meanings;
    }
}
