using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Places;

/// <summary>How likely a name is to mean something other than the municipality.</summary>
internal enum PlaceLevel
{
    /// <summary>Never: it counts in any context.</summary>
    Strong,

    /// <summary>Also a surname.</summary>
    Surname,

    /// <summary>Also a word that is rare in such messages.</summary>
    Thing,

    /// <summary>Also a first name or a very common surname.</summary>
    Person,

    /// <summary>Also a word that occurs in most messages.</summary>
    Everyday,
}

/// <summary>The graded list of names that are also words (Data/place-words.txt).</summary>
internal static class PlaceWords
{
    private static readonly Dictionary<string, PlaceLevel> Levels = Load();

    /// <summary>Common first names, folded.</summary>
    public static HashSet<string> FirstNames { get; } =
        [.. WordLists.Lines("first-names").SelectMany(line => line.Split(' ')).Select(CatalanText.Fold)];

    // Words that keep the accent of the town's name: "milà" is also a bird. For these the accent does not identify the town, as it
    // does for "Premià".
    private static readonly HashSet<string> WithAccent = [.. WordLists.Lines("place-words").Where(line => CatalanText.Fold(line) != line)];

    /// <summary>The level of a name as typed: an accent that only the town has identifies the town ("premià", not "premia").</summary>
    public static PlaceLevel LevelOf(PlaceName name, string typed)
    {
        var (level, written) = (LevelOf(name), typed.ToLowerInvariant());
        return level == PlaceLevel.Thing && CatalanText.Fold(written) != written && !WithAccent.Contains(written)
            && name.Candidates.Any(each => each.Name.ToLowerInvariant().Split(' ', '\'', '-').Contains(written))
            ? PlaceLevel.Surname
            : level;
    }

    /// <summary>The level of a name; a name of several words means only the municipality.</summary>
    public static PlaceLevel LevelOf(PlaceName name) =>
        name.Words == 1 ? Levels.GetValueOrDefault(name.Key, PlaceLevel.Strong) : PlaceLevel.Strong;

    /// <summary>Whether a name as typed is one word that with small letters means something else: "salt", "roses".</summary>
    public static bool IsOrdinary(string typed) =>
        Levels.GetValueOrDefault(CatalanText.Fold(typed), PlaceLevel.Strong) > PlaceLevel.Surname;

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
