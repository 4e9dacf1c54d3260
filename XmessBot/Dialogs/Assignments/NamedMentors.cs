using XmessBot.Core.Language.Text;
using XmessBot.Core.Mentors;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Assignments;

/// <summary>Which mentors a message names: "a la Marta", "a en Pere Vila".</summary>
internal static class NamedMentors
{
    // "De" and "i" are in many names, and in most messages.
    private const int ShortestWord = 3;
    private static readonly Texts Texts = Texts.For("Assignments");

    /// <summary>
    /// Those of whose name the message has most words: of two Martes, the one whose surname is said; none when nobody is named.
    /// </summary>
    public static IReadOnlyList<Mentor> Among(IReadOnlyList<Mentor> mentors, string said)
    {
        var words = Words(said);
        var scored = mentors.Select(mentor => (Mentor: mentor, Words: Words(mentor.Name ?? "").Count(words.Contains)))
            .Where(each => each.Words > 0).ToArray();
        return [.. scored.Where(each => each.Words == scored.Max(other => other.Words)).Select(each => each.Mentor)];
    }

    /// <summary>How a mentor is called in a list.</summary>
    public static string NameOf(Mentor mentor) => mentor.Label ?? mentor.Name ?? Texts.Plain("unnamed");

    private static HashSet<string> Words(string text) =>
        [.. Tokens.Of(text).Select(token => token.Text).Where(word => word.Length >= ShortestWord)];
}
