using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Sessions;

/// <summary>The lessons learnt in a session, as the mentor tells them (R15).</summary>
/// <param name="Questions">The questions that came up, or null.</param>
/// <param name="GoodPractices">What could be useful to other councils, or null.</param>
public sealed record Lessons(string? Questions, string? GoodPractices);

/// <summary>
/// Splits a text about lessons: sentences with a question mark are questions that came up, the rest is what could be useful to others.
/// "Es pot fer en un contracte menor? Els va anar bé començar per un de sol." has one of each.
/// </summary>
public static class LessonsReader
{
    /// <summary>The questions and the rest, each in its original order.</summary>
    public static Lessons Read(Utterance said)
    {
        var sentences = Sentences.Of(said.Text).ToLookup(sentence => sentence.EndsWith('?'));
        return new Lessons(Joined(sentences[true]), Joined(sentences[false]));
    }

    private static string? Joined(IEnumerable<string> sentences) => string.Join(' ', sentences) is { Length: > 0 } joined ? joined : null;
}
