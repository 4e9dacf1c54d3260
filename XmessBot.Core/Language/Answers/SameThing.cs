using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Answers;

/// <summary>Words that name the same choice ("per Zoom", "en línia" are "a distància").</summary>
internal static class SameThing
{
    private static readonly Dictionary<string, string> Group = Load();

    /// <summary>The words with those of a group replaced by its name; the rest as they are.</summary>
    public static List<(string Word, int Tokens)> Of(IReadOnlyList<string> words)
    {
        var named = new List<(string, int)>(words.Count);
        for (var at = 0; at < words.Count;)
        {
            var length = Math.Min(3, words.Count - at);
            while (length > 1 && !Group.ContainsKey(string.Join('_', words.Skip(at).Take(length)))) length--;
            var word = length > 1 ? string.Join('_', words.Skip(at).Take(length)) : words[at];
            named.Add((Group.GetValueOrDefault(word, word), length));
            at += length;
        }
        return named;
    }

    private static Dictionary<string, string> Load()
    {
        var groups = new Dictionary<string, string>();
        foreach (var line in Lexicon.Lines("same-thing"))
        {
            // "Telefon" is among the words of "distancia" already: then both are one group.
            var name = groups.GetValueOrDefault(line.Split(':')[0], line.Split(':')[0]);
            foreach (var word in line.Split(':')[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                groups[CatalanText.Fold(word)] = name;
        }
        return groups;
    }
}
