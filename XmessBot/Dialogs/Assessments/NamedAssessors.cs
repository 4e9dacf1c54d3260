using XmessBot.Core.Language.Text;
using XmessBot.Core.Members;

namespace XmessBot.Dialogs.Assessments;

/// <summary>Finds the people of the commission by the names that a message gives: "Marta", "Pere Vila".</summary>
internal static class NamedAssessors
{
    /// <summary>The people with every word of a name; several of one first name.</summary>
    public static IReadOnlyList<Person> Among(IReadOnlyCollection<Person> people, string name)
    {
        var words = Words(name);
        return [.. people.Where(person => words.IsSubsetOf(Words(person.Name ?? person.Email)))];
    }

    private static HashSet<string> Words(string text) => [.. Tokens.Of(text).Select(token => token.Text)];
}
