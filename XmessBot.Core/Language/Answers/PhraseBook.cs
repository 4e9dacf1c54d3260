using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Answers;

/// <summary>
/// A list of phrases under headings ("= yes" and its lines), found in a message word by word, longest first. A line may name a kind of
/// words ("no &lt;me&gt; &lt;fits&gt; be") from the list answer-words. A typo counts when it is close to one word of the list and is
/// not a word of the list itself.
/// </summary>
internal sealed class PhraseBook
{
    private static readonly Dictionary<string, string[]> Kinds = WordLists.Lines("answer-words").Select(line => line.Split(':'))
        .ToDictionary(sides => sides[0], sides => sides[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static readonly Dictionary<string, string[]> KindsOf =
        Kinds.SelectMany(kind => kind.Value.Select(word => (word, Name: $"<{kind.Key}>"))).GroupBy(each => each.word)
            .ToDictionary(same => same.Key, same => same.Select(each => each.Name).ToArray());

    private readonly PhraseAutomaton _phrases;
    private readonly Memo<string> _known;
    private readonly Dimension<IReadOnlyList<string>> _said;
    private readonly HashSet<string> _words = [];
    private readonly ILookup<char, string> _longWords;
    private readonly Dictionary<string, string> _sounds;

    /// <summary>Loads the list <c>Language/Data/name.txt</c>.</summary>
    public PhraseBook(string name)
    {
        _phrases = new PhraseAutomaton(StepsOf, KindsOf);
        var heading = "";
        foreach (var line in WordLists.Lines(name))
        {
            if (line.StartsWith("= ", StringComparison.Ordinal)) heading = line[2..];
            else _phrases.Add(line, heading);
        }
        // When two words sound alike, neither is certain.
        _sounds = _words.Where(word => word.Length > 2 && char.IsLetter(word[0])).GroupBy(Sounds.Of).Where(same => same.Count() == 1)
            .ToDictionary(same => same.Key, same => same.First());
        _longWords = _words.Where(word => Typos.Allowed(word.Length) > 0).ToLookup(word => word[0]);
        _known = new Memo<string>(Known);
        _said = new Dimension<IReadOnlyList<string>>(said => Words(said.AnswerWords));
    }

    /// <summary>The longest phrase that starts at a token: its heading and its number of tokens; length 0 when there is none.</summary>
    public (string Heading, int Length) At(IReadOnlyList<string> words, int start) => _phrases.At(words, start);

    /// <summary>Whether any phrase starts with this word as typed.</summary>
    public bool Begins(string typed) => _phrases.Begins(_known[typed]);

    /// <summary>Wordings of a line that together use every word of every kind it names: as many as the largest kind has words.</summary>
    public static IEnumerable<string> Examples(string line)
    {
        foreach (var phrase in Variants.Of(line))
        {
            var parts = phrase.Split(' ');
            var count = parts.Max(part => IsKind(part) ? Kinds[part[1..^1]].Length : 1);
            for (var n = 0; n < count; n++)
                yield return string.Join(' ',
                    parts.Select(part => IsKind(part) ? Kinds[part[1..^1]][n % Kinds[part[1..^1]].Length] : part));
        }
    }

    /// <summary>The words of a message as the list spells them, with typos and lengthened letters repaired ("dacrod", "siiii").</summary>
    public IReadOnlyList<string> Words(Utterance said) => said.Read(_said);

    /// <inheritdoc cref="Words(Utterance)"/>
    public string[] Words(IReadOnlyList<Token> tokens)
    {
        var words = new string[tokens.Count];
        for (var at = 0; at < words.Length; at++) words[at] = _known[tokens[at].Text];
        return words;
    }

    private string Known(string word)
    {
        if (_words.Contains(word) || !char.IsLetter(word[0])) return word;
        foreach (var fewer in Shortened(word))
            if (_words.Contains(fewer)) return fewer;
        if (WithoutEmphasis(word).FirstOrDefault(_words.Contains) is { } plain) return plain;
        return AsHeard(word) ?? Nearest(word) ?? word;
    }

    private string? AsHeard(string word) => word.Length > 2 && !NotTypos.Contains(word) ? _sounds.GetValueOrDefault(Sounds.Of(word)) : null;

    // "siiii" and "perfeeecte": a lengthened letter is reduced to one or two.
    private static IEnumerable<string> Shortened(string word)
    {
        var once = string.Concat(word.Where((letter, at) => at == 0 || letter != word[at - 1]));
        if (once.Length == word.Length) yield break;
        yield return string.Concat(word.Where((letter, at) => at < 2 || letter != word[at - 1] || letter != word[at - 2]));
        yield return once;
    }

    // "segurissim", "correctissima", "evidentissim".
    private static IEnumerable<string> WithoutEmphasis(string word)
    {
        var at = word.LastIndexOf("issim", StringComparison.Ordinal);
        return at > 2 ? [word[..at], word[..at] + "e", word[..at] + "a"] : [];
    }

    private string? Nearest(string word)
    {
        var slips = Typos.Allowed(word.Length);
        if (slips == 0 || NotTypos.Contains(word)) return null;
        return _longWords[word[0]].Where(each => !IsInfinitive(word, each) && Typos.Near(word, each, Math.Min(slips,
            Typos.Allowed(each.Length))))
            .OrderBy(each => Typos.Distance(word, each, 2)).ThenBy(each => each, StringComparer.Ordinal).FirstOrDefault();
    }

    // "Esborrar" is not a typo of the order "esborra": the infinitive may state a need.
    private static bool IsInfinitive(string word, string order) => word.Length == order.Length + 1 && word[^1] == 'r'
        && word.StartsWith(order, StringComparison.Ordinal);

    private static bool IsKind(string part) => part is ['<', ..];

    // Tokenises a word of a line like a message.
    private IReadOnlyList<string> StepsOf(string part)
    {
        IReadOnlyList<string> steps = IsKind(part) ? [part] : [.. AnswerTokens.Of(part).Select(token => token.Text)];
        _words.UnionWith(IsKind(part) ? Kinds[part[1..^1]] : steps);
        return steps;
    }

    private static readonly HashSet<string> NotTypos =
        [.. WordLists.Lines("not-typos").SelectMany(line => line.Split(' ')).Select(CatalanText.Fold)];
}
