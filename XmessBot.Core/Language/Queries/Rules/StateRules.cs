using XmessBot.Core.Language.Grammar;
using About = XmessBot.Core.Language.Queries.QuerySubject;

namespace XmessBot.Core.Language.Queries.Rules;

/// <summary>The states of requests, sessions and questions (<c>filter</c>).</summary>
internal static class StateRules
{
    /// <summary>The rules.</summary>
    public static IEnumerable<PhraseRule> All => [.. Open, .. Decided, .. OfSessions, .. OfQuestions];

    private static IEnumerable<PhraseRule> Open =>
    [
        new("pending", "filter", "#pending", _ => Said.Of(
                (About.Requests, State(QueryState.Pending)), (About.Questions, State(QueryState.Proposed)),
                (About.Sessions, State(QueryState.Planned))),
            "sol·licituds pendents = requests state=pending"),
        new("to be decided", "filter", "#pending|per|sense|falten|falta de|d|per? #resolve", _ =>
            State(About.Requests, QueryState.Pending), "sense resoldre = requests state=pending",
                "pendents de decisió = requests state=pending"),
        new("not decided", "filter", "no s|estan|esta|hem|han|ha|son|tenen|hagin|ha? ha|han|hem|hagi|estan|tenen? encara? #resolve", _ =>
            State(About.Requests, QueryState.Pending), "que encara no s'han resolt = requests state=pending"),
        new("that we have to decide", "filter", "hem|he|ha|cal|haurem|falta|falten|que? de|per? #resolve",
            m => m.Says("hem", "cal", "haurem", "falta", "falten") ? State(About.Requests, QueryState.Pending) : null,
            "quines hem de resoldre? = requests state=pending"),
        new("to be seen by the commission", "filter", "#pending de|d|per l|la? comissio|comite|tribunal|jurat",
            _ => State(About.Requests, QueryState.Pending), "pendents de la comissió = requests state=pending"),
        new("that wait to be decided", "filter", "esperen|espera|esperant|espera de|d? resolucio|decisio|veredicte", _ =>
            State(About.Requests, QueryState.Pending), "que esperen resolució = requests state=pending"),
        new("that wait for information", "filter",
            "a? l? esperant|esperen|espera|pendents|pendent|falta|falten|aturades|parades de|d|per|que|la|el? la|el? #info de|d|"
                + "dels|per? part? l|la|els|de|del? #council?",
            m => State(About.Requests, QueryState.Information), "esperant informació de l'ajuntament = requests state=information"),
        new("that wait for the council", "filter",
            "aturades|parades? esperant|esperem|esperen|pendents|pendent|espera de|d|que|a? que? l|el|els? #council? ens|hi|em? #answer",
            _ =>
            State(About.Requests, QueryState.Information), "pendents que contesti l'ajuntament = requests state=information"),
        new("that have to answer", "filter", "que? ens|encara? han|ha|hagin de #answer ens|nos|hi?",
            _ => State(About.Requests, QueryState.Information) with { Days = FilterKey.Due },
            "ajuntaments que han de contestar = requests state=information"),
        new("of whom information was asked", "filter",
            "a|al|als? quals|qual|qui|quins|quines? els|li|hem|vam|s|se|van|varem|vaig|he|ha|les|li? hem|vam|ha|ha? demanat|"
                + "demanar|requerit|requerir|sollicitat mes? #info", _ =>
                State(About.Requests, QueryState.Information), "a qui hem demanat informació = requests state=information"),
        new("requests of information", "filter", "#request d|de #info", _ => State(About.Requests, QueryState.Information),
            "peticions d'informació = requests state=information"),
        new("informations", "filter", "informacions|requeriments|aclariments demanades|demanats|pendents?",
            _ => State(About.Requests, QueryState.Information), "informacions demanades = requests state=information"),
        new("that owe information", "filter", "que? ens deuen|deu|han|ha de? enviar|aportar|fer|arribar|passar? mes? #info",
            m => m.Says("deuen", "deu") ? State(About.Requests, QueryState.Information) : null,
            "que ens deuen informació = requests state=information"),
        new("information asked", "filter", "amb? #info demanada|requerida|demanats|demanades|sollicitada|pendent|pendents", _ =>
            State(About.Requests, QueryState.Information), "amb informació demanada = requests state=information"),
        new("required", "filter", "en? requerides|requerida|requerits|requerit|requeriment|esmena",
            _ => State(About.Requests, QueryState.Information),
            "les requerides = requests state=information"),
        new("drafts", "filter", "en? #draft", _ => State(About.Requests, QueryState.Draft), "esborranys = requests state=draft"),
        new("not sent", "filter",
            "no s|han|ha|estan|hagin|l|les|es|son? han|ha|hagin|va|van? encara? acabat|arribat|acabades|acabada? de|d|a? #send",
            _ => State(About.Requests, QueryState.Draft),
            "que no s'han enviat = requests state=draft"),
        new("to be sent", "filter", "sense|per|pendents|pendent de|d|per? #send", _ => State(About.Requests, QueryState.Draft),
            "sense enviar = requests state=draft"),
        new("half written", "filter", "a mig|mitges|mitja fer|escriure|omplir|redactar|emplenar?",
            _ => State(About.Requests, QueryState.Draft),
            "a mig fer = requests state=draft"),
        new("begun and not ended", "filter", "comencades|iniciades|obertes i|pero? no|sense acabades|acabar|enviades|enviar|tancar", _ =>
            State(About.Requests, QueryState.Draft), "començades i no acabades = requests state=draft"),
    ];

