namespace XmessBot.Core.Language.Text;

/// <summary>
/// Finds the phrases of a word list in a message. Each line is "one phrase, (an|the) other phrase = meaning" (see <see
/// cref="Variants"/>). Of two phrases that start at the same token, the longer wins.
/// </summary>
public sealed class PhraseList
{
    private readonly Dictionary<string, List<(string[] Words, string Meaning)>> _byFirst = [];

    /// <summary>Loads Language/Data/<paramref name="list"/>.txt.</summary>
    public PhraseList(string list)
    {
        foreach (var line in WordLists.Lines(list))
        {
            var sides = line.Split('=');
            foreach (var phrase in sides[0].Split(',', StringSplitOptions.TrimEntries).SelectMany(Variants.Of))
            {
                string[] words = [.. Spellings.Repair(Tokens.Of(phrase)).Select(token => token.Text)];
                if (!_byFirst.TryGetValue(words[0], out var same)) _byFirst[words[0]] = same = [];
                same.Add((words, sides[1].Trim()));
            }
        }
        foreach (var same in _byFirst.Values) same.Sort((one, other) => other.Words.Length - one.Words.Length);
    }

    /// <summary>The phrases found, with the index of the first token and of the token after the last; in order, without overlap.</summary>
    public IEnumerable<(string Meaning, int Start, int End)> Find(IReadOnlyList<Token> tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!_byFirst.TryGetValue(tokens[at].Text, out var same)) continue;
            foreach (var (words, meaning) in same)
            {
                if (!Matches(tokens, at, words)) continue;
                yield return (meaning, at, at + words.Length);
                at += words.Length - 1;
                break;
            }
        }
    }

    private static bool Matches(IReadOnlyList<Token> tokens, int at, string[] words)
    {
        if (at + words.Length > tokens.Count) return false;
        for (var n = 0; n < words.Length; n++)
        {
            if (tokens[at + n].Text != words[n]) return false;
        }
        return true;
    }
}
