using XmessBot.Core.Assignments;
using XmessBot.Core.Members;
using XmessBot.Core.Municipalities;

namespace XmessBot.Wording;

/// <summary>How people and councils are called.</summary>
internal static class NameWording
{
    /// <summary>A person, by the address when the name is not known.</summary>
    public static string Of(Person person) => person.Name ?? person.Email;

    /// <summary>The council of an assignment.</summary>
    public static string CouncilOf(Assignment assignment) => Municipalities.WithCode(assignment.Municipality)!.Name;
}