    private static IEnumerable<PhraseRule> Decided =>
    [
        new("granted", "filter", "#granted", _ => State(About.Requests, QueryState.Granted), "concedides = requests state=granted"),
        new("that were granted", "filter", "va|van|vam|varem|varen|vau|vaig #granting", _ => State(About.Requests, QueryState.Granted),
            "quantes es van concedir? = requests state=granted count"),
        new("decided for", "filter", "resoltes|resolta|resolt|resolts|resolucio favorablement|positivament|favorable|positiva|favor",
            _ => State(About.Requests, QueryState.Granted), "resoltes favorablement = requests state=granted"),
        new("decided against", "filter",
            "resoltes|resolta|resolt|resolts|resolucio desfavorablement|negativament|desfavorable|negativa|contra",
            _ => State(About.Requests, QueryState.Refused), "resoltes desfavorablement = requests state=refused"),
        new("said yes to", "filter", "hem|vam|s|se|han? ha|han|hem? dit|dir que si", _ => State(About.Requests, QueryState.Granted),
            "a qui hem dit que sí = requests state=granted"),
        new("refused", "filter", "#refused", _ => State(About.Requests, QueryState.Refused), "denegades = requests state=refused"),
        new("that were refused", "filter", "va|van|vam|varem|varen|vau|vaig #refusing", _ => State(About.Requests, QueryState.Refused),
            "les que vam denegar = requests state=refused"),
        new("said no to", "filter", "hem|vam|s|se? ha|han|hem? dit|dir que no", _ => State(About.Requests, QueryState.Refused),
            "a qui hem dit que no = requests state=refused"),
        new("withdrawn", "filter", "#withdrawn", _ => State(About.Requests, QueryState.Withdrawn), "retirades = requests state=withdrawn"),
        new("who went back", "filter", "s|han|ha|es|va|van? han|ha|van|va? fet|fer|tirat|tirar enrere|enrera",
            _ => State(About.Requests, QueryState.Withdrawn), "que s'han fet enrere = requests state=withdrawn"),
        new("that were withdrawn", "filter", "va|van|varen #withdrawing se?", _ => State(About.Requests, QueryState.Withdrawn),
            "que es van retirar = requests state=withdrawn"),
        new("on the waiting list", "filter", "a|en|de|d|per? la|una? llista de|d espera",
            _ => State(About.Requests, QueryState.WaitingList),
            "en llista d'espera = requests state=waiting_list"),
        new("in waiting", "filter", "en reserva|espera", _ => State(About.Requests, QueryState.WaitingList),
            "en reserva = requests state=waiting_list"),
    ];

    private static IEnumerable<PhraseRule> OfSessions =>
    [
        new("planned", "filter", "#planned per? a?", _ => State(About.Sessions, QueryState.Planned),
            "sessions previstes = sessions state=planned"),
        new("to be held", "filter", "per fer", _ => State(About.Sessions, QueryState.Planned), "sessions per fer = sessions state=planned"),
        new("to come", "filter", "que? vindran|vinents|vinent", _ => State(About.Sessions, QueryState.Planned),
            "sessions que vindran = sessions state=planned"),
        new("not confirmed", "filter", "sense|per|pendents|pendent|falten|falta|queden|esperen|esperant|espera de|d|per? la? #confirm",
            _ => State(About.Sessions, QueryState.Logged),
            "sessions sense confirmar = sessions state=logged", "sessions pendents de confirmar = sessions state=logged"),
        new("that nobody confirmed", "filter",
            "no s|han|ha|estan|esta|hagin|hagi|les|son|l|ens? han|ha|hem|hagin|hagi? estat? encara? #confirm l|els? #council?", _ =>
            State(About.Sessions, QueryState.Logged),
            "sessions que no han confirmat = sessions state=logged"),
        new("logged", "filter", "registrades|registrada|apuntades|anotades", _ => State(About.Sessions, QueryState.Logged),
            "sessions registrades = sessions state=logged"),
        new("confirmed", "filter", "#confirmed per? l|els? #council?", _ => State(About.Sessions, QueryState.Confirmed),
            "sessions confirmades = sessions state=confirmed"),
        new("that were confirmed", "filter", "va|van|varen #confirming l|els? #council?", _ => State(About.Sessions, QueryState.Confirmed),
            "sessions que van confirmar = sessions state=confirmed"),
        new("disputed", "filter", "#disputed per|pels? l|els? #council?", _ => State(About.Sessions, QueryState.Disputed),
            "sessions discutides = sessions state=disputed"),
        new("in dispute", "filter", "en|amb disputa|discrepancia|discrepancies|desacord|desacords|queixa|queixes|conflicte|reclamacio", _ =>
            State(About.Sessions, QueryState.Disputed), "sessions en disputa = sessions state=disputed"),
        new("not agreed with", "filter", "no hi? esta|estan|estigui d acord l|els? #council?",
            _ => State(About.Sessions, QueryState.Disputed),
            "sessions que no hi estan d'acord = sessions state=disputed"),
    ];

