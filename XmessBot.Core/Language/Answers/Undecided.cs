namespace XmessBot.Core.Language.Answers;

/// <summary>
/// Recognises replies that leave a question undecided: "no ho sé", "depèn", "totes dues", "ho he de consultar". They are replies to the
/// question, not a wish of their own.
/// </summary>
public static class Undecided
{
    private const int MostWords = 25;
    private static readonly PhraseBook Phrases = new("undecided");

    /// <summary>Whether the message begins so and contains little else.</summary>
    public static bool IsAll(Utterance said)
    {
        var words = Phrases.Words(said);
        return words.Count > 0 && Phrases.At(words, 0).Length is > 0 and var length && words.Count - length <= 3;
    }

    /// <summary>Whether the message says so anywhere.</summary>
    public static bool IsSaid(Utterance said)
    {
        if (said.AnswerWords.Count > MostWords) return false;
        var words = Phrases.Words(said);
        return Enumerable.Range(0, words.Count).Any(at => Phrases.At(words, at).Length > 0);
    }
}
