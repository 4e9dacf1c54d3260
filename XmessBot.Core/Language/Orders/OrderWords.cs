using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Orders;

/// <summary>The phrases of a list in a message, by what they mean and where they stand.</summary>
internal sealed class OrderWords
{
    private const string No = "no";

    private readonly IReadOnlyList<Token> _words;
    private readonly (string Meaning, int Start, int End)[] _found;

    /// <summary>Finds them.</summary>
    public OrderWords(PhraseList list, IReadOnlyList<Token> words) => (_words, _found) = (words, [.. list.Find(words)]);

    /// <summary>Whether something with that meaning is said, from a place on.</summary>
    public bool Has(string meaning, int from = 0) => _found.Any(each => each.Meaning == meaning && each.Start >= from);

    /// <summary>Where the first of that meaning stands, or null.</summary>
    public (int Start, int End)? First(string meaning)
    {
        foreach (var each in _found)
        {
            if (each.Meaning == meaning) return (each.Start, each.End);
        }

        return null;
    }

    /// <summary>
    /// What stands at the head of the message, after at most so many other words: never after a "no", nor in another sentence.
    /// </summary>
    public IEnumerable<(string Meaning, int End)> Head(int mostBefore)
    {
        foreach (var (meaning, start, end) in _found)
        {
            var before = _words.Take(start).ToArray();
            if (before.Any(IsNoLeadIn) || before.Count(token => token.Kind != TokenKind.Mark) > mostBefore) yield break;
            yield return (meaning, end);
        }
    }

    private static bool IsNoLeadIn(Token token) => token.Text == No || (token.Kind == TokenKind.Mark && token.Text != ",");
}
