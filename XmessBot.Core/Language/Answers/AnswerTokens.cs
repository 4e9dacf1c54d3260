using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Answers;

/// <summary>The tokens of an answer, without the hyphens inside words: "deixa-ho" is deixa, ho, however it is typed.</summary>
internal static class AnswerTokens
{
    private static readonly Dictionary<string, string> Shortenings = new()
    {
        ["q"] = "que", ["k"] = "que", ["x"] = "per", ["xo"] = "pero", ["tb"] = "tambe", ["tmb"] = "tambe", ["pq"] = "perque", ["xq"] = "perque", ["bn"] = "be",
    };

    public static List<Token> Of(string text)
    {
        var tokens = Tokens.Of(text).Select(token => token with { Text = Written(token) }).ToList();
        return [.. tokens.Where((token, at) => !(token is { Text: "-", Glued: true } && at + 1 < tokens.Count && tokens[at + 1].Glued))];
    }

    private static string Written(Token token) =>
        token.Kind == TokenKind.Word ? Shortenings.GetValueOrDefault(token.Text, token.Text) : token.Text;
}
