using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Queries;

/// <summary>
/// The words of a grammar as people type them. A form of a verb of the grammar stands for it; an article without its apostrophe
/// ("despera") and a pronoun without its hyphen ("posali") are taken off; and slips are put right, but only where one letter is wrong and
/// it is not the last one: "puntua" and "confirma" are other forms of "puntuar" and "confirmar", and people end words well. What is a
/// word of its own is left alone.
/// </summary>
/// <param name="words">The words of the grammar, folded.</param>
/// <param name="real">Words that exist and are never taken for another.</param>
/// <param name="meaning">What a word stands for: two that stand for the same may both be meant.</param>
/// <param name="forms">The verbs of the grammar that are known in all their forms.</param>
internal sealed class Lexicon(IEnumerable<string> words, IEnumerable<string> real, Func<string, string> meaning, Inflections forms)
{
    private const int Shortest = 6;

    private const int ShortestStem = 4;

    private const string Vowels = "aeiouh";

    /// <summary>What "dim" at the head of a message stands for.</summary>
    internal const string TellMe = "digues";

    private static readonly HashSet<string> Auxiliaries =
        ["ha", "han", "he", "hem", "heu", "hi", "hagi", "hagin", "haig", "havia", "havien"];

    private static readonly string[] Elided = ["d", "l", "n", "m", "s"];

    private static readonly string[] Enclitic = ["li", "los", "les", "nos", "lis", "hi", "me", "la", "ho", "ns", "ls", "ne", "m"];

    private static readonly IReadOnlyList<string> Everywhere =
        [.. ((string[])["not-slips", "near-places", "place-words", "queries-real", "first-names"]).SelectMany(WordLists.Words)];

    private readonly HashSet<string> _own = [.. words];

    private readonly HashSet<string> _real = [.. words, .. real, .. Everywhere];

    private readonly Dictionary<char, SlipIndex> _indexes = words.Where(word => word.Length >= Shortest).GroupBy(word => word[^1])
        .ToDictionary(same => same.Key, same => new SlipIndex(same, meaning));

    private Memo<string>? _meant;

    /// <summary>The word that was meant.</summary>
    public string Meant(string word) => (_meant ??= new Memo<string>(Read))[word];

    /// <summary>The tokens with the words that were meant; those of places as they are.</summary>
    public IReadOnlyList<Token> Mend(Utterance said) =>
        [.. WithoutJoints(said.Words).SelectMany(token => token.Kind != TokenKind.Word || IsOfAPlace(said, token) ? [token]
            : IsTellMe(said, token) ? [token with { Text = TellMe }] : Parts(token))];

    // "Dim les pendents" is "digue'm", and no Wednesday.
    private static bool IsTellMe(Utterance said, Token token) =>
        token.Text == "dimecres" && token.Start == 0 && token.End - token.Start == 3
        && said.Words.Count > 1;

    private static bool IsOfAPlace(Utterance said, Token token) =>
        said.Places.Mentions.Any(place => place.Start <= token.Start && token.End <= place.End);

    // Without the hyphens that join a verb and its pronouns: "treu-me", "denega-la".
    private static IEnumerable<Token> WithoutJoints(IReadOnlyList<Token> tokens) => tokens.Where((_, at) => !Joins(tokens, at));

    private static bool Joins(IReadOnlyList<Token> tokens, int at) => tokens[at] is { Text: "-", Glued: true } && at > 0
        && at + 1 < tokens.Count && tokens[at - 1].Kind == TokenKind.Word && tokens[at + 1] is { Glued: true, Kind: TokenKind.Word };

    private IEnumerable<Token> Parts(Token token)
    {
        var word = token.Text;
        if (word == "x") return [token with { Text = "per" }];
        if (_real.Contains(word) || token.End - token.Start != word.Length) return [token with { Text = Meant(word) }];
        var first = Elided.FirstOrDefault(each => word.StartsWith(each, StringComparison.Ordinal) && IsOwn(word[each.Length..])
            && Vowels.Contains(word[each.Length], StringComparison.Ordinal));
        if (first is not null) return Cut(token, first.Length);
        var last = forms.Of(word) is null
            ? Enclitic.FirstOrDefault(each => word.EndsWith(each, StringComparison.Ordinal) && IsOwn(word[..^each.Length])) : null;
        return last is not null ? Cut(token, word.Length - last.Length) : [token with { Text = Meant(word) }];
    }

    private bool IsOwn(string word) =>
        Auxiliaries.Contains(word) || word.Length >= ShortestStem && (_own.Contains(word) || forms.Of(word) is not null);

    private Token[] Cut(Token token, int length) =>
    [
        token with { Text = Meant(token.Text[..length]), End = token.Start + length },
        token with { Text = Meant(token.Text[length..]), Start = token.Start + length },
    ];

    private string Read(string word)
    {
        if (_own.Contains(word)) return word;
        if (forms.Of(word) is { } verb && !_real.Contains(word)) return verb;
        return word.Length < Shortest || _real.Contains(word) ? word
            : _indexes.GetValueOrDefault(word[^1])?.Nearest(word) is { } near && near[0] == word[0] && Typos.Near(word, near, 1)
                ? near : word;
    }
}
