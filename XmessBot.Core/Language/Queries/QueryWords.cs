using XmessBot.Core.Language.Places;
using XmessBot.Core.Language.Queries.Rules;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Queries;

/// <summary>The words of a message with the slips put right in those that queries are made of ("pendens", "denegadas").</summary>
internal static class QueryWords
{
    private const int Shortest = 5;

    private const int MostOthers = 10;

    private const int FewOthers = 3;

    private static readonly HashSet<string> Comarcal = [.. Comarques.Names.SelectMany(name => Text.Tokens.Of(name)).Select(token => token.Text)];

    private static readonly HashSet<string> Real =
    [
        .. QueryGrammar.Book.Words, .. QueryGrammar.Small, .. PersonNames.First, .. Comarcal,
        .. ((string[])["not-slips", "near-places", "place-words", "queries-real"]).SelectMany(WordLists.Lines).SelectMany(Text.Tokens.Of).Select(token => token.Text),
    ];

    // By their last letter: "puntua" and "confirma" are other forms of a verb, and people end words well.
    private static readonly Dictionary<char, SlipIndex> Indexes = QueryGrammar.Book.Words.Concat(Comarcal).Where(word => word.Length >= Shortest)
        .GroupBy(word => word[^1]).ToDictionary(same => same.Key, same => new SlipIndex(same, QueryGrammar.ClassOf));

    private static readonly Memo<string> Meant = new(word => word.Length < Shortest || Real.Contains(word) ? word
        : Indexes.GetValueOrDefault(word[^1])?.Nearest(word) is { } near && Typos.Near(word, near, 1) ? near : word);

    /// <summary>Whether a message is made of words of queries, perhaps with slips in them, with no more others than places, people and
    /// topics have.</summary>
    public static bool MayBeOne(Utterance said)
    {
        var (own, others) = (0, 0);
        foreach (var token in said.Words)
        {
            if (token.Kind == TokenKind.Mark || QueryGrammar.Small.Contains(token.Text)) continue;
            if (token.Kind == TokenKind.Number || QueryGrammar.Book.Knows(Meant[token.Text]) || Comarcal.Contains(token.Text)) own++;
            else if (++others > MostOthers) return false;
        }
        return own > 0 || others <= FewOthers;
    }

    // "Treu-me", "denega-la".
    private static bool Joins(IReadOnlyList<Token> tokens, int at) => tokens[at] is { Text: "-", Glued: true } && at > 0 && at + 1 < tokens.Count
        && tokens[at - 1].Kind == TokenKind.Word && tokens[at + 1] is { Glued: true, Kind: TokenKind.Word };

    /// <summary>The words.</summary>
    public static IReadOnlyList<Token> Mend(Utterance said)
    {
        var places = said.Places.Mentions;
        return [.. said.Words.Where((token, at) => !Joins(said.Words, at)).Select(token => token.Kind != TokenKind.Word || token.Text.Length < Shortest
            || places.Any(place => place.Start <= token.Start && token.End <= place.End) ? token : token with { Text = Meant[token.Text] })];
    }
}
