namespace XmessBot.Core.Language.Text;

/// <summary>Tokens as the grammars of staff's words read them.</summary>
internal static class Lexicon
{
    /// <summary>Without the hyphens that join a verb and its pronouns: "treu-me", "denega-la".</summary>
    public static IReadOnlyList<Token> WithoutJoints(IReadOnlyList<Token> tokens) => [.. tokens.Where((_, at) => !Joins(tokens, at))];

    private static bool Joins(IReadOnlyList<Token> tokens, int at) => tokens[at] is { Text: "-", Glued: true } && at > 0
        && at + 1 < tokens.Count && tokens[at - 1].Kind == TokenKind.Word && tokens[at + 1] is { Glued: true, Kind: TokenKind.Word };
}
