using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Language.Queries.Rules;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time.Rules;

namespace XmessBot.Core.Language.Orders;

/// <summary>
/// How staff order something of a request: the deed (<c>deed</c>), the requests (<c>request</c>), points (<c>score</c>), lengths
/// (<c>amount</c>), the service, the person and the day; and verbs that are a deed only with what stands beside them.
/// </summary>
internal static class RequestOrderGrammar
{
    private const int Package = 240;

    /// <summary>The words that say nothing of what is ordered.</summary>
    public static IReadOnlySet<string> Small { get; } = WordLists.Words("request-orders-small");

    private static readonly Dictionary<string, string> Classes =
        new(WordLists.Classes("request-orders")
            .Concat(WordLists.Classes("queries").Where(pair => pair.Key is "#request" or "#mentor" or "#advisor"
            or "#need" or "#transferability" or "#alignment" or "#the" or "#points" or "#comarca")));

    /// <summary>The rules, compiled.</summary>
    public static RuleBook Book { get; } = new(
        [.. NumberRules.Words, new("crit", Criteria.Words(Classes))],
        [.. Values, .. Deeds, .. Verbs, .. Parts],
        Classes, QueryGrammar.Conditions);

    private static IEnumerable<PhraseRule> Values =>
    [
        new("figures", "n", "<digits>",
            m => m.Digits(0).Length < 3 ? int.Parse(m.Digits(0), System.Globalization.CultureInfo.InvariantCulture) : null),
        new("a word", "n", "<word>", m => m.Number(0)),
        .. DayRules.NumberLists,
        new("a council", "request", "<town>",
            m => new SaidRequests([m.Get<SaidTown>(0)!.Municipality is { } town ? new NamedRequest(town, null) : null])),
        new("with the sign of a number", "request", "# <nums>", m => SaidRequests.Of(m.Get<SaidNumbers>(0)!)),
        new("a request by its number in words", "request", "#request num|numero? <n>",
            m => SaidRequests.Of(new SaidNumbers([m.Number(0).ToString(System.Globalization.CultureInfo.InvariantCulture)]))),
        new("by its number", "request", "la|les|sa|ses|el|els num|numero|n|nº? .? <nums>", m => SaidRequests.Of(m.Get<SaidNumbers>(0)!)),
        new("a request by its number", "request", "#request num|numero|n|nº|numeros|amb|:? numero? .? <nums>",
            m => SaidRequests.Of(m.Get<SaidNumbers>(0)!)),
        new("a number", "request", "num|numero|numeros|nº .? <nums>", m => SaidRequests.Of(m.Get<SaidNumbers>(0)!)),
        new("a reference", "request", "<reference>", m => SaidRequests.Of(new SaidNumbers([m.Get<string>(0)!]))),
        new("a length", "amount", "en|de|d|uns|unes? <length> de? mes|extra|extres|addicional|addicionals?",
            m => new SaidAmount(m.Number(0), m.Says("mes", "extra", "extres", "addicional") || m.Says("addicionals"))),
        new("a length more", "amount", "altra|altres|mes <length>", m => new SaidAmount(m.Number(0), true)),
        new("packages", "amount", "un|en? <n> paquets|paquet de? mes|extra|addicionals|addicional|sencer|complet?",
            m => m.Number(0) is > 0 and < 11 ? new SaidAmount(m.Number(0) * Package, m.Says("mes", "extra", "addicionals", "addicional"))
            : null),
        new("one package", "amount", "en? un paquet de? mes|extra|addicional|sencer|complet?",
            m => new SaidAmount(Package, m.Says("mes", "extra", "addicional"))),
        new("another package", "amount", "un altre paquet", _ => new SaidAmount(Package, true)),
        new("half a package", "amount", "mig paquet mes?", m => new SaidAmount(Package / 2, m.Says("mes"))),
    ];

