using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Places;

/// <summary>
/// Names that are also common words, and the words that go with the common word (Data/place-senses.txt): "figueres" with "oliveres" are
/// trees.
/// </summary>
internal static class PlaceSenses
{
    private static readonly Dictionary<string, List<string>> Companions = Load();

    /// <summary>The stems of words next to which an uncapitalised name is the common word; null when there are none.</summary>
    public static List<string>? Of(string key) => Companions.GetValueOrDefault(key);

    private static Dictionary<string, List<string>> Load()
    {
        var companions = new Dictionary<string, List<string>>();
        foreach (var line in WordLists.Lines("place-senses"))
        {
            var (names, starts) = (line.Split(':')[0], line.Split(':')[1]);
            foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (!companions.TryGetValue(CatalanText.Fold(name), out var list)) companions[CatalanText.Fold(name)] = list = [];
                list.AddRange(starts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(CatalanText.Fold));
            }
        }
        return companions;
    }
}
