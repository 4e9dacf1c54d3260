using XmessBot.Core.Members;
using static XmessBot.Tests.Releases.Making.Cast;

namespace XmessBot.Tests.Releases.Making;

/// <summary>Submitted requests, and identifications.</summary>
internal static class RequestScripts
{
    private const string Need = "Volem reservar contractes a empreses d'inserció perquè en licitem tres a la tardor.";

    /// <summary>All of them.</summary>
    public static IEnumerable<Script> All => [.. Identifications, .. Edits, .. Others];

    private static IEnumerable<Script> Identifications =>
    [
        new(new Member("identify-address", Council: "08009"))
        {
            Lines = [Speaker.Joins, "[Fer una sol·licitud]"],
            Asked = "adreça", Say = "{address}", Next = "{address}", Then = ["code identify-address: {address}"],
            Begun = ["vull fer una sol·licitud"], Pressed = "Això és el que puc fer",
        },
        Code("identify-code", Roles.Applicant, "08009", "vull fer una sol·licitud", "Municipi i càrrec"),
        Code("identify-status", Roles.Applicant, "08009", "com està la meva sol·licitud?", "cap sol·licitud"),
        Code("identify-pending", Roles.Staff, null, "quines sol·licituds hi ha pendents?", "2026-2-"),
        Code("identify-log", Roles.Mentor, "08187", "ahir 2 hores amb Manresa sobre fires, per Zoom", "9 de juliol", "Jordi Riba"),
        Code("identify-schedule", Roles.Mentor, "08187", "vull proposar una data per a la sessió", "Ajuntament de Manresa", "Laia Bosch"),
    ];

    private static IEnumerable<Script> Edits =>
    [
        Edit("edit-list", "43123", ["vull canviar la sol·licitud"]) with
        {
            Asked = "canviar", Say = "Impacte esperat", Next = "tres cooperatives", Pressed = "com estava",
        },
        Edit("edit-need", "08121", ["canvia la necessitat"]) with
        {
            Asked = "Necessitat", Say = Need, Next = "{number}", Then = [$"edit-need Need: {Need}"], Replaced = ["Need: "],
            Pressed = "com estava",
        },
        Edit("edit-modality", "08096", ["canvia la modalitat"]) with
        {
            Asked = "Modalitat", Say = "a distància", Next = "{number}", Then = ["edit-modality Modality: Remote"],
            Replaced = ["Modality: "],
            Pressed = "com estava",
        },
        Edit("edit-availability", "25120", ["canvia la disponibilitat"]) with
        {
            Asked = "Disponibilitat", Say = "dilluns a la tarda", Next = "dilluns a la tarda", Pressed = "com estava",
        },
        Edit("edit-week", "17079", ["canvia la disponibilitat", "dilluns a la tarda"]) with
        {
            Asked = "dilluns a la tarda", Say = "sí", Next = "{number}", Then = ["edit-week Availability: dilluns a la tarda"],
            Replaced = ["Availability: ", "Week: "], Pressed = "Disponibilitat",
        },
    ];

    private static IEnumerable<Script> Others =>
    [
        Edit("withdraw", "08022", ["vull retirar la sol·licitud"]) with
        {
            Asked = "retirar", Say = "sí", Next = "retirada", Then = ["withdraw 08022 Withdrawn"], Replaced = ["withdraw 08022 Submitted"],
            Pressed = "manté",
        },
        new(new Member("withdraw-draft", Council: "08009"))
        {
            Lines = [.. Known, .. Form(2), "cancel·la", "vull retirar la sol·licitud"],
            Asked = "esborrar l'esborrany", Say = "no", Next = "esborrany", Begun = ["vull retirar la sol·licitud"], Pressed = "esborrany",
        },
        new(new Member("status", Council: "43155"))
        {
            Lines = [.. Sent, "com està la meva sol·licitud?"], Waits = false,
            Asked = "{number}", Say = "canvia la modalitat", Next = "Modalitat", Pressed = "retirar",
        },
        new(new Member("receipt", Council: "25217"))
        {
            Lines = Sent, Waits = false,
            Asked = "{number}", Say = "verifica {number} {seal}", Next = "autèntic",
        },
    ];

    private static Script Edit(string name, string council, string[] begun) =>
        new(new Member(name, Council: council)) { Lines = [.. Sent, .. begun], Begun = begun };

    private static Script Code(string name, Roles roles, string? council, string said, string next, string? fullName = null) =>
        new(new Member(name, roles, council, fullName))
        {
            InMay = fullName is null ? [] : Assigned("manresa", $"{fullName}"),
            Lines = [Speaker.Joins, said, "{address}"],
            Asked = "{address}", Say = "{code}", Next = next, Then = [$"linked {name}: {name}"], Pressed = "adreça",
        };
}
