using XmessBot.Core.Language.Text;
using XmessBot.Core.Mentors;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Assignments;

/// <summary>Finds the mentors that a message names: "a la Marta", "a en Pere Vila".</summary>
internal static class NamedMentors
{
    // "De" and "i" are part of many names, and are in most messages.
    private const int ShortestWord = 3;
    private static readonly Texts Texts = Texts.For("Assignments");

    /// <summary>
    /// The mentors with the most words of their name in the message: of two Martas, the one whose surname is given. Empty when it names
    /// nobody.
    /// </summary>
    public static IReadOnlyList<Mentor> Among(IReadOnlyList<Mentor> mentors, string said)
    {
        var words = Words(said);
        var scored = mentors.Select(mentor => (Mentor: mentor, Words: Words(mentor.Name ?? "").Count(words.Contains)))
            .Where(each => each.Words > 0).ToArray();
        return [.. scored.Where(each => each.Words == scored.Max(other => other.Words)).Select(each => each.Mentor)];
    }

    /// <summary>The mentor's name in a list.</summary>
    public static string NameOf(Mentor mentor) => mentor.Label ?? mentor.Name ?? Texts.Plain("unnamed");

    private static HashSet<string> Words(string text) =>
        [.. Tokens.Of(text).Select(token => token.Text).Where(word => word.Length >= ShortestWord)];
}
