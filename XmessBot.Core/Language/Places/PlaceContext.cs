using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Places;

/// <summary>
/// Words around a name that decide whether it is a municipality: the lists of Data/place-context.txt, where each is explained.
/// </summary>
internal static class PlaceContext
{
    private static readonly Dictionary<string, HashSet<string>> Lists = Load();

    public static HashSet<string> Council { get; } = Lists["council"];

    public static HashSet<string> Place { get; } = Lists["place"];

    public static HashSet<string> Street { get; } = Lists["street"];

    public static HashSet<string> Institution { get; } = Lists["institution"];

    public static HashSet<string> Title { get; } = Lists["title"];

    public static HashSet<string> SaintsDay { get; } = Lists["saint's day"];

    public static HashSet<string> Time { get; } = Lists["time"];

    public static HashSet<string> GoesOn { get; } = Lists["goes on"];

    public static HashSet<string> Firm { get; } = Lists["firm"];

    public static HashSet<string> Elsewhere { get; } = Lists["elsewhere"];

    public static HashSet<string> Service { get; } = Lists["service"];

    public static HashSet<string> Filler { get; } = Lists["filler"];

    /// <summary>Whether the word is typical of messages to councils or about sessions.</summary>
    public static bool IsOfMessages(string word) =>
        word.Length >= 3 && Lists["message"].Any(start => word.StartsWith(start, StringComparison.Ordinal));

    private static Dictionary<string, HashSet<string>> Load()
    {
        var lists = new Dictionary<string, HashSet<string>>();
        HashSet<string> list = [];
        foreach (var line in WordLists.Lines("place-context"))
        {
            if (line.StartsWith("= ", StringComparison.Ordinal)) lists[line[2..]] = list = [];
            else list.UnionWith(line.Split(' ').Select(CatalanText.Fold));
        }
        return lists;
    }
}
