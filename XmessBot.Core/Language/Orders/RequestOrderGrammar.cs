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

    private const string Aside = "aside";

    /// <summary>The words that say nothing of what is ordered.</summary>
    public static IReadOnlySet<string> Small { get; } = WordLists.Words("request-orders-small");

    /// <summary>The words of each class.</summary>
    public static IReadOnlyDictionary<string, string> Classes { get; } =
        new Dictionary<string, string>(WordLists.Classes("request-orders")
            .Concat(WordLists.Classes("queries").Where(pair => pair.Key is "#request" or "#mentor" or "#advisor"
            or "#need" or "#transferability" or "#alignment" or "#the" or "#points" or "#comarca"))
            .Select(pair => new KeyValuePair<string, string>(pair.Key, Inflections.Plain(pair.Value))));

    /// <summary>The verbs whose forms are all known.</summary>
    public static Inflections Forms { get; } = new(WordLists.Classes("request-orders").SelectMany(pair => pair.Value.Split(' ')));

    /// <summary>The rules, compiled.</summary>
    public static RuleBook Book { get; } = new(
        [.. NumberRules.Words, new("crit", Criteria.Words(Classes))],
        [.. Values, .. Deeds, .. Verbs, .. Parts],
        Classes, QueryGrammar.Conditions, WordLists.Words("order-between"));

    private static IEnumerable<PhraseRule> Values =>
    [
        new("figures", "n", "<digits>",
            m => m.Digits(0).Length < 3 ? int.Parse(m.Digits(0), System.Globalization.CultureInfo.InvariantCulture) : null),
        new("a word", "n", "<word>", m => m.Number(0)),
        new("a hundred and more", "n", "cent -? i? <n>", m => m.Number(0) is > 0 and < 100 ? 100 + m.Number(0) : null),
        new("tens and units", "n", "<word> -? i? -? <word>", m => m.Number(0) is >= 20 and <= 90 && m.Number(0) % 10 == 0
            && m.Number(1) is > 0 and < 10 ? m.Number(0) + m.Number(1) : null),
        .. DayRules.NumberLists,
        new("a council", "request", "<town>",
            m => new SaidRequests([m.Get<SaidTown>(0)!.Municipality is { } town ? new NamedRequest(town, null) : null])),
        new("with the sign of a number", "request", "# <nums>", m => SaidRequests.Of(m.Get<SaidNumbers>(0)!)),
        new("a request by its number in words", "request", "#request num|numero? <n>",
            m => InWords(m.Number(0))),
        // "La una" is an hour.
        new("by its number in words", "request", "la|sa num|numero? <n>", m => m.Number(0) > 1 ? InWords(m.Number(0)) : null),
        new("numbers at the head", "request", "-start <nums> :|→|=|-|;", m => SaidRequests.Of(m.Get<SaidNumbers>(0)!)),
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
        new("packages and a half", "amount", "un|en? <n> paquets|paquet i mig",
            m => m.Number(0) is > 0 and < 11 ? new SaidAmount((m.Number(0) * Package) + (Package / 2), false) : null),
        new("one package", "amount", "en? un paquet de? mes|extra|addicional|sencer|complet?",
            m => new SaidAmount(Package, m.Says("mes", "extra", "addicional"))),
        new("another package", "amount", "un altre paquet", _ => new SaidAmount(Package, true)),
        new("half a package", "amount", "mig paquet mes?", m => new SaidAmount(Package / 2, m.Says("mes"))),
    ];

    // Data/order-deeds.txt.
    private static IEnumerable<PhraseRule> Deeds =>
        from line in WordLists.Lines("order-deeds")
        let sides = line.Split(" = ")
        select sides[1] == Aside
            ? new PhraseRule(sides[0], "verb", LoosePhrases.Pattern(sides[0]), _ => SaidVerb.Other)
            : new PhraseRule(sides[0], "deed", LoosePhrases.Pattern(sides[0]), _ => DeedOf(sides[1]));

    private static object DeedOf(string name) =>
        Enum.Parse<RequestDeed>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    private static IEnumerable<PhraseRule> Verbs =>
    [
        new("the letters", "letters", "totes|tots|tota|tot? les|els|la|aquestes? #letter", _ => SaidVerb.Held),
        new("what is held", "letters",
            "tot|allo|les|els? lo|el|les? que? teniem|tenim|hi|esta|estava|estan|estaven? ha|havia? #held", _ => SaidVerb.Held),
        new("held back since a day", "verb",
            "retingudes|retengudes|aturades|parades|guardades|congelades|bloquejades|#held des? de|d|del? el? <when>", _ => SaidVerb.Held),
        new("send", "send", "#sending", _ => SaidVerb.Held),
        new("resolve", "verb", "#resolving", _ => SaidVerb.Other),
        new("give", "give", "#giving", _ => SaidVerb.Give),
        new("add", "give", "#adding", _ => SaidVerb.Add),
        new("put", "verb", "#putting", _ => SaidVerb.Other),
        new("score", "verb", "#scoring", _ => SaidVerb.Score),
    ];

    private static IEnumerable<PhraseRule> Parts =>
    [
        new("points of a criterion", "score",
            "un|una? <n> #points? sobre|/? 5? de|d|en|a|per|al|quant|pel|respecte a|que|criteri? fa? a|de|d? l|la|el? <crit>",
            m => Points(m.Get<QueryCriterion>(1), m.Number(0)), "Vic, un 4 de necessitat = assess request=Vic scores=need:4"),
        new("a criterion and its points", "score", "de|d|en? l|la|el? <crit> #gap? #gap? #gap? #gap? <n> #points? sobre|/? 5?",
            m => Points(m.Get<QueryCriterion>(0), m.Number(1)), "Vic: necessitat 4 = assess request=Vic scores=need:4"),
        new("two criteria and their points", "score",
            "tant? de|d|en? l|la|el? <crit> i|com|y de|d|en? l|la|el? <crit> , #gap? #gap? #gap? <n> #points?", m => Shared(m)),
        new("two criteria and their points, with no comma", "score",
            "tant? de|d|en? l|la|el? <crit> i|com|y de|d|en? l|la|el? <crit> #gap? #gap? #gap? <n> #points?", m => Shared(m)),
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
        new("the same of all", "all", "un|una? <n> #points? a|en|de|per|per_a tot|totes|tots les|els|tres? tres? criteris?",
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
        new("the mentor will be", "who",
            "el|la|i|que|amb? #the? #mentor|#advisor|acompanyant|referent sera|sigui|es|:|ha_de_ser|seria #the? <person>",
            m => m.Get<string>(0)),
        new("a person will carry it", "who",
            "que|i|,? #the? <person> se_n_encarrega|se_n_encarregara|ho_porta|ho_portara|la_porta|la_portara"
            + "|l_acompanya|l_acompanyara|en_sera_el_mentor|en_sera_la_mentora|ho_fara|hi_anira|com_a_mentor|com_a_mentora|"
                + "fara_de_mentor|fara_de_mentora",
            m => m.Get<string>(0)),
        new("days from now", "until",
            "que|i|amb|tenen|te|els|li|dona|dones|donem|doneu|dono|amb_un|en|dins|dins_de? els|li|los|un|una? termini|marge|plac|"
                + "temps|de? de|d? <n> dia|setmana|mes natural|naturals? per? contestar|respondre?",
            m => m.Says("tenen", "te", "dona", "dones") || m.Says("donem", "doneu", "dono", "termini") || m.Says("marge", "plac", "temps")
            || m.Says("en", "dins")
            ? FromNow(m) : null),
        new("days", "until", "<when>", m => m.Get<SaidDays>(0)),
        new("until days", "until",
            "que|i|amb|tenen|te|el|com|donant|data|termini|com? temps|termini|plac|data|limit|responguin|contestin|molt|maxim|"
                + "responga|contesti|marge|ens|tenen|limit|a? limit|temps|de|d|per|ho|a|molt|maxim|contestin|responguin? limit|"
                    + "maxim|molt|tard|respondre|contestar|resposta|:|fins|tard? el|:|tard? <when> com? a? maxim|molt|tard? tard?",
            m => m.Get<SaidDays>(0)),
    ];

    private static SaidDays FromNow(Match m)
    {
        var (count, weeks, months) = (m.Number(0), m.Says("setmana"), m.Says("mes"));
        return new SaidDays(Time.Values.Days.One($"in {count} {weeks} {months}",
            at => months ? at.Today.AddMonths(count) : at.Today.AddDays(count * (weeks ? 7 : 1))));
    }

    private static SharedPoints? Shared(Match m) => m.Get<QueryCriterion>(0) == m.Get<QueryCriterion>(1) ? null
        : new SharedPoints(new(m.Get<QueryCriterion>(0), m.Number(2)), new(m.Get<QueryCriterion>(1), m.Number(2)));

    private static SaidRequests InWords(int number) =>
        SaidRequests.Of(new SaidNumbers([number.ToString(System.Globalization.CultureInfo.InvariantCulture)]));

    private static object? Points(QueryCriterion criterion, int points) => new CriterionPoints(criterion, points);
}
