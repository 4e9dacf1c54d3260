using XmessBot.Core.Assignments;
using XmessBot.Core.Members;
using XmessBot.Core.Municipalities;

namespace XmessBot.Wording;

/// <summary>The names of people and councils.</summary>
internal static class NameWording
{
    /// <summary>A person's name, or their address when it is not known.</summary>
    public static string Of(Person person) => person.Name ?? person.Email;

    /// <summary>A person with their address: "Laia Pi (laia@vic.cat)"; the address alone when their name is not known.</summary>
    public static string WithAddress(Person person) => WithAddress(person.Name, person.Email);

    /// <summary>A name, null when it is not known, with an address.</summary>
    public static string WithAddress(string? name, string address) => name is null ? address : $"{name} ({address})";

    /// <summary>A request on its button: "2026-1-003 · Berga".</summary>
    public static string OfRequest(string number, string municipality) =>
        $"{number} · {Municipalities.WithCode(municipality)!.DisplayName}";

    /// <summary>The name of an assignment's municipality: "Berga", "l'Hospitalet de Llobregat".</summary>
    public static string CouncilOf(Assignment assignment) => Municipalities.WithCode(assignment.Municipality)!.Name;
}
