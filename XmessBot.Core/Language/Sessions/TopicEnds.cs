using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Sessions;

/// <summary>Finds where the words of a topic end (<see cref="SessionTopic"/>).</summary>
internal static class TopicEnds
{
    // After "i" these begin another clause: "cooperatives i ens tornarem a veure".
    private static readonly HashSet<string> Clause =
        ["vam", "varem", "vaig", "hem", "he", "va", "ha", "van", "han", "ens", "hi", "ho", "en", "em", "us", "ja", "no", "es", "queda",
            "queden", "quedem", "farem", "cal", "van", "m", "jo", "despres", "demà", "dema"];

    /// <summary>
    /// Where brackets with nothing but words end, which are of the topic: "clàusules socials (contractes menors) i reserva"; else the place
    /// itself.
    /// </summary>
    public static int AfterBrackets(IReadOnlyList<Token> tokens, int at, int end, bool[] other)
    {
        if (tokens[at].Text != "(") return at;
        var last = at + 1;
        while (last < end && !other[last] && tokens[last] is { Kind: TokenKind.Word } or { Text: "," or "-" or "'" }) last++;
        return last > at + 1 && last < end && tokens[last].Text == ")" ? last + 1 : at;
    }

    /// <summary>Whether a topic ends at that token. The dots in "https://contractes.cat/guia?x=1" end nothing.</summary>
    public static bool At(IReadOnlyList<Token> tokens, int at) => !(at + 1 < tokens.Count && tokens[at + 1].Glued
        && WebAddress.Covers(tokens, at))
        && IsEnd(tokens, at);

    private static bool IsEnd(IReadOnlyList<Token> tokens, int at) =>
        tokens[at].Text is "." or ";" or "!" or "?" or "(" or ")" or "|" || (tokens[at].Text == "/" && !tokens[at].Glued)
            || (tokens[at].Text == "," && !IsList(tokens, at))
        || tokens[at].Text is "amb" or "ab" || (tokens[at].Text == "i" && at + 1 < tokens.Count && StartsClause(tokens, at + 1))
            || (tokens[at].Text == "-" && !tokens[at].Glued);

    // "I el podem repetir", "i hem quedat"; "i la pesca" goes on.
    private static bool StartsClause(IReadOnlyList<Token> tokens, int at) =>
        Clause.Contains(tokens[at].Text) || (tokens[at].Text is "el" or "la" or "els" or "les" or "l" && at + 1 < tokens.Count
            && tokens[at + 1].Text is "podem" or "hem" or "vam" or "volen" or "farem" or "puc");

    // A comma within the topic joins nouns ("clàusules, criteris i lots"); a verb or preposition after it starts something else.
    private static bool IsList(IReadOnlyList<Token> tokens, int at) =>
        at + 2 < tokens.Count && tokens[at + 2].Text is "i" or "," && tokens[at + 1].Kind == TokenKind.Word
            && !SessionTopic.Small.Contains(tokens[at + 1].Text);
}
