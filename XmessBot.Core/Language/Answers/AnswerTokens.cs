using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Answers;

/// <summary>The tokens of an answer, without the hyphens inside words: "deixa-ho" is deixa, ho, however it is typed.</summary>
internal static class AnswerTokens
{
    public static List<Token> Of(string text)
    {
        var tokens = Tokens.Of(text);
        return [.. tokens.Where((token, at) => !(token is { Text: "-", Glued: true } && at + 1 < tokens.Count && tokens[at + 1].Glued))];
    }
}
