using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Orders;

/// <summary>Reads the references of requests ("2026-1-007") and of calls ("2026-1") that a message names.</summary>
public static class ReferenceReader
{
    /// <summary>The first request that is named, or null.</summary>
    public static string? Request(Utterance said) => said.Keep(nameof(ReferenceReader), each => RequestIn(each.Tokens))?.Text;

    /// <summary>The first call that is named, or null; the number of a request names none.</summary>
    public static string? Call(Utterance said) => CallIn(said.Tokens)?.Text;

    /// <summary>The message without the first request that it names.</summary>
    public static string WithoutRequest(Utterance said) => Without(said, RequestIn(said.Tokens));

    /// <summary>The message without the first call that it names.</summary>
    public static string WithoutCall(Utterance said) => Without(said, CallIn(said.Tokens));

    private static string Without(Utterance said, Reference? found) =>
        found is { } there ? said.Text[..there.Start] + " " + said.Text[there.End..] : said.Text;

    private static Reference? RequestIn(IReadOnlyList<Token> tokens) =>
        References(tokens).Where(each => each.Parts == 3).Select(each => (Reference?)each).FirstOrDefault();

    private static Reference? CallIn(IReadOnlyList<Token> tokens) =>
        References(tokens).Where(each => each.Parts == 2).Select(each => (Reference?)each).FirstOrDefault();

    // Figures joined by hyphens: a year, a call of it and, for a request, its number in that call.
    private static IEnumerable<Reference> References(IReadOnlyList<Token> tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at] is not { Kind: TokenKind.Number, Text.Length: 4 } || !IsJoined(tokens, at + 1)) continue;
            if (tokens[at + 2].Text.Length > 2) continue;
            var parts = IsJoined(tokens, at + 3) ? 3 : 2;
            // "2026-1-7" is a date.
            if (parts == 3 && tokens[at + 4].Text.Length < 3) continue;
            var last = tokens[at + (parts * 2) - 2];
            yield return new Reference(
                string.Join(
                    '-', Enumerable.Range(0, parts).Select(part => tokens[at + (part * 2)].Text)), tokens[at].Start, last.End, parts);
            at += (parts * 2) - 2;
        }
    }

    // A hyphen with figures after it and no blank at either side.
    private static bool IsJoined(IReadOnlyList<Token> tokens, int at) =>
        at + 1 < tokens.Count && tokens[at] is { Text: "-", Glued: true } && tokens[at + 1] is { Kind: TokenKind.Number, Glued: true };

    private readonly record struct Reference(string Text, int Start, int End, int Parts);
}
