using XmessBot.Core.Members;
using static XmessBot.Tests.Releases.Making.Cast;

namespace XmessBot.Tests.Releases.Making;

/// <summary>The commission's decisions about hours and calls, and what people are only shown.</summary>
internal static class StaffScripts
{
    private static readonly Member First = new("lleure", Roles.Mentor | Roles.Advisor, "08187", "Hug Tarrés");
    private static readonly Member Second = new("cures", Roles.Advisor, "08187", "Iris Ubach");
    private static readonly Member Third = new("tecnica", Roles.Mentor, "08187", "Jana Vives");
    private static readonly Member Amount = new("amount", Council: "25040");
    private static readonly Member Pools = new("pools", Council: "25207");
    private static readonly Member Later = new("later", Council: "08047");
    private static readonly Member Shown = new("shown", Council: "17155");

    /// <summary>All of them.</summary>
    public static IEnumerable<Script> All => [.. Before, .. Assigning, .. Changing, .. Closing, .. Shows];

    // The requests that they decide on: two of the first call, each with a mentor, and two of the second.
    private static IEnumerable<Script> Before =>
    [
        new(Amount)
        {
            Others = [First, Second, Third],
            InMay = [.. Sent, .. Assigned("amount", "Hug Tarrés com a mentoria"), .. Assigned("amount", "Iris Ubach")],
        },
        new(Pools) { InMay = [.. Sent, .. Assigned("pools", "Jana Vives")] },
        new(Later) { Lines = Sent },
        new(Shown) { Lines = Sent },
    ];

    private static IEnumerable<Script> Assigning =>
    [
        Staff("assign-mentor", ["assigna la sol·licitud {number:later} a la Jana Vives o a la Iris Ubach"]) with
        {
            Asked = "Jana Vives", Say = "la Jana Vives", Next = "quedaran", Pressed = "quedaran",
        },
        Staff("assign-sure", ["assigna la sol·licitud {number:later} a la Iris Ubach", "Cal un dictamen"]) with
        {
            Asked = "Iris Ubach", Say = "sí", Next = "Fet", Then = ["hours cures 08047 0 of 240"], Pressed = "no canvio res",
        },
        Staff("assigned", ["assigna la sol·licitud {number:shown} a la Jana Vives", "sí"]) with
        {
            Waits = false, Asked = "{number:shown}", Say = "amplia 1 hora l'assignació {number:shown} perquè falta una visita",
            Next = "falta una visita",
            Pressed = "tanco",
        },
    ];

    private static IEnumerable<Script> Changing =>
    [
        Staff("extend-which", ["amplia 1 hora l'assignació {number:amount}"]) with
        {
            Asked = "Iris Ubach", Say = "la de la Iris Ubach", Next = "motiu", Pressed = "motiu",
        },
        Staff("extend-amount", ["amplia l'assignació {number:amount} de la Iris Ubach"]) with
        {
            Asked = "{number:amount}", Say = "90 minuts", Next = "motiu", Pressed = "motiu",
        },
        Staff("extend-reason", ["amplia 1 hora l'assignació {number:amount} de la Iris Ubach"]) with
        {
            Asked = "motiu", Say = "Falta tancar els plecs", Next = "Falta tancar els plecs",
        },
        Staff("extend-sure", ["amplia 1 hora l'assignació {number:amount} de la Iris Ubach perquè falta una visita"]) with
        {
            Asked = "falta una visita", Say = "sí", Next = "Ampliada", Then = ["hours cures 25040 0 of 300"], Pressed = "no canvio res",
        },
        Staff("close-which", ["tanca l'assignació {number:amount}"]) with
        {
            Asked = "Hug Tarrés", Say = "la de l'Hug Tarrés", Next = "tanco", Pressed = "tanco",
        },
        Staff("close-sure", ["tanca l'assignació {number:pools}"]) with
        {
            Asked = "{number:pools}", Say = "sí", Next = "Tancada", Then = ["hours tecnica 25207 0 of 0"], Pressed = "no canvio res",
        },
    ];

    private static IEnumerable<Script> Closing =>
    [
        Staff("call-day", ["tanca la convocatòria 2026-1"]) with
        {
            Asked = "2026-1", Say = "el 15 d'agost", Next = "15 d'agost", Pressed = "d'agost",
        },
        Staff("call-sure", ["tanca la convocatòria 2026-1 el 31 d'agost"]) with
        {
            Asked = "31 d'agost", Say = "sí", Next = "31 d'agost", Then = ["call 2026-1 logs until 2026-08-31"], Pressed = "no canvio res",
        },
    ];

    private static IEnumerable<Script> Shows =>
    [
        Staff("mentors", ["qui podria acompanyar la sol·licitud {number:later}?"]) with
        {
            Waits = false, Asked = "{number:later}", Say = "assigna la sol·licitud {number:later} a la Jana Vives", Next = "Jana Vives",
            Pressed = "Assignaré",
        },
        Staff("pending", ["quines sol·licituds hi ha pendents?"]) with
        {
            Waits = false, Asked = "pendents", Say = "{number:later}", Pressed = "D'acord",
        },
        Staff("pending-more", ["quines sol·licituds hi ha pendents?", "[Més]"]) with
        {
            Waits = false, Asked = "pendents", Say = "{number:later}", Pressed = "D'acord",
        },
        Staff("pending-detail", ["quines sol·licituds hi ha pendents?", "[{number:manresa}]"]) with
        {
            Waits = false, Asked = "pendents", Say = "Ja estic", Pressed = "D'acord",
        },
        new(new Member("welcome", null))
        {
            Lines = [Speaker.Joins], Waits = false, Asked = "Benvinguts", Say = "vull fer una sol·licitud", Next = "adreça",
            Pressed = "ajuda",
        },
        new(new Member("help", null))
        {
            Lines = [Speaker.Joins, "ajuda"], Waits = false, Asked = "sol·licitud", Say = "fins quan hi ha temps?", Next = "17 de juliol",
            Pressed = "ajuda",
        },
        new(new Member("questions", null))
        {
            Lines = [Speaker.Joins, "[Preguntes sobre la convocatòria]"], Waits = false, Asked = "convocatòria",
            Say = "quantes hores queden?", Next = "hores de mentoria",
            Pressed = "ajuda",
        },
    ];

    private static Script Staff(string name, string[] lines) =>
        new(new Member(name, Roles.Staff)) { Lines = [.. Known, .. lines], Begun = [lines[^1]] };
}
