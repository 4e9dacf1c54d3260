using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Answers;

/// <summary>Reads messages that consist only of phrases of one list.</summary>
internal static class WholeMessage
{
    private const int MaxTokens = 20;
    private const int MaxLength = 200;

    /// <summary>The heading of the phrases, ignoring "filler"; null when there is any other word or two headings.</summary>
    public static string? Heading(Utterance said, PhraseBook phrases)
    {
        if (said.Text.Length > MaxLength) return null;
        var tokens = said.AnswerWords;
        if (tokens.Count is 0 or > MaxTokens) return null;
        // Fast path: no phrase starts like most messages.
        if (tokens[0].Kind != TokenKind.Mark && !phrases.Begins(tokens[0].Text)) return null;
        var words = phrases.Words(said);
        string? found = null;
        for (var at = 0; at < words.Count;)
        {
            var (heading, length) = phrases.At(words, at);
            if (length == 0 && tokens[at].Kind != TokenKind.Mark) return null;
            if (length > 0 && heading != "filler")
            {
                if (found is not null && found != heading) return null;
                found = heading;
            }
            at += Math.Max(length, 1);
        }
        return found;
    }
}
