namespace XmessBot.Core.Language.Answers;

/// <summary>
/// Finds what answers a question without an answer: "no ho sé", "depèn", "totes dues", "ho he de consultar". The question turns
/// it down; it is no wish of its own.
/// </summary>
public static class Undecided
{
    private const int MostWords = 25;
    private static readonly PhraseBook Phrases = new("undecided");

    /// <summary>Whether it is what the message begins with, and nearly all of it.</summary>
    public static bool IsAll(Utterance said)
    {
        var words = Phrases.Words(said);
        return words.Count > 0 && Phrases.At(words, 0).Length is > 0 and var length && words.Count - length <= 3;
    }

    /// <summary>Whether somewhere in the message it is said.</summary>
    public static bool IsSaid(Utterance said)
    {
        if (said.AnswerWords.Count > MostWords) return false;
        var words = Phrases.Words(said);
        return Enumerable.Range(0, words.Count).Any(at => Phrases.At(words, at).Length > 0);
    }
}