    private static IEnumerable<PhraseRule> Deeds =>
    [
        new("grant", "deed", "#granting", _ => RequestDeed.Grant, "concedeix la sol·licitud 5 = grant request=5"),
        new("let it be granted", "deed",
            "queda|quedi|quedin|queden|dono|dona|doneu|donem|considera|marca per|com? a? concedida|concedit|concedides|"
                + "concedits|aprovada|aprovat|aprovades|aprovats|acceptada|acceptat|atorgada|atorgat", _ => RequestDeed.Grant,
                    "la de Vic queda concedida = grant request=Vic"),
        new("let it be refused", "deed",
            "queda|quedi|quedin|queden|dono|dona|doneu|donem|considera|marca per|com? a? denegada|denegat|denegades|denegats|"
                + "desestimada|desestimat|rebutjada|rebutjat|refusada", _ => RequestDeed.Refuse, "la de Vic queda denegada = "
                    + "refuse request=Vic"),
        new("go ahead", "deed", "tira|tireu|tirem|tiri|vagi|va|segueix endavant amb|a?", _ => RequestDeed.Grant,
            "tira endavant la 17 = grant request=17"),
        new("yes to", "deed", "ok|okay|vistiplau|aprovat|aprovada|concedit|concedida|favorable a|al|per", _ => RequestDeed.Grant,
            "ok a la 17 = grant request=17"),
        new("no to", "deed", "no|denegat|denegada|desfavorable a|al|per", _ => RequestDeed.Refuse, "no a la 17 = refuse request=17"),
        new("not granted", "deed", "no li|los|la|les|se|es|l? li|los|la|les|l? #granting", _ => RequestDeed.Refuse,
            "no concedim la 17 = refuse request=17"),
        new("left out", "deed", "deixa|deixem|deixeu|deixar|queda|quedi|treu|traieu|traiem li|la|les|los? fora de|d? la? convocatoria?",
            _ => RequestDeed.Refuse, "deixa fora la 17 = refuse request=17"),
        new("decided for", "deed",
            "fes|feu|fem|dicta|redacta|resolucio|posa|marca|amb la|una|com|a? resolucio|concessio? favorable|positiva|"
                + "estimatoria a|per|de|d?", _ => RequestDeed.Grant, "resolució favorable per a Vic = grant request=Vic"),
        new("decided against", "deed",
            "fes|feu|fem|dicta|redacta|resolucio|posa|marca|amb la|una|com|a? resolucio? desfavorable|negativa|denegatoria|"
                + "desestimatoria a|per|de|d?", _ => RequestDeed.Refuse, "resolució desfavorable per a Vic = refuse request=Vic"),
        new("granted, at the head", "deed",
            "-start concedida|concedit|concedides|aprovada|aprovat|aprovades|acceptada|acceptat|acceptades", _ => RequestDeed.Grant,
            "concedida la 5 = grant request=5"),
        new("granted, at the end", "deed", "concedida|concedit|concedides|aprovada|aprovat|aprovades|acceptada|acceptat|acceptades -end",
            _ => RequestDeed.Grant, "la 5 concedida = grant request=5"),
        new("refused, at the end", "deed",
            "denegada|denegat|denegades|desestimada|desestimat|rebutjada|rebutjat|rebutjades|descartada|fora -end",
            _ => RequestDeed.Refuse, "la 5 denegada = refuse request=5"),
        new("ahead", "deed", "endavant|favorablement|positivament|afirmativament", _ => RequestDeed.Grant,
            "resol la 5 favorablement = grant request=5"),
        new("against", "deed", "desfavorablement|negativament|enrere", _ => RequestDeed.Refuse,
            "resol la 5 negativament = refuse request=5"),
        new("nothing given", "deed",
            "no li|los|els? #giving|donis|doneu|posis|facis li|los? res|cap|el|la|mentoria|assessorament|hores? hora|paquet|vistiplau?",
            _ => RequestDeed.Refuse, "no li donem res a la 5 = refuse request=5"),
        new("it does not pass", "deed",
            "no la|les|el|se|es? passa|passen|entra|entren|prospera|prospere|prosperi|volem|agafem|admetem|pot|tirem|tira ser|"
                + "entrar|passar|endavant?", _ => RequestDeed.Refuse, "la 5 no passa = refuse request=5"),
        new("refused, at the head", "deed",
            "-start denegada|denegat|denegades|desestimada|desestimat|rebutjada|rebutjat|rebutjades|descartada", _ => RequestDeed.Refuse,
            "denegada la 5 = refuse request=5"),
        new("give an extension", "deed", "#granting|#giving|fem|feu|fes|aproveu|li|los? una|l|la? ampliacio|prorroga|extensio|allargament",
            m => RequestDeed.Extend, "concedeix una ampliació de 2 hores a Vic = extend request=Vic minutes=120"),
        new("decide for", "deed",
            "resol|resoleu|resolem|resoldre|resolc|decideix|decidim favorablement|positivament|a|afirmativament|be favor? de?",
            _ => RequestDeed.Grant, "resol favorablement la de Vic = grant request=Vic"),
        new("go on with", "deed", "endavant amb|a", _ => RequestDeed.Grant, "endavant amb la 17 = grant request=17"),
        new("give a green light", "deed",
            "#giving|dona li|los|m|hi? el|la|llum|per|l|tot? vistiplau|verda|bona|bones|ok|conformitat|aprovacio|llum? verda? a|per?", m =>
            m.Says("vistiplau", "verda", "ok", "conformitat") || m.Says("aprovacio", "bona", "bones") ? RequestDeed.Grant : null,
                "dona llum verda a Vic = grant request=Vic"),
        new("say yes", "deed", "digues|digueu|diguem|diem|dir|diga li|los|m? a? que si", _ => RequestDeed.Grant,
            "digues que sí a Vic = grant request=Vic"),
        new("put on the waiting list", "deed", "a|en|de|d|per? la|una? llista de|d espera", _ => RequestDeed.WaitingList,
            "passa Vic a la llista d'espera = waiting_list request=Vic"),
        new("leave waiting", "deed", "en|a|com la|l|les? espera|reserva|cua|suplent|suplents|reserves", _ => RequestDeed.WaitingList,
            "deixa Vic a l'espera = waiting_list request=Vic"),
        new("refuse", "deed", "#refusing", _ => RequestDeed.Refuse, "denega la 4 = refuse request=4"),
        new("decide against", "deed",
            "resol|resoleu|resolem|resoldre|resolc|decideix|decidim desfavorablement|negativament|en|malament contra? de?",
            _ => RequestDeed.Refuse, "resol negativament la de Vic = refuse request=Vic"),
        new("say no", "deed", "li|los|els? hem|haurem|digues|digueu|diguem|dir|diga|ha de? dir|li|los|m? a? que no",
            _ => RequestDeed.Refuse, "digues que no a Vic = refuse request=Vic"),
        new("let it wait", "deed", "fes|feu|fem|que|i|a? se|s|es? esperi|esperin|espere|esperen|esperar", _ => RequestDeed.WaitingList,
            "fes esperar la 9 = waiting_list request=9"),
        new("list of reserves", "deed", "a|en|de|d|per? la|una? llista|cua|banqueta de|d? reserva|reserves|suplents|espera?",
            m => m.Says("llista") && !(m.Says("reserva") || m.Says("reserves", "suplents", "espera")) ? null : RequestDeed.WaitingList,
            "posa Vic a la llista de reserva = waiting_list request=Vic"),
        new("extend", "deed", "#extending", _ => RequestDeed.Extend, "amplia dues hores la 7 = extend request=7 minutes=120"),
        new("let the letters go", "deed",
            "que|ja|poden|pot|i|vull|cal|podeu? ja? poden|anar? #sending|sortir ja? d? una? vegada? totes|tota|les|la|aquestes? "
                + "les|la? #letter", _ => RequestDeed.Release, "envia les cartes = release"),
        new("let go of the letters", "deed",
            "deixa|deixeu|deixem|deixar|deixau anar|sortir|marxar|partir ja? d? una? vegada? totes|tota|les|la? les|la? #letter",
            _ => RequestDeed.Release, "deixa anar les cartes = release"),
        new("go on with the letters", "deed", "endavant|ok|vinga|som amb|a|per? que? surtin? totes? les|la? #letter",
            _ => RequestDeed.Release, "endavant amb les cartes = release"),
        new("out with the letters", "deed", "les|totes? les? #letter ,? fora|endavant", _ => RequestDeed.Release, "cartes fora = release"),
        new("the letters may go", "deed", "les|totes|la? les? #letter que|ja|es? ja? poden|surtin|pot sortir|enviar se?",
            _ => RequestDeed.Release, "les cartes ja poden sortir = release"),
    ];

