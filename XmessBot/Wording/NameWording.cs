using XmessBot.Core.Assignments;
using XmessBot.Core.Members;
using XmessBot.Core.Municipalities;

namespace XmessBot.Wording;

/// <summary>The names of people and councils.</summary>
internal static class NameWording
{
    /// <summary>A person's name, or their address when it is not known.</summary>
    public static string Of(Person person) => person.Name ?? person.Email;

    /// <summary>A request on its button: "2026-1-003 · Berga".</summary>
    public static string OfRequest(string number, string municipality) =>
        $"{number} · {Municipalities.WithCode(municipality)!.DisplayName}";

    /// <summary>The name of an assignment's municipality: "Berga", "l'Hospitalet de Llobregat".</summary>
    public static string CouncilOf(Assignment assignment) => Municipalities.WithCode(assignment.Municipality)!.Name;
}
