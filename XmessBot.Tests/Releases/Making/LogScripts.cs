using XmessBot.Core.Members;
using static XmessBot.Tests.Releases.Making.Cast;

namespace XmessBot.Tests.Releases.Making;

/// <summary>Sessions that their mentor is reporting, correcting or giving the lessons of.</summary>
internal static class LogScripts
{
    private const string Lesson = "Van preguntar com es puntuen les clàusules. Va funcionar fer-ho amb un exemple.";

    /// <summary>All of them.</summary>
    public static IEnumerable<Script> All => [.. Questions, .. Afterwards];

    private static IEnumerable<Script> Questions =>
    [
        Mentor("log-assignment", "Marta Ferrer", ["vull registrar una sessió"], inOlot: true) with
        {
            Asked = "ajuntament", Say = "amb Olot", Next = "Quin dia", Then = ["note log-assignment: Log"], Pressed = "no deso res",
        },
        Mentor("log-date", "Pau Serra", ["vull registrar una sessió"]) with
        {
            Asked = "Quin dia", Say = "dilluns", Next = "Quanta estona", Then = ["note log-date: Log   2026-07-06"],
            Pressed = "Quanta estona",
        },
        Mentor("log-length", "Anna Pujol", ["dilluns vaig fer una sessió amb Manresa"]) with
        {
            Asked = "Quanta estona", Say = "de 10 a 12", Next = "presencial", Then = ["note log-length: Log   2026-07-06 120"],
            Pressed = "presencial",
        },
        Mentor("log-modality", "Oriol Costa", ["dilluns 2 hores amb Manresa"]) with
        {
            Asked = "presencial", Say = "per zoom", Next = "De què", Then = ["note log-modality: Log   2026-07-06 120 Remote"],
            Pressed = "De què",
        },
        Mentor("log-topic", "Rosa Vidal", ["dilluns 2 hores amb Manresa, per zoom"]) with
        {
            Asked = "De què", Say = "els plecs de neteja", Next = "plecs de neteja",
            Then = ["note log-topic: Log   2026-07-06 120 Remote els plecs de neteja"],
            Pressed = "6 de juliol",
        },
        Mentor("log-review", "Joan Soler", ["ahir 2 hores amb Manresa sobre patis, per zoom"]) with
        {
            Asked = "patis", Say = "sí", Next = "desada", Then = ["Logged 2026-07-09  120 Remote patis"], Pressed = "no deso res",
            Replaced = ["hours log-review"],
        },
        Mentor("log-change", "Clara Roca", ["ahir 2 hores amb Manresa sobre jardins, per zoom", "[Canvia]"]) with
        {
            Asked = "canviar", Say = "eren 90 minuts", Next = "1 h 30 min", Then = ["note log-change: Log   2026-07-09 90 Remote jardins"],
            Pressed = "jardins",
        },
        Mentor("log-several", "Marc Font", ["dilluns i dimecres, 1 h cada dia amb Manresa, presencial, sobre mercats"]) with
        {
            Asked = "mercats", Say = "sí", Next = "desades",
            Then = ["Logged 2026-07-06  60 InPerson mercats", "Logged 2026-07-08  60 InPerson mercats"],
            Pressed = "no deso res", Replaced = ["hours log-several"],
        },
        Mentor("log-same", "Irene Mas", [.. Told("fonts"), "ahir 2 hores amb Manresa sobre fonts, per zoom"]) with
        {
            Asked = "núm. {session}", Say = "sí, n'és una altra", Next = "fonts", Pressed = "cap altra",
        },
        Mentor("log-long-day", "Jan Prat", ["ahir 7 hores amb Manresa sobre visites, presencial"], "8 hores") with
        {
            Asked = "7 h", Say = "sí", Next = "visites", Pressed = "canviar",
        },
    ];

    private static IEnumerable<Script> Afterwards =>
    [
        Mentor("lessons", "Ona Casas", ["ahir 2 hores amb Manresa sobre ponts, per zoom", "[Desa]"]) with
        {
            Asked = "altres ajuntaments", Say = Lesson, Next = "proposta", Then = ["proposal {session}: "], Pressed = "D'acord",
        },
        Mentor("lessons-again", "Biel Sala", [.. Told("places"), "quantes hores porto?"]) with
        {
            Asked = "altres ajuntaments", Say = Lesson, Next = "proposta", Then = ["proposal {session}: "], Pressed = "D'acord",
        },
        Mentor("my-hours", "Neus Coll", ["quantes hores porto?"]) with
        {
            Waits = false, Asked = "Manresa", Say = "ahir 2 hores amb Manresa sobre horts, per zoom", Next = "horts",
            Then = ["note my-hours: Log   2026-07-09 120 Remote horts"],
        },
        Mentor("amend-correct", "Lluc Rius", [.. Told("carrers"), "eren 90 minuts, no dues hores"]) with
        {
            Asked = "{session}", Say = "sí", Next = "corregida", Then = ["session {session} Logged 2026-07-09  90 Remote carrers"],
            Replaced = ["session {session}", "history {session}", "hours amend-correct"], Pressed = "com estava",
        },
        Mentor("amend-undo", "Berta Gil", [.. Told("camins"), "desfés"]) with
        {
            Asked = "{session}", Say = "sí", Next = "retirada", Then = ["session {session} Undone"],
            Replaced = ["session {session}", "history {session}", "hours amend-undo"], Pressed = "com estava",
        },
        Mentor("amend-which", "Nil Torras", [.. Told("places"), "no era amb Manresa, era amb Olot"], inOlot: true) with
        {
            Owner = new Member("amend-which", Roles.Mentor | Roles.Advisor, "08187", "Nil Torras"),
            InMay =
            [
                .. Assigned("manresa", "Nil Torras com a mentoria"), .. Assigned("olot", "Nil Torras com a mentoria"),
                .. Assigned("olot", "Nil Torras com a assessorament"),
            ],
            Asked = "Olot", Say = "assessorament", Next = "passarà", Pressed = "com estava",
        },
    ];

    // Logged, with the lessons skipped.
    private static string[] Told(string topic) => [$"ahir 2 hores amb Manresa sobre {topic}, per zoom", "[Desa]", "[Ara no]"];

    private static Script Mentor(string name, string fullName, string[] lines, string hours = "4 hores", bool inOlot = false) =>
        new(new Member(name, Roles.Mentor, "08187", fullName))
        {
            InMay = [.. Assigned("manresa", fullName, hours), .. inOlot ? Assigned("olot", fullName, hours) : []],
            Lines = [.. Known, .. lines],
        };
}
