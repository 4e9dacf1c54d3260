namespace XmessBot.Tests.Support;

/// <summary>A step of a conversation: what the person does, and a part of the answer.</summary>
/// <param name="Said">The text, or the name of the button.</param>
/// <param name="Heard">Words of the answer that no earlier answer has.</param>
/// <param name="Pressed">Whether it presses a button of the last card.</param>
internal sealed record Step(string Said, string Heard, bool Pressed = false);

/// <summary>
/// A complete request, from the welcome to the receipt, with buttons and in words, the same in every channel: the browser, the stock client
/// in Node, <c>POST /api/messages</c>.
/// </summary>
internal static class WholeRequest
{
    /// <summary>A placeholder for the one-time code from the e-mail.</summary>
    public const string Code = "{code}";

    /// <summary>The impact that <see cref="ChangedImpact"/> replaces.</summary>
    public const string Impact = "Que almenys tres cooperatives del municipi puguin optar als contractes de l'Ajuntament.";

    /// <summary>The impact as submitted.</summary>
    public const string ChangedImpact = "Que cinc cooperatives i dues empreses puguin optar als contractes de neteja.";

    /// <summary>The need as submitted.</summary>
    public const string Need =
        "Volem incorporar clàusules socials als contractes de neteja perquè els licitem a la tardor i l'equip de contractació no ho ha "
            + "fet mai.";

    /// <summary>From the identification to the first question of the form.</summary>
    public static Step[] Introduction(string address, string council) =>
    [
        new("Fer una sol·licitud", "Quina és la vostra adreça electrònica", Pressed: true),
        new(address, "val deu minuts"),
        new(Code, "De quin ajuntament sou?"),
        new(council, "1 de 11 · Municipi i càrrec"),
    ];

    /// <summary>Every field, up to the review.</summary>
    public static Step[] Form =>
    [
        new("Tècnica de promoció econòmica", "2 de 11 · Necessitat"),
        new(Need, "3 de 11 · Impacte esperat"),
        new(Impact, "4 de 11 · Transferibilitat"),
        new("El model de plec i la guia que en surtin, que compartirem amb la xarxa.", "5 de 11 · Alineació"),
        new("Reforça les cooperatives locals i fa de la compra pública una eina de transformació.", "6 de 11 · Trajectòria"),
        new("Tot just comencem: una tècnica a mitja jornada i cap pla aprovat.", "7 de 11 · Servei preferit"),
        new("Mentoria", "8 de 11 · Modalitat", Pressed: true),
        new("presencial", "9 de 11 · Perspectiva de gènere"),
        new("La deixo en blanc", "10 de 11 · Disponibilitat", Pressed: true),
        new("dimarts i dijous al matí", "Ho he entès així"),
        new("Sí, és correcte", "1 de 3.", Pressed: true),
        new("M'hi comprometo", "2 de 3.", Pressed: true),
        new("sí", "3 de 3."),
        new("M'hi comprometo", "Reviseu la sol·licitud", Pressed: true),
    ];

    /// <summary>A field opened from the review and changed, and the submission.</summary>
    public static Step[] ChangeAndSend =>
    [
        new("Canvia: Impacte esperat", "Si la voleu canviar", Pressed: true),
        new(ChangedImpact, ChangedImpact),
        new("Envia la sol·licitud", "Codi de verificació", Pressed: true),
    ];

    /// <summary>A question about the request afterwards.</summary>
    public static Step Status => new("com està la meva sol·licitud?", "enviada i pendent de valoració");

    /// <summary>All steps.</summary>
    public static Step[] All(string address, string council) => [.. Introduction(address, council), .. Form, .. ChangeAndSend, Status];
}