    private static IEnumerable<PhraseRule> Verbs =>
    [
        new("the letters", "letters", "totes|tots|tota|tot? les|els|la|aquestes? #letter", _ => SaidVerb.Held),
        new("what is held", "letters",
            "tot|allo|les|els? lo|el|les? que? teniem|tenim|hi|esta|estava|estan|estaven? ha|havia? retingut|retingudes|"
                + "retinguts|retengut|retengudes|aturat|guardat|congelat", _ => SaidVerb.Held),
        new("send", "send", "#sending", _ => SaidVerb.Held),
        new("resolve", "verb", "resol|resoleu|resolem|resolc|decideix", _ => SaidVerb.Other),
        new("give", "give", "#giving", _ => SaidVerb.Give),
        new("add", "give", "#adding", _ => SaidVerb.Add),
        new("put", "verb", "#putting", _ => SaidVerb.Other),
        new("score", "verb", "#scoring", _ => SaidVerb.Score),
        new("please", "verb", "si us|et|vos|li plau", _ => SaidVerb.Other),
        new("at once", "verb", "d|de una vegada", _ => SaidVerb.Other),
        new("for now", "verb", "de|per moment|ara|si", m => m.Says("moment", "ara") ? SaidVerb.Other : null),
        new("as to", "verb", "pel|quant|respecte|sobre que|a|de fa? a?", _ => SaidVerb.Other),
        new("agreed", "verb", "d acord|entesos", _ => SaidVerb.Other),
        new("change the points", "verb",
            "canvia|canvio|canvieu|canviem|modifica|modifico|modifiqueu|esmena|esmeno la|el|les|els? meva|meu|meves|meus? nota|"
                + "notes|puntuacio|puntuacions|valoracio|vot|punts de|d|a?", _ => SaidVerb.Score),
        new("for me", "verb", "per|x mi|part meva?", _ => SaidVerb.Other),
        new("held back", "verb", "que? teniem|tenim|estan|estaven|hi|havia|tens? ha|havia? retingudes|retengudes|aturades|"
            + "aturada|retinguda|guardades|pendents|preparades|parades|congelades|bloquejades", _ => SaidVerb.Held),
        new("of the decisions", "verb",
            "de|d|del|amb resolucio|resolucions|decisio|decisions|concessio|denegacio|notificacio|la convocatoria?", _ => SaidVerb.Held),
    ];

