using XmessBot.Core.Language.Places;
using XmessBot.Core.Language.Text;

namespace XmessBot.Understanding;

/// <summary>
/// What a message must speak of before it may start a change of data. "Vull demanar una pizza" looks like a request to a
/// model that knows requests best; it names nothing of the service.
/// </summary>
internal static class Anchors
{
    private static readonly Dictionary<Intent, string[]> Words = new()
    {
        [Intent.NewRequest] =
        [
            "sollicitud", "solicitud", "petici", "mentor", "assess", "asses", "aseso", "asessor", "acompany", "formulari", "suport", "expert", "convocat", "servei", "economia", "coop",
            "clausul", "ajunt", "ayunt", "municip", "inscri", "xarxa", "contract", "orient", "participar", "plec", "consistori", "ess",
        ],
        [Intent.EditRequest] =
        [
            "sollicit", "solicit", "petici", "formulari", "mentor", "assess", "aseso", "contacte", "disponibilitat", "expedient", "dada", "dades", "enviat", "enviar", "resposta", "posar", "posat", "tema",
            "preferencia", "servei", "opcio", "impacte", "apartat", "tecnic", "descripci", "projecte", "objectiu", "omplir", "omplert", "horari", "telefon", "correu", "document", "annex",
        ],
        [Intent.WithdrawRequest] =
            ["sollicit", "solicit", "petici", "mentor", "assess", "aseso", "convocat", "servei", "demanat", "demanar", "llista", "baixa", "hores", "endavant", "renunci", "retir", "desist", "enrere", "projecte"],
        [Intent.LogSession] =
        [
            "sessi", "sesi", "mentor", "assess", "aseso", "reuni", "reunir", "trobad", "trobat", "videotruc", "videoconf", "visita", "ajunt", "zoom", "teams", "registr", "apunt", "anot", "introdui", "presencial",
        ],
        [Intent.ScheduleSession] =
        [
            "sessi", "sesi", "mentor", "assess", "aseso", "reuni", "trobad", "trobar", "data", "dates", "quedar", "quedem", "dia", "dies", "agend", "ajornar", "setmana", "hora", "veiem", "cita", "convoc", "proposo", "proposem", "videotruc", "videoconf", "connect", "dilluns", "dimarts", "dimecres", "dijous", "divendres", "propos", "disponib", "confirm", "vindra",
        ],
        [Intent.AssessRequest] =
            ["sollicit", "solicit", "petici", "punt", "valor", "avalu", "mentor", "assess", "hores", "ranquing", "classific", "priorit", "comissi", "decis", "informaci", "transferib", "necessit"],
        [Intent.ApproveFaq] = ["faq", "pregunt", "propost", "respost", "entrad", "practi"],
        [Intent.ManageMembers] =
            ["membre", "mentor", "assess", "usuari", "person", "xarxa", "correu", "domini", "rol", "permis", "ajunt", "municip", "admin", "tecnic", "alta", "baixa", "gestio", "gestiona", "adhesi", "staff", "accés", "acces", "miembro", "compte", "treball", "plega"],
        [Intent.Privacy] =
            ["dad", "dato", "data", "informaci", "correu", "historial", "convers", "compte", "registre", "privac", "rgpd", "baixa", "dret", "consent", "escric", "guard", "sabeu", "saps", "confidencial", "cookie", "arco", "oblit", "explic", "escrit", "perfil"],
    };

    // The same, of several words.
    private static readonly Dictionary<Intent, string[]> Phrases = new()
    {
        [Intent.NewRequest] = ["demanar hores", "sol·licitar hores", "unes hores", "hores de suport", "nos puede", "pla local", "compra publica", "mercat social", "un altre poble", "el nostre poble"],
        [Intent.LogSession] = ["les hores"],
        [Intent.ScheduleSession] = ["va be", "aniria be", "a les 9", "a les 1", "a les nou", "a les deu", "va perfecte", "va millor", "va malament"],
        [Intent.Privacy] = ["de mi", "el que teniu"],
    };

    // Who names the service is at work, whatever else is said: "mentoria sobre el menjador escolar".
    private static readonly string[] Service = ["mentoria", "mentories", "assessorament", "assessoraments"];

    // With a municipality beside them these are work too: "sessió amb Berga sobre pressupostos".
    private static readonly string[] Meetings = ["sessio", "sessions", "reunio", "trobada", "ajuntament", "sollicitud", "solicitud", "peticio"];

    // What nobody does in a session, when the message is not at work.
    private static readonly string[] Leisure =
    [
        "sopar", "sopem", "berenar", "esmorzar", "birra", "cervesa", "cine", "ioga", "piscina", "gimnas", "futbol", "padel", "dentista", "metge", "doctora", "pediatre", "hamburgues", "pizza", "calçotada", "hotel", "netflix", "al concert", "el concert", "teatre", "platja",
        "corregut", "dormi", "credit", "hipotec", "migdiada", "el meu gat", "el meu gos", "passaport", "beca", "menjador", "pressupost", "bizum", "loteria", "aniversari", "perruquer", "casament", "aparcar",
        "veins", "fisioterap", "navegador", "vol a ", "wifi", "liceu", "multa", "prestec", "bitcoin", "cotxe",
    ];

    /// <summary>Whether the message names what the intent is about; intents that change nothing always do.</summary>
    public static bool Hold(Intent intent, string text)
    {
        if (!Words.TryGetValue(intent, out var starts)) return true;
        var folded = CatalanText.Fold(text);
        var tokens = Tokens.Of(text);
        if (!IsAtWork(text, tokens) && Leisure.Any(word => folded.Contains(CatalanText.Fold(word), StringComparison.Ordinal))) return false;
        if (tokens.Any(token => starts.Any(start => token.Text.StartsWith(start, StringComparison.Ordinal)))) return true;
        if (Phrases.TryGetValue(intent, out var phrases) && phrases.Any(phrase => folded.Contains(CatalanText.Fold(phrase), StringComparison.Ordinal))) return true;
        // "Aprovar la 22", "4 punts": a request by its number, or a score.
        if (intent == Intent.AssessRequest && tokens.Any(token => token.Kind == TokenKind.Number)) return true;
        return intent is Intent.LogSession or Intent.AssessRequest or Intent.ManageMembers or Intent.NewRequest && MunicipalityReader.Read(text).Mentions.Count > 0;
    }

    private static bool IsAtWork(string text, IReadOnlyList<Token> tokens)
    {
        if (tokens.Any(token => Service.Contains(token.Text))) return true;
        var places = MunicipalityReader.Read(text).Mentions;
        return places.Count > 0 && (tokens.Any(token => Meetings.Contains(token.Text)) || places.Any(place => IsWith(tokens, place.Start)));
    }

    // "Dues hores amb Vic sobre el menjador escolar", "amb l'Ajuntament de Vic".
    private static bool IsWith(IReadOnlyList<Token> tokens, int position)
    {
        var at = tokens.Count(token => token.Start < position) - 1;
        while (at >= 0 && tokens[at].Text is "el" or "la" or "l" or "els" or "les" or "de" or "d" or "del" or "ajuntament" or "gent") at--;
        return at >= 0 && tokens[at].Text is "amb" or "con" or "ab";
    }
}
