using XmessBot.Core.Members;
using static XmessBot.Tests.Releases.Making.Cast;

namespace XmessBot.Tests.Releases.Making;

/// <summary>Planned sessions that are being proposed, moved and cancelled.</summary>
internal static class SchedulingScripts
{
    private static readonly Member Sara = new("sara", Roles.Mentor, "08187", "Sara Gual");
    private static readonly Member Pol = new("pol", Roles.Mentor, "08187", "Pol Isern");
    private static readonly Member Emma = new("emma", Roles.Mentor, "08187", "Emma Llop");
    private static readonly Member Either = new("ripoll", Council: "17147");

    /// <summary>All of them.</summary>
    public static IEnumerable<Script> All => [.. Proposals, .. Changes];

    private static IEnumerable<Script> Proposals =>
    [
        Mentor("schedule-assignment", "Abril Mir", ["vull proposar una data per a la sessió"], "olot") with
        {
            Asked = "acompanyament", Say = "el d'Olot", Next = "Ajuntament d'Olot", Pressed = "Quan",
        },
        Mentor("schedule-when", "Bernat Nadal", ["vull proposar una data per a la sessió"], null, "olot") with
        {
            Asked = "Olot", Say = "dimecres 15 a les 9", Next = "dimecres 15 de juliol",
            Pressed = "L'hi envio",
        },
        Mentor("schedule-hour", "Carla Oller", ["proposo el dijous 16 per a la sessió"]) with
        {
            Asked = "dijous 16 de juliol", Say = "a les 12", Next = "de 12.00 a 14.00", Pressed = "L'hi envio",
        },
        Mentor("schedule-day-off", "Dídac Palau", ["proposo el dissabte 18 a les 10 per a la sessió"]) with
        {
            Asked = "dissabte 18 de juliol", Say = "sí", Next = "Falta que ho accepti", Then = ["planned 08113 2026-07-18 10.00 120"],
            Pressed = "Quan",
        },
        Mentor("schedule-how", "Estel Quer", ["proposo el dilluns 20 a les 10 per a la sessió"], null, Either.Name) with
        {
            Others = [Either],
            InMay =
            [
                .. By(Either, [.. Sent.Select(line => line == "presencial" ? "[Totes dues em van bé]" : line)]),
                .. Assigned(Either.Name, "Estel Quer"),
            ],
            Asked = "Com la fareu", Say = "a distància", Next = "dilluns 20 de juliol",
            Pressed = "dilluns 20 de juliol",
        },
        Council("proposal-shown", "08124", Sara, [], "dimarts 21 a les 10", "quan és la sessió?") with
        {
            Waits = false, Asked = "dimarts 21 de juliol", Say = "accepto la data", Next = "Queda acordat",
            Then = ["planned 08124 2026-07-21 10.00 120 InPerson Agreed"], Replaced = ["planned 08124"], Pressed = "cancel·lar",
        },
    ];

    private static IEnumerable<Script> Changes =>
    [
        Mentor("move-which", "Ferran Ros", ["mou la sessió"]) with
        {
            Lines =
            [
                .. Known, "proposo el dilluns 13 a les 9 per a la sessió", "sí",
                "proposo el dimarts 14 a les 9 per a una altra sessió", "sí", "mou la sessió",
            ],
            Asked = "dilluns 13 de juliol, 9", Say = "la de dimarts 14", Next = "Quan", Pressed = "Quan",
        },
        Mentor("cancel-sure", "Greta Sant", ["proposo el dijous 30 a les 9 per a la sessió", "sí", "cancel·la la sessió"]) with
        {
            Asked = "dijous 30 de juliol", Say = "sí", Next = "cancel·lada",
            Then = ["planned 08113 2026-07-30 09.00 120 InPerson Cancelled"],
            Pressed = "manté",
        },
        Council("move-when", "08184", Pol, ["accepto la data"], "dilluns 27 a les 10", "canvia la sessió") with
        {
            Asked = "Pol Isern", Say = "dimarts 28 a les 12", Next = "dimarts 28 de juliol",
            Pressed = "L'hi envio",
        },
        Council("agreed-shown", "08279", Emma, [], "dimecres 29 a les 10", "accepto la data") with
        {
            Waits = false, Asked = "dimecres 29 de juliol", Say = "cancel·la la sessió", Next = "cancel·lar", Pressed = "cancel·lar",
        },
    ];

    private static Script Mentor(string name, string fullName, string[] lines, string? second = null, string first = "manresa") =>
        new(new Member(name, Roles.Mentor, "08187", fullName))
        {
            InMay = [.. Assigned(first, fullName), .. second is null ? [] : Assigned(second, fullName)],
            Lines = [.. Known, .. lines],
            Begun = [lines[^1]],
        };

    // The mentor proposes a date first.
    private static Script Council(string name, string code, Member mentor, string[] before, string moment, string line) =>
        new(new Member(name, Council: code))
        {
            Others = [mentor],
            InMay = [.. Sent, .. Assigned(name, mentor.FullName!)],
            Lines = [.. By(mentor, [.. Known, $"proposo {moment} per a la sessió", "sí"]), .. before, line],
            Begun = [line],
        };
}
