using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Answers;

/// <summary>
/// Phrases of a list by heading ("= yes" and its lines), found in a message word by word, the longest first. A word typed
/// badly counts when it is near one of the list's and is none itself.
/// </summary>
internal sealed class PhraseBook
{
    private readonly Node _root = new();
    private readonly Dictionary<string, string?> _repaired = [];
    private readonly HashSet<string> _words = [];
    private readonly ILookup<char, string> _longWords;

    /// <summary>The list <c>Language/Data/name.txt</c>.</summary>
    public PhraseBook(string name)
    {
        var heading = "";
        foreach (var line in Lexicon.Lines(name))
        {
            if (line.StartsWith("= ", StringComparison.Ordinal)) heading = line[2..];
            else foreach (var phrase in Variants.Of(line)) Add(phrase, heading);
        }
        _longWords = _words.Where(word => Typos.Allowed(word.Length) > 0).ToLookup(word => word[0]);
    }

    /// <summary>The longest phrase that starts at this token: its heading and how many tokens it takes; none is length 0.</summary>
    public (string Heading, int Length) At(IReadOnlyList<string> words, int start)
    {
        var node = _root;
        var found = ("", 0);
        for (var at = start; at < words.Count && node.Next.TryGetValue(words[at], out var next); at++)
        {
            node = next;
            if (node.Heading is { } heading) found = (heading, at - start + 1);
        }
        return found;
    }

    /// <summary>The words of a message as the list knows them: as typed, or the one that was meant ("dacrod", "siiii").</summary>
    public List<string> Words(IReadOnlyList<Token> tokens) => [.. tokens.Select(token => Known(token.Text))];

    private string Known(string word)
    {
        if (_words.Contains(word) || !char.IsLetter(word[0])) return word;
        foreach (var fewer in Shortened(word))
            if (_words.Contains(fewer)) return fewer;
        return Nearest(word) ?? word;
    }

    // "siiii" and "perfeeecte": the letter held down, once or twice.
    private static IEnumerable<string> Shortened(string word)
    {
        var once = string.Concat(word.Where((letter, at) => at == 0 || letter != word[at - 1]));
        if (once.Length == word.Length) yield break;
        yield return string.Concat(word.Where((letter, at) => at < 2 || letter != word[at - 1] || letter != word[at - 2]));
        yield return once;
    }

    private string? Nearest(string word)
    {
        var slips = Typos.Allowed(word.Length);
        if (slips == 0 || NotTypos.Contains(word)) return null;
        lock (_repaired)
        {
            if (_repaired.TryGetValue(word, out var known)) return known;
        }
        var near = _longWords[word[0]].Where(each => Typos.Near(word, each, Math.Min(slips, Typos.Allowed(each.Length))))
            .OrderBy(each => Typos.Distance(word, each, 2)).ThenBy(each => each, StringComparer.Ordinal).FirstOrDefault();
        lock (_repaired)
        {
            if (_repaired.Count < 4096) _repaired[word] = near;
        }
        return near;
    }

    private void Add(string phrase, string heading)
    {
        var node = _root;
        foreach (var token in AnswerTokens.Of(phrase))
        {
            _words.Add(token.Text);
            if (!node.Next.TryGetValue(token.Text, out var next)) node.Next[token.Text] = next = new Node();
            node = next;
        }
        node.Heading ??= heading;
    }

    private static readonly HashSet<string> NotTypos = [.. Lexicon.Lines("not-typos").SelectMany(line => line.Split(' ')).Select(CatalanText.Fold)];

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = [];

        public string? Heading { get; set; }
    }
}
