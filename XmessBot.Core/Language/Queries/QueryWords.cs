using XmessBot.Core.Language.Queries.Rules;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Queries;

/// <summary>The words of a message with the slips put right in those that queries are made of ("pendens", "denegadas").</summary>
internal static class QueryWords
{
    // Places, people and topics are no words of queries; more than so many others tell something.
    private const int MostOthers = 10;

    private const int FewOthers = 3;

    private static readonly HashSet<string> Comarcal = [.. Comarques.Names.SelectMany(Tokens.Of).Select(token => token.Text)];

    private static readonly Lexicon Lexicon = new([.. QueryGrammar.Book.Words, .. Comarcal], QueryGrammar.Small, QueryGrammar.ClassOf,
        QueryGrammar.Forms);

    /// <summary>Whether a message has words of queries and not too many others.</summary>
    public static bool MayBeOne(Utterance said)
    {
        var (own, others) = (0, 0);
        foreach (var (at, token) in said.Words.Index())
        {
            if (token.Kind == TokenKind.Mark || QueryGrammar.Small.Contains(token.Text)
                || LightWords.Has(said.Words, at, QueryGrammar.Small)) continue;
            if (token.Kind == TokenKind.Number || QueryGrammar.Book.Knows(Lexicon.Meant(token.Text)) || Comarcal.Contains(token.Text))
                own++;
            else if (++others > MostOthers) return false;
        }
        return own > 0 || others <= FewOthers;
    }

    /// <summary>The words.</summary>
    public static IReadOnlyList<Token> Mend(Utterance said) => Lexicon.Mend(said);
}
