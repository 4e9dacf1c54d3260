using XmessBot.Core.Members;
using static XmessBot.Tests.Releases.Making.Cast;

namespace XmessBot.Tests.Releases.Making;

/// <summary>Sessions that wait for a council's answer, and disputed ones.</summary>
internal static class CouncilScripts
{
    private static readonly Member Roger = new("roger", Roles.Mentor, "08187", "Roger Amat");
    private static readonly Member Teo = new("teo", Roles.Mentor, "08187", "Teo Alsina");
    private static readonly Member Quim = new("quim", Roles.Mentor, "08187", "Quim Badia");
    private static readonly Member Gina = new("gina", Roles.Mentor, "08187", "Gina Comas");
    private static readonly Member Arnau = new("arnau", Roles.Mentor, "08187", "Arnau Duran");
    private static readonly Member Xavier = new("xavier", Roles.Mentor, "08187", "Xavier Espuny");
    private static readonly Member Mireia = new("mireia", Roles.Mentor, "08187", "Mireia Farré");

    /// <summary>All of them.</summary>
    public static IEnumerable<Script> All => [.. Answers, .. Disputes];

    private static IEnumerable<Script> Answers =>
    [
        Council("answer-shown", "08298", "Vic", [Roger], "hola") with
        {
            Waits = false, Asked = "núm. {session:roger}", Say = "confirmo la sessió {session:roger}", Next = "confirmada",
            Then = ["session {session:roger} Confirmed"], Replaced = ["session {session:roger}", "history {session:roger}"],
            Pressed = "{session:roger}",
        },
        Council("answer-which", "08112", "Manlleu", [Teo, Quim], "confirmo la sessió") with
        {
            Asked = "{session:quim}", Say = "núm. {session:quim}", Next = "confirmada",
            Then = ["session {session:quim} Confirmed"], Replaced = ["session {session:quim}", "history {session:quim}"],
            Pressed = "confirmada",
            Begun = ["confirmo la sessió"],
        },
        Council("answer-why", "17066", "Figueres", [Gina], "la sessió {session:gina} no és correcta") with
        {
            Asked = "{session:gina}", Say = "Només va durar una hora", Next = "en disputa",
            Then = ["session {session:gina} Disputed"], Replaced = ["session {session:gina}", "history {session:gina}"],
        },
    ];

    private static IEnumerable<Script> Disputes =>
    [
        Council("disputes", "43014", "Amposta", [Arnau, Xavier, Mireia], "hola") with
        {
            Lines =
            [
                .. Logged("Amposta", [Arnau, Xavier, Mireia]),
                .. new[] { Arnau, Xavier, Mireia }.SelectMany(mentor =>
                    new[] { $"la sessió {{session:{mentor.Name}}} no és correcta", "Només va durar una hora" }),
            ],
            Asked = null,
        },
        Staff("dispute-which", ["disputes"]) with
        {
            Asked = "{session:arnau}", Say = "{session:arnau}", Next = "manté", Begun = ["disputes"], Pressed = "D'acord",
        },
        Staff("dispute-stands", ["disputes", "{session:xavier}"]) with
        {
            Asked = "{session:xavier}", Say = "es manté", Next = "motiu", Pressed = "motiu",
        },
        Staff("dispute-reason", ["disputes", "{session:mireia}", "[Es manté]"]) with
        {
            Asked = "motiu", Say = "Així consta a l'acta", Next = "núm. {session:mireia}", Then = ["session {session:mireia} Confirmed"],
            Replaced = ["session {session:mireia}", "history {session:mireia}"],
        },
    ];

    private static Script Staff(string name, string[] lines) => new(new Member(name, Roles.Staff)) { Lines = [.. Known, .. lines] };

    private static Script Council(string name, string code, string called, Member[] mentors, string line) =>
        new(new Member(name, Council: code))
        {
            Others = mentors,
            InMay = [.. Sent, .. mentors.SelectMany(mentor => Assigned(name, mentor.FullName!))],
            Lines = [.. Logged(called, mentors), line],
        };

    private static IEnumerable<string> Logged(string council, Member[] mentors) => mentors.SelectMany(mentor =>
        By(mentor, [.. Known, $"dilluns 2 hores amb {council} sobre compres, per zoom", "[Desa]", "[Ara no]"]));
}
