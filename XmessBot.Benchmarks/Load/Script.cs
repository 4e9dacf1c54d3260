namespace XmessBot.Benchmarks.Load;

/// <summary>What is said, and what the reply must hold.</summary>
internal sealed record Line(string Said, string Answered);

/// <summary>
/// A whole request, over and over: begun, filled with words and options, gone back and changed, reviewed, sent and taken
/// back, so that the council's one place is free for the next. Every line is a turn that stores something.
/// </summary>
internal static class Script
{
    private static readonly Line Begin = new("vull fer una sol·licitud", "1 de 11");

    private static readonly Line[] Form =
    [
        new("Tècnica de promoció econòmica", "2 de 11"),
        new("Volem incorporar clàusules socials a la contractació menor de l'Ajuntament. Ara cada servei ho fa a la seva manera i les "
            + "entitats del municipi ens demanen criteris clars abans de renovar els contractes de neteja i de menjador.", "3 de 11"),
        new("Sis cooperatives i dues empreses d'inserció de la comarca podrien optar a contractes que avui queden fora del seu abast.",
            "4 de 11"),
        new("En sortirà una guia curta i uns models de plec que qualsevol ajuntament de la nostra mida podrà fer servir.", "5 de 11"),
        new("enrere", "4 de 11"),
        new("la deixo com està", "5 de 11"),
        new("Ordena la compra pública responsable, que és una de les línies de treball de la xarxa.", "6 de 11"),
        new("Tenim un punt d'atenció a l'economia social des de fa dos anys, amb una persona a mitja jornada.", "7 de 11"),
        new("assessorament", "8 de 11"),
        new("presencial", "9 de 11"),
        new("La majoria de qui treballa en els contractes afectats són dones amb jornades parcials.", "10 de 11"),
        new("dimarts i dijous al matí", "Ho he entès així"),
        new("sí", "1 de 3"),
        new("m'hi comprometo", "2 de 3"),
        new("m'hi comprometo", "3 de 3"),
        new("m'hi comprometo", "Reviseu la sol·licitud"),
        new("canvia la modalitat: a distància", "Canviat: **Modalitat**"),
    ];

    private static readonly Line[] Send =
    [
        new("envia la sol·licitud", "Sol·licitud enviada"),
        new("vull retirar la sol·licitud", "Voleu **retirar la sol·licitud"),
        new("sí, retira-la", "queda retirada"),
    ];

    /// <summary>For who speaks alone for their council; from the first line again after the last.</summary>
    public static IReadOnlyList<Line> Whole { get; } = [Begin, .. Form, .. Send];

    /// <summary>For two who share a council, where only one could send: the draft is thrown away and begun again.</summary>
    public static IReadOnlyList<Line> Unsent { get; } =
        [Begin, .. Form, new("torna a començar", "s'esborraran les respostes"), new("sí", "1 de 11"),
            new("cancel·la", "L'esborrany queda desat"), new("vull retirar la sol·licitud", "Voleu **esborrar l'esborrany**"),
            new("sí, esborra'l", "s'ha esborrat")];

    /// <summary>What an echo bot answers to the same.</summary>
    public static IReadOnlyList<Line> Echoed { get; } = [.. Whole.Select(line => new Line(line.Said, "Eco: " + line.Said))];
}
