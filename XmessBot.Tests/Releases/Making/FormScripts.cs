using XmessBot.Tests.Support;
using static XmessBot.Tests.Releases.Making.Cast;

namespace XmessBot.Tests.Releases.Making;

/// <summary>The form of a request, left at each of its questions.</summary>
internal static class FormScripts
{
    private const string Argentona = "08009";
    private const int Week = 10;
    private const int Track = 5;
    private const string Need = "Volem un pla de compra pública responsable perquè el ple l'ha d'aprovar a la tardor.";

    /// <summary>All of them.</summary>
    public static IEnumerable<Script> All => [.. Fields, .. Others];

    // Field by field, in order: the next answer is that of the complete request.
    private static IEnumerable<Script> Fields =>
    [
        Field("post", 0, "Municipi i càrrec", "Necessitat", "Post: "),
        Field("need", 1, "Necessitat", "Impacte esperat", "Need: "),
        Field("impact", 2, "Impacte esperat", "Transferibilitat", "Impact: "),
        Field("transferability", 3, "Transferibilitat", "Alineació", "Transferability: "),
        Field("alignment", 4, "Alineació", "Trajectòria", "Alignment: "),
        Field("track", Track, "Trajectòria", "Servei preferit", "TrackRecord: "),
        Field("service", 6, "Servei preferit", "Modalitat", "Service: Mentoring") with { Pressed = "Modalitat" },
        Field("modality", 7, "Modalitat", "Perspectiva de gènere", "Modality: InPerson") with { Pressed = "Perspectiva de gènere" },
        Field("gender", 8, "Perspectiva de gènere", "Disponibilitat", null) with { Pressed = "Disponibilitat" },
        Field("availability", 9, "Disponibilitat", "els dimarts i els dijous al matí", null),
        Field("week", Week, "els dimarts i els dijous al matí", "1 de 3", "Availability: dimarts i dijous al matí") with
        {
            Begun = ["dimarts i dijous al matí"], Pressed = "Disponibilitat",
        },
        Field("take-part", 11, "1 de 3", "2 de 3", "Commitments: TakePart") with { Pressed = "esborrany", Replaced = ["Commitments"] },
        Field("share", 12, "2 de 3", "3 de 3", "Commitments: TakePart, Share") with { Pressed = "esborrany", Replaced = ["Commitments"] },
        Field("inform", 13, "3 de 3", "Reviseu", "Commitments: All") with { Pressed = "esborrany", Replaced = ["Commitments"] },
    ];

    private static IEnumerable<Script> Others =>
    [
        new(new Member("form-council", null))
        {
            Lines = [Speaker.Joins, "[Fer una sol·licitud]", "{address}", "{code}"],
            Asked = "ajuntament", Say = "Argentona", Next = "Municipi i càrrec", Then = ["form-council 08009 Draft"],
            Begun = ["vull fer una sol·licitud"],
        },
        new(new Member("form-which-council", null))
        {
            Lines = [Speaker.Joins, "[Fer una sol·licitud]", "{address}", "{code}", "Castellar"],
            Asked = "Castellar del Vallès", Say = "Castellar del Vallès", Next = "Municipi i càrrec",
            Then = ["form-which-council 08051 Draft"],
            Begun = ["vull fer una sol·licitud"], Pressed = "Municipi i càrrec",
        },
        new(new Member("form-review", Council: "43161"))
        {
            Lines = [.. Known, .. Form(WholeRequest.Form.Length)],
            Asked = "Reviseu la sol·licitud", Say = "envia la sol·licitud", Next = "2026-2-",
            Then = ["form-review 43161 Submitted 2026-2-"],
            Replaced = ["43161 Draft"], Pressed = "esborrany",
        },
        Draft("form-over", 3, ["torna a començar"]) with
        {
            Asked = "esborr", Say = "No, conserva'l", Next = "Transferibilitat", Begun = ["torna a començar"],
            Pressed = "Transferibilitat",
        },
        Draft("form-offered", 3, ["cancel·la", "[Fer una sol·licitud]"]) with
        {
            Asked = "esborrany", Say = "continuar-lo", Next = "Transferibilitat", Begun = ["vull fer una sol·licitud"],
            Pressed = "esborrany",
        },
        Draft("form-left", 3, ["cancel·la"]) with
        {
            Waits = false, Asked = "continua la sol·licitud", Say = "continua la sol·licitud", Next = "Transferibilitat",
        },
        Draft("form-again", Track, ["canvia la necessitat"]) with
        {
            Asked = "Necessitat", Say = Need, Next = "Trajectòria", Then = [$"Need: {Need}"], Replaced = ["Need: "],
            Begun = ["canvia la necessitat"], Pressed = "Trajectòria",
        },
        new(new Member("form-earlier", Council: Argentona))
        {
            InMay = [.. Known, .. Form(Track), "cancel·la"],
            Lines = ["[Fer una sol·licitud]"],
            Asked = "anterior", Say = "sí", Next = "Trajectòria", Pressed = "Municipi i càrrec",
        },
    ];

    private static Script Draft(string name, int answered, string[] lines) =>
        new(new Member(name, Council: Argentona)) { Lines = [.. Known, .. Form(answered), .. lines] };

    private static Script Field(string name, int answered, string asked, string next, string? then) =>
        Draft($"form-{name}", answered, []) with
        {
            Asked = asked, Say = WholeRequest.Form[answered].Said, Next = next, Then = then is null ? [] : [$"form-{name} {then}"],
        };
}