    private static IEnumerable<PhraseRule> Parts =>
    [
        new("points of a criterion", "score",
            "un|una? <n> #points? sobre? 5? de|d|en|a|per|al|quant|pel|respecte a|que|criteri? fa? a|de|d? l|la|el? <crit>",
            m => Points(m.Get<QueryCriterion>(1), m.Number(0)), "Vic, un 4 de necessitat = assess request=Vic scores=need:4"),
        new("a criterion and its points", "score", "de|d|en? l|la|el? <crit> #gap? #gap? #gap? #gap? <n> #points? sobre? 5?",
            m => Points(m.Get<QueryCriterion>(0), m.Number(1)), "Vic: necessitat 4 = assess request=Vic scores=need:4"),
        new("points and their criterion", "score", "<n> #points? <crit>", m => Points(m.Get<QueryCriterion>(1), m.Number(0)),
            "Vic: 3 necessitat = assess request=Vic scores=need:3"),
        new("points to a request in a criterion", "score",
            "un|una? <n> #points? a|per a? la|l|el? #request? de|d|del? <request> de|d|en|per|quant a? l|la|el? <crit>",
            m => new ScoredRequests(new CriterionPoints(m.Get<QueryCriterion>(2), m.Number(0)), m.Get<SaidRequests>(1)!),
            "un 4 a Vic en necessitat = assess request=Vic scores=need:4"),
        new("the criterion of a request and its points", "score",
            "l|la|el? <crit> de|d|del|a la|l|el? #request? de|d|del? <request> #gap? #gap? #gap? #scoring? #gap? #gap? <n> #points?",
            m => new ScoredRequests(new CriterionPoints(m.Get<QueryCriterion>(0), m.Number(2)), m.Get<SaidRequests>(1)!),
            "la necessitat de Vic un 4 = assess request=Vic scores=need:4"),
        new("in a criterion a request and its points", "score",
            "de|d|en|per? l|la|el? <crit> ,|:? a|per? la|l|el? de|d|del? <request> #gap? #gap? #gap? <n> #points?",
            m => new ScoredRequests(new CriterionPoints(m.Get<QueryCriterion>(0), m.Number(2)), m.Get<SaidRequests>(1)!),
            "en necessitat, Vic mereix un 5 = assess request=Vic scores=need:5"),
        new("half points", "bad", "<digits> ~,|.|' ~<digits> #points? de|d|en? l|la? <crit>", _ => true),
        new("half points after", "bad", "<crit> :|=|de|amb|un? un? <digits> ~,|.|' ~<digits>", _ => true),
        new("points and a half", "bad", "<n> #points? i mig", _ => true),
        new("the same of all", "all", "un|una? <n> #points? a|en|de|per tot|totes|tots les|els|tres? tres? criteris?",
            m => new CriterionPoints(QueryCriterion.Total, m.Number(0)),
            "Vic, un 4 a tot = assess request=Vic scores=need:4+transferability:4+alignment:4"),
        new("all the same", "all", "a|en? tot :|amb|un? un? <n>", m => new CriterionPoints(QueryCriterion.Total, m.Number(0)),
            "Vic, tot un 4 = assess request=Vic scores=need:4+transferability:4+alignment:4"),
        new("each of the three the same", "all", "a|en? totes|tots les|els tres criteris? :|amb|un? un? <n>",
            m => new CriterionPoints(QueryCriterion.Total, m.Number(0)),
            "Vic, tots els tres criteris un 4 = assess request=Vic scores=need:4+transferability:4+alignment:4"),
        new("mentoring", "service", "mentoria|mentories|mentoratge", _ => Service.Mentoring),
        new("advice", "service", "assessorament|assessoraments|assessoria", _ => Service.Advisory),
        new("with a person", "who",
            "amb|a|que|i? carrec|ho|el|la|hi|li|porti|faci|posa|com? de|d|porti|porta|faci|per? a? #the? #mentor|#advisor? a|"
                + "de? #the? <person> de|com? mentor|mentora|assessor|assessora?", m => m.Get<string>(0)),
        new("days", "until", "<when>", m => m.Get<SaidDays>(0)),
        new("until days", "until",
            "que|i|amb|tenen|te|el|com|donant|data|termini|com? temps|termini|plac|data|limit|responguin|contestin|molt|maxim|"
                + "responga|contesti|marge|ens|tenen|limit|a? limit|temps|de|d|per|ho|a|molt|maxim|contestin|responguin? limit|"
                    + "maxim|molt|tard|respondre|contestar|resposta|:|fins|tard? el|:|tard? <when> com? a? maxim|molt|tard? tard?",
            m => m.Get<SaidDays>(0)),
    ];

    private static object? Points(QueryCriterion criterion, int points) => new CriterionPoints(criterion, points);
}
