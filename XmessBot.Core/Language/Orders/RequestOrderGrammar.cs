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
        new(WordLists.Classes("request-orders").Concat(WordLists.Classes("queries").Where(pair => pair.Key is "#request" or "#mentor" or "#advisor"
            or "#need" or "#transferability" or "#alignment" or "#the" or "#points")));

    /// <summary>The rules, compiled.</summary>
    public static RuleBook Book { get; } = new(
        [.. NumberRules.Words, new("crit", Criteria.Words(Classes))],
        [.. Values, .. Deeds, .. Verbs, .. Parts],
        Classes, QueryGrammar.Conditions);

    private static IEnumerable<PhraseRule> Values =>
    [
        new("figures", "n", "<digits>", m => m.Digits(0).Length < 3 ? int.Parse(m.Digits(0), System.Globalization.CultureInfo.InvariantCulture) : null),
        new("a word", "n", "<word>", m => m.Number(0)),
        .. DayRules.NumberLists,
        new("a council", "request", "<town>", m => new SaidRequests([m.Get<SaidTown>(0)!.Municipality is { } town ? new NamedRequest(town, null) : null])),
        new("by its number", "request", "la|les|sa|ses|el|els num|numero|n|nº? .? <nums>", m => SaidRequests.Of(m.Get<SaidNumbers>(0)!)),
        new("a request by its number", "request", "#request num|numero|n|nº|numeros|amb|:? numero? .? <nums>", m => SaidRequests.Of(m.Get<SaidNumbers>(0)!)),
        new("a number", "request", "num|numero|numeros|nº .? <nums>", m => SaidRequests.Of(m.Get<SaidNumbers>(0)!)),
        new("a reference", "request", "<reference>", m => SaidRequests.Of(new SaidNumbers([m.Get<string>(0)!]))),
        new("a length", "amount", "en|de|d|uns|unes? <length> mes?", m => new SaidAmount(m.Number(0), m.Says("mes"))),
        new("a length more", "amount", "altra|altres|mes <length>", m => new SaidAmount(m.Number(0), true)),
        new("packages", "amount", "un|en? <n> paquets|paquet mes?", m => m.Number(0) is > 0 and < 11 ? new SaidAmount(m.Number(0) * Package, m.Says("mes")) : null),
        new("one package", "amount", "en? un paquet mes?", m => new SaidAmount(Package, m.Says("mes"))),
        new("another package", "amount", "un altre paquet", _ => new SaidAmount(Package, true)),
        new("half a package", "amount", "mig paquet mes?", m => new SaidAmount(Package / 2, m.Says("mes"))),
    ];

    private static IEnumerable<PhraseRule> Deeds =>
    [
        new("grant", "deed", "#granting", _ => RequestDeed.Grant, "concedeix la sol·licitud 5 = grant 5"),
        new("let it be granted", "deed", "queda|quedi|quedin|queden|dono|dona|doneu|donem|considera|marca per|com? a? concedida|concedit|concedides|concedits|aprovada|aprovat|aprovades|aprovats|acceptada|acceptat|atorgada|atorgat", _ => RequestDeed.Grant, "la de Vic queda concedida = grant Vic"),
        new("let it be refused", "deed", "queda|quedi|quedin|queden|dono|dona|doneu|donem|considera|marca per|com? a? denegada|denegat|denegades|denegats|desestimada|desestimat|rebutjada|rebutjat|refusada", _ => RequestDeed.Refuse, "la de Vic queda denegada = refuse Vic"),
        new("decide for", "deed", "resol|resoleu|resolem|resoldre favorablement|positivament|a favor? de?", _ => RequestDeed.Grant, "resol favorablement la de Vic = grant Vic"),
        new("go on with", "deed", "endavant amb|a", _ => RequestDeed.Grant, "endavant amb la 17 = grant 17"),
        new("give a green light", "deed", "#giving|dona li|los|m|hi? el|la|llum|per|l|tot? vistiplau|verda|bona|bones|ok|conformitat|aprovacio|llum? verda? a|per?", m =>
            m.Says("vistiplau", "verda", "ok", "conformitat") || m.Says("aprovacio", "bona", "bones") ? RequestDeed.Grant : null, "dona llum verda a Vic = grant Vic"),
        new("say yes", "deed", "digues|digueu|diguem|dir|diga li|los|m? a? que si", _ => RequestDeed.Grant, "digues que sí a Vic = grant Vic"),
        new("put on the waiting list", "deed", "a|en|de|d|per? la|una? llista de|d espera", _ => RequestDeed.WaitingList, "passa Vic a la llista d'espera = waiting_list Vic"),
        new("leave waiting", "deed", "en|a la|l? espera|reserva", _ => RequestDeed.WaitingList, "deixa Vic a l'espera = waiting_list Vic"),
        new("refuse", "deed", "#refusing", _ => RequestDeed.Refuse, "denega la 4 = refuse 4"),
        new("decide against", "deed", "resol|resoleu|resolem|resoldre desfavorablement|negativament|en contra? de?", _ => RequestDeed.Refuse, "resol negativament la de Vic = refuse Vic"),
        new("say no", "deed", "li|los|els? hem|haurem|digues|digueu|diguem|dir|diga|ha de? dir|li|los|m? a? que no", _ => RequestDeed.Refuse, "digues que no a Vic = refuse Vic"),
        new("extend", "deed", "#extending", _ => RequestDeed.Extend, "amplia dues hores la 7 = extend 7 120"),
        new("let the letters go", "deed", "que|ja|poden|pot|i|vull|cal|podeu? ja? poden|anar? #sending|sortir ja? d? una? vegada? totes|tota|les|la|aquestes? les|la? #letter", _ => RequestDeed.Release, "envia les cartes = release"),
        new("let go of the letters", "deed", "deixa|deixeu|deixem|deixar|deixau anar|sortir|marxar|partir ja? d? una? vegada? totes|tota|les|la? les|la? #letter", _ => RequestDeed.Release, "deixa anar les cartes = release"),
        new("the letters may go", "deed", "les|totes|la? les? #letter que|ja|es? ja? poden|surtin|pot sortir|enviar se?", _ => RequestDeed.Release, "les cartes ja poden sortir = release"),
    ];

    private static IEnumerable<PhraseRule> Verbs =>
    [
        new("give", "give", "#giving", _ => SaidVerb.Give),
        new("add", "give", "#adding", _ => SaidVerb.Add),
        new("put", "verb", "#putting", _ => SaidVerb.Other),
        new("score", "verb", "#scoring", _ => SaidVerb.Score),
        new("please", "verb", "si us|et|vos|li plau", _ => SaidVerb.Other),
        new("at once", "verb", "d|de una vegada", _ => SaidVerb.Other),
        new("agreed", "verb", "d acord|entesos", _ => SaidVerb.Other),
        new("change the points", "verb", "canvia|canvio|canvieu|canviem|modifica|modifico|modifiqueu|esmena|esmeno la|el|les|els? meva|meu|meves|meus? nota|notes|puntuacio|puntuacions|valoracio|vot|punts de|d|a?", _ => SaidVerb.Score),
        new("for me", "verb", "per|x mi|part meva?", _ => SaidVerb.Other),
        new("held back", "verb", "que? teniem|tenim|estan|estaven|hi|havia|tens? ha|havia? retingudes|retengudes|aturades|aturada|retinguda|guardades|pendents|preparades|parades|congelades|bloquejades", _ => SaidVerb.Held),
        new("of the decisions", "verb", "de|d|del|amb resolucio|resolucions|decisio|decisions|concessio|denegacio|notificacio|la convocatoria?", _ => SaidVerb.Held),
    ];

    private static IEnumerable<PhraseRule> Parts =>
    [
        new("points of a criterion", "score", "un|una? <n> #points? de|d|en|a|per l|la|el? <crit>", m => Points(m.Get<QueryCriterion>(1), m.Number(0)), "un 4 de necessitat"),
        new("a criterion and its points", "score", "l|la|el|de|d|en? l|la|el? <crit> :|=|,|-|de|amb|es|val|li? #giving|poso|posa|hi|li|un|amb|sera? hi|li|m|un? hi|un|una? <n> #points?", m => Points(m.Get<QueryCriterion>(0), m.Number(1)), "necessitat 4"),
        new("half points", "bad", "<digits> ~,|.|' ~<digits> #points? de|d|en? l|la? <crit>", _ => true),
        new("half points after", "bad", "<crit> :|=|de|amb|un? un? <digits> ~,|.|' ~<digits>", _ => true),
        new("points and a half", "bad", "<n> #points? i mig", _ => true),
        new("the same of all", "all", "un|una? <n> #points? a|en|de|per tot|totes|tots les|els|tres? tres? criteris?", m => new CriterionPoints(QueryCriterion.Total, m.Number(0)), "un 4 a tot"),
        new("all the same", "all", "a|en? tot :|amb|un? un? <n>", m => new CriterionPoints(QueryCriterion.Total, m.Number(0)), "tot un 4"),
        new("each of the three the same", "all", "a|en? totes|tots les|els tres criteris? :|amb|un? un? <n>", m => new CriterionPoints(QueryCriterion.Total, m.Number(0)), "tots els tres criteris un 4"),
        new("mentoring", "service", "mentoria|mentories|mentoratge", _ => Service.Mentoring),
        new("advice", "service", "assessorament|assessoraments|assessoria", _ => Service.Advisory),
        new("with a person", "who", "amb|a|que|i? carrec|ho|el|la|hi|li|porti|faci|posa|com? de|d|porti|porta|faci|per? a? #the? #mentor|#advisor? a|de? #the? <person> de|com? mentor|mentora|assessor|assessora?", m => m.Get<string>(0)),
        new("days", "until", "<when>", m => m.Get<SaidDays>(0)),
        new("until days", "until", "que|i|amb|tenen|te|el|com|donant|data|termini|com? temps|termini|plac|data|limit|responguin|contestin|molt|maxim|responga|contesti|marge|ens|tenen|limit|a? limit|temps|de|d|per|ho|a|molt|maxim|contestin|responguin? limit|maxim|molt|tard|respondre|contestar|resposta|:|fins|tard? el|:|tard? <when> com? a? maxim|molt|tard? tard?",
            m => m.Get<SaidDays>(0)),
    ];

    private static object? Points(QueryCriterion criterion, int points) => new CriterionPoints(criterion, points);
}

/// <summary>Requests that were named; one that may be several is null.</summary>
internal sealed record SaidRequests(IReadOnlyList<NamedRequest?> Requests)
{
    /// <summary>By their numbers.</summary>
    public static SaidRequests Of(SaidNumbers said) => new([.. said.Numbers.Select(each => new NamedRequest(null, each))]);
}

/// <summary>An amount of time, and whether it is added to what there is.</summary>
internal sealed record SaidAmount(int Minutes, bool More);

/// <summary>Verbs that are a deed only with what stands beside them.</summary>
internal enum SaidVerb
{
    /// <summary>"Dona".</summary>
    Give,

    /// <summary>"Afegeix".</summary>
    Add,

    /// <summary>"Puntua".</summary>
    Score,

    /// <summary>"Retingudes".</summary>
    Held,

    /// <summary>"Passa", "deixa".</summary>
    Other,
}
