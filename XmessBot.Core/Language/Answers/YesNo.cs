using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Answers;

/// <summary>Reads messages that are only a yes or a no, whatever the question was.</summary>
public static class YesNo
{
    private const int MaxTokens = 40;
    private const int MaxLength = 200;

    /// <summary>The phrases that say yes or no.</summary>
    internal static readonly PhraseBook Phrases = new("yesno");

    /// <summary>True for yes, false for no: "sí, endavant", and not "sí, dimarts a les deu". Null for anything else.</summary>
    public static bool? ReadAlone(string text) => new Utterance(text).Alone;

    /// <inheritdoc cref="ReadAlone(string)"/>
    public static bool? ReadAlone(Utterance said)
    {
        var tokens = said.AnswerWords;
        if (said.Text.Length > MaxLength || tokens.Count is 0 or > MaxTokens) return null;
        if (tokens[0].Kind != TokenKind.Mark && !Phrases.Begins(tokens[0].Text)) return null;
        var words = Phrases.Words(said);
        bool? answer = null;
        for (var at = 0; at < words.Count;)
        {
            var (heading, length) = Phrases.At(words, at);
            if (length == 0 && (tokens[at].Kind != TokenKind.Mark || words[at] is "?" or "¿")) return null;
            if (length > 0 && heading != "filler")
            {
                if (Means(heading) is not { } means || (answer is { } known && known != means)) return null;
                answer = means;
            }
            at += Math.Max(length, 1);
        }
        return answer;
    }

    private static bool? Means(string heading) => heading switch
    {
        "yes" or "right" or "praise" => true,
        "no" => false,
        _ => null,
    };
}
