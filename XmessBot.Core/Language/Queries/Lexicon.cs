using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Queries;

/// <summary>
/// The words of a grammar, with the slips in them put right. Only where one letter is wrong and it is not the last one: "puntua" and
/// "confirma" are other forms of "puntuar" and "confirmar", and people end words well. What is a word of its own is left alone.
/// </summary>
/// <param name="words">The words of the grammar, folded.</param>
/// <param name="real">Words that exist and are never taken for another.</param>
/// <param name="meaning">What a word stands for: two that stand for the same may both be meant.</param>
internal sealed class Lexicon(IEnumerable<string> words, IEnumerable<string> real, Func<string, string> meaning)
{
    private const int Shortest = 6;

    private static readonly IReadOnlyList<string> Everywhere =
        [.. ((string[])["not-slips", "near-places", "place-words", "queries-real", "first-names"]).SelectMany(WordLists.Words)];

    private readonly HashSet<string> _real = [.. words, .. real, .. Everywhere];

    private readonly Dictionary<char, SlipIndex> _indexes = words.Where(word => word.Length >= Shortest).GroupBy(word => word[^1])
        .ToDictionary(same => same.Key, same => new SlipIndex(same, meaning));

    private Memo<string>? _meant;

    /// <summary>The word that was meant.</summary>
    public string Meant(string word) => (_meant ??= new Memo<string>(Read))[word];

    /// <summary>The tokens with the words that were meant; those of places as they are.</summary>
    public IReadOnlyList<Token> Mend(Utterance said) =>
    [
        .. WithoutJoints(said.Words).Select(token => token.Kind != TokenKind.Word
            || said.Places.Mentions.Any(place => place.Start <= token.Start && token.End <= place.End) ? token
                : token with { Text = Meant(token.Text) }),
    ];

    // Without the hyphens that join a verb and its pronouns: "treu-me", "denega-la".
    private static IEnumerable<Token> WithoutJoints(IReadOnlyList<Token> tokens) => tokens.Where((_, at) => !Joins(tokens, at));

    private static bool Joins(IReadOnlyList<Token> tokens, int at) => tokens[at] is { Text: "-", Glued: true } && at > 0
        && at + 1 < tokens.Count && tokens[at - 1].Kind == TokenKind.Word && tokens[at + 1] is { Glued: true, Kind: TokenKind.Word };

    private string Read(string word) => word.Length < Shortest || _real.Contains(word) ? word
        : _indexes.GetValueOrDefault(word[^1])?.Nearest(word) is { } near && Typos.Near(word, near, 1) ? near : word;
}
