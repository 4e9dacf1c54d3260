using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Places;

/// <summary>How much a name may be something else.</summary>
internal enum PlaceLevel
{
    /// <summary>Nothing else: it counts wherever it stands.</summary>
    Strong,

    /// <summary>Also a surname.</summary>
    Surname,

    /// <summary>Also a word that is seldom in such messages.</summary>
    Thing,

    /// <summary>Also a first name or a very common surname.</summary>
    Person,

    /// <summary>Also a word of every message.</summary>
    Everyday,
}

/// <summary>The graded list of names that are words too (Data/place-words.txt).</summary>
internal static class PlaceWords
{
    private static readonly Dictionary<string, PlaceLevel> Levels = Load();

    public static HashSet<string> FirstNames { get; } =
        [.. WordLists.Lines("first-names").SelectMany(line => line.Split(' ')).Select(CatalanText.Fold)];

    // "Milà" is a bird with its accent on, and "Premià" no form of "premiar".
    private static readonly HashSet<string> WithAccent = [.. WordLists.Lines("place-words").Where(line => CatalanText.Fold(line) != line)];

    /// <summary>
    /// The level of a name as it was typed: an accent that the town has and the word has not tells the town ("premià" against "premia").
    /// </summary>
    public static PlaceLevel LevelOf(PlaceName name, string typed)
    {
        var (level, written) = (LevelOf(name), typed.ToLowerInvariant());
        return level == PlaceLevel.Thing && CatalanText.Fold(written) != written && !WithAccent.Contains(written)
            && name.Candidates.Any(each => each.Name.ToLowerInvariant().Split(' ', '\'', '-').Contains(written))
            ? PlaceLevel.Surname
            : level;
    }

    /// <summary>The level of a name; of several words, it is nothing else.</summary>
    public static PlaceLevel LevelOf(PlaceName name) =>
        name.Words == 1 ? Levels.GetValueOrDefault(name.Key, PlaceLevel.Strong) : PlaceLevel.Strong;

    private static Dictionary<string, PlaceLevel> Load()
    {
        var levels = new Dictionary<string, PlaceLevel>();
        var level = PlaceLevel.Strong;
        foreach (var line in WordLists.Lines("place-words"))
        {
            if (line.StartsWith("= ", StringComparison.Ordinal)) level = Enum.Parse<PlaceLevel>(line[2..], ignoreCase: true);
            else if (!levels.TryGetValue(CatalanText.Fold(line), out var known) || known < level) levels[CatalanText.Fold(line)] = level;
        }
        return levels;
    }
}
