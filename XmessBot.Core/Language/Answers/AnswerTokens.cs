using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Answers;

/// <summary>
/// The tokens of an answer with each word in its common form ("mos va bé" is "ens va bé"). Hyphens inside words separate: "deixa-ho" is
/// deixa, ho.
/// </summary>
internal static class AnswerTokens
{
    private static readonly Dictionary<string, string[]> Spellings =
        WordLists.Pairs("answer-spellings")
            .ToDictionary(pair => pair.Word, pair => Tokens.Of(pair.Meaning).Select(token => token.Text).ToArray());

    /// <summary>The answer tokens of a text.</summary>
    public static List<Token> Of(string text) => Of(Tokens.Of(text));

    /// <summary>The answer tokens of a message that is already tokenised.</summary>
    public static List<Token> Of(IReadOnlyList<Token> tokens)
    {
        var written = new List<Token>(tokens.Count);
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            if (token is { Text: "-", Glued: true } && at + 1 < tokens.Count && tokens[at + 1].Glued) continue;
            if (token.Kind == TokenKind.Word && Spellings.TryGetValue(token.Text, out var words))
                written.AddRange(words.Select(word => token with { Text = word }));
            else written.Add(token);
        }
        return written;
    }
}