    private static IEnumerable<PhraseRule> OfQuestions =>
    [
        new("unanswered", "filter", "sense|per|pendents|pendent|falten de|d|per? cap? resposta|contestar|respondre|resoldre|respostes", _ =>
            Said.Of((About.Questions, State(QueryState.Unanswered)), (About.Requests, State(QueryState.Information)),
                (About.Sessions, State(QueryState.Logged))),
            "preguntes sense cap resposta = questions state=unanswered"),
        new("that nobody answered", "filter",
            "no tenen|te|s|han|ha|hem|saps|sap|hagin|hagi|vas|van|va|has|vam|sabem? ha|han|hem|tingut|trobat|sabut|saber? "
                + "encara? cap? resposta|respost|contestat|"
                + "respondre|contestar|respostes", _ =>
                    Said.Of((About.Questions, State(QueryState.Unanswered)), (About.Requests, State(QueryState.Information))),
            "preguntes que no tenen resposta = questions state=unanswered"),
        new("proposed", "filter", "#proposed", _ => State(About.Questions, QueryState.Proposed),
            "preguntes proposades = questions state=proposed"),
        new("to be reviewed", "filter",
            "per|sense|pendents|pendent|falten de|d|per? revisar|aprovar|publicar|validar|revisio|aprovacio|publicacio|validacio",
            _ => Said.Of((About.Questions, State(QueryState.Proposed)), (About.Sessions, State(QueryState.Logged)),
                (About.Requests, State(QueryState.Pending))),
            "preguntes per revisar = questions state=proposed"),
        new("published", "filter", "#published", _ => State(About.Questions, QueryState.Published),
            "preguntes publicades = questions state=published"),
        new("of no use", "filter",
            "amb|tenen|te|han|ha rebut|tingut? una? mala|males|baixa|pitjor|pitjors|negativa|negatives|dolenta valoracio|"
                + "valoracions|nota|notes|feedback|opinio|opinions|puntuacio",
            _ => State(About.Questions, QueryState.BadFeedback), "preguntes amb mala valoració = questions state=bad_feedback"),
        new("of no use, the other way round", "filter",
            "amb|tenen|te|han|ha rebut|tingut? valoracio|valoracions|feedback|opinio|opinions|comentaris|vots dolenta|dolentes|"
                + "negativa|negatives|negatius|negatiu|baixa|baixes",
            _ => State(About.Questions, QueryState.BadFeedback), "preguntes amb valoracions negatives = questions state=bad_feedback"),
        new("badly valued", "filter", "mal|malament|poc|pitjor valorades|valorada|puntuades|utils|rebudes",
            _ => State(About.Questions, QueryState.BadFeedback),
            "preguntes mal valorades = questions state=bad_feedback"),
        new("that did not help", "filter",
            "no han|ha|van|va|son|els|li|hagin? han|ha? estat|ser|resultat? utils|util|servit|agradat|ajudat|serveixen|agraden|"
                + "convencut|convençut a|la? ningu|gent?", _ => State(About.Questions, QueryState.BadFeedback),
            "preguntes que no han servit = questions state=bad_feedback"),
        new("expired", "filter", "que? han|s|estan|ja? han? #expired", _ => Said.Of((About.Questions, State(QueryState.Expired)),
            (About.Requests, new QueryFilter.Flag(FilterKey.Overdue, true))), "preguntes caducades = questions state=expired"),
    ];

    internal static Said State(QuerySubject subject, QueryState state) => Said.Of((subject, State(state)));

    internal static QueryFilter.State State(QueryState state) => new([state]);
}
