using System.Text;

namespace XmessBot.Core.Language.Text;

/// <summary>Splits a message into folded tokens that keep their positions. Linear in the length of the text.</summary>
public static class Tokens
{
    /// <summary>
    /// The tokens as written: "D'11 a 12h" is d, 11, a, 12, h (the last one glued). Nothing is interpreted; <see
    /// cref="Spellings.Repair"/> then replaces abbreviations, dialect and missing apostrophes.
    /// </summary>
    public static IReadOnlyList<Token> Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        var origins = new List<int>(text.Length + 1);
        CatalanText.Fold(text, folded, origins);
        origins.Add(text.Length);
        return Cut(folded.ToString(), origins);
    }

    private static List<Token> Cut(string folded, List<int> origins)
    {
        var tokens = new List<Token>(folded.Length / 4 + 1);
        var blankBefore = true;
        for (var at = 0; at < folded.Length;)
        {
            var kind = KindOf(folded[at]);
            if (char.IsWhiteSpace(folded[at]) || char.IsControl(folded[at]) || IsElision(folded, at))
            {
                blankBefore = true;
                at++;
                continue;
            }
            var end = at + 1;
            while (kind != TokenKind.Mark && end < folded.Length && KindOf(folded[end]) == kind) end++;
            if (kind == TokenKind.Mark && char.IsHighSurrogate(folded[at]) && end < folded.Length) end++;
            tokens.Add(new Token(folded[at..end], origins[at], origins[end], kind, !blankBefore));
            blankBefore = false;
            at = end;
        }
        return tokens;
    }

    private static bool IsElision(string folded, int at) => folded[at] == '\'' && !(at > 0 && char.IsAsciiDigit(folded[at - 1]));

    private static TokenKind KindOf(char c) =>
        char.IsAsciiDigit(c) ? TokenKind.Number : char.IsLetter(c) ? TokenKind.Word : TokenKind.Mark;
}
