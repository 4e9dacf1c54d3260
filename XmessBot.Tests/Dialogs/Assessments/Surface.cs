namespace XmessBot.Tests.Dialogs.Assessments;

/// <summary>
/// Something that the bot shows of requests: messages in a conversation of their own, whose answers, pictures and letters must not depend
/// on points and notes that the person may not see. A feature that shows something new of requests adds its line.
/// </summary>
/// <param name="Name">Its name in a failure.</param>
/// <param name="Account">Who writes.</param>
/// <param name="ShowsPoints">Whether it tells others' points to an assessor who has scored.</param>
/// <param name="Said">What they write; "[Títol]" presses a button.</param>
internal sealed record Surface(string Name, string Account, bool ShowsPoints, params string[] Said)
{
    private const string Assessor = "marta";

    /// <summary>All of them, in the order in which they are played: what changes something comes last.</summary>
    public static IReadOnlyList<Surface> All { get; } =
    [
        Of("the pending requests", "sol·licituds pendents"),
        Telling("the detail card", "2026-1-001"),
        Telling("the detail card of a council", "com està la sol·licitud de Manlleu?", "2026-1-002"),
        Of("what is missing", "què em falta valorar?"),
        Of("who has not scored", "qui encara no ha valorat?"),
        Of("who assesses", "qui valora la 1?", "qui ha valorat la 2?"),
        Of("a filter by who has scored", "les que encara no he valorat", "les que ja han valorat tots"),
        Of("an order by score", "les sol·licituds pendents ordenades per puntuació", "la millor puntuada"),
        Of("a filter by score", "sol·licituds amb més de 10 punts", "quantes tenen menys de 6 punts en necessitat?"),
        Of("the history", "què s'ha fet amb la 1?"),
        Of("the mentors", "qui podria acompanyar la 2026-1-001?"),
        Of("the hour pools", "com estan les hores?"),
        Of("the ranking", "fes la priorització de mentoria", "i si tinguéssim un paquet més?", "per què no entra la 2?"),
        Of("the held letters", "cartes retingudes"),
        Of("the waiting list", "qui és el primer de la llista d'espera?"),
        Of("who owes information", "qui ens deu informació?"),
        Of("the proof", "està tot quadrat?"),
        Of("lists of other things", "sessions sense confirmar", "quins mentors tenim?", "qui té accés?"),
        Of("who waits to be confirmed", "qui espera que el confirmem?"),
        Of("scoring, left half-way", "valora la 1", "4", "cancel·la"),
        Of("a conflict, not declared", "m'abstinc de la 1", "no"),
        Of("naming assessors, not done", "la Marta i en Jordi valoren la 1", "no"),
        new("the state of the officer's own request", "maria", false, "com està la meva sol·licitud?"),
        Of("a reminder", "qui encara no ha valorat?", "[Recordar-los-ho per correu]"),
        Of("a conflict", "m'abstinc de la 3", "sí", "2026-1-003"),
        Of("a question to the council", "demana a Argentona quants plecs fa, fins divendres", "sí"),
        Of("a decision", "posa la 2 a la llista d'espera perquè ara no hi ha hores", "sí", "2026-1-002"),
    ];

    private static Surface Of(string name, params string[] said) => new(name, Assessor, false, said);

    private static Surface Telling(string name, params string[] said) => new(name, Assessor, true, said);
}
