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

    // "Necessita" is a verb.
    private const int Shortest = 4;

    private const int Longest = 7;

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
        [.. NumberRules.Words, new("crit", Criteria), PointRules.Marks],
        [.. Values, .. PointRules.All, .. Deeds, .. Verbs, .. Parts],
        Classes, Conditions, WordLists.Words("order-between"));

    // "Nece", "transferib": as people shorten them.
    private static Dictionary<string, object> Criteria => Queries.Rules.Criteria.Words(Classes)
        .SelectMany(pair => Enumerable.Range(Shortest, Longest - Shortest + 1)
            .Select(length => (Word: pair.Key[..Math.Min(length, pair.Key.Length)], pair.Value)).Append((Word: pair.Key, pair.Value)))
        .DistinctBy(pair => pair.Word).ToDictionary(pair => pair.Word, pair => pair.Value);

    private static Dictionary<string, Func<Chart, int, bool>> Conditions =>
        new(QueryGrammar.Conditions) { ["first"] = (_, at) => at == 0, ["aftercolon"] = (chart, at) => chart.Word(at - 1) == ":" };

    private static string[] More => Classes["#more"].Split(' ');

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
        new("numbers first of all", "request", "-first <nums> ,", m => SaidRequests.Of(m.Get<SaidNumbers>(0)!)),
        new("numbers last of all", "request", "-aftercolon <nums> -end", m => SaidRequests.Of(m.Get<SaidNumbers>(0)!)),
        // "Denega 10, 11 i 17"; one number alone may be anything, and "2,5" is half of one.
        new("several numbers", "request", "<nums>",
            m => m.Get<SaidNumbers>(0) is { Numbers.Count: > 1 } numbers && m.Says("i", "y") ? SaidRequests.Of(numbers) : null),
        new("by its number", "request", "la|les|sa|ses|el|els num|numero|n|nº? .? <nums>", m => SaidRequests.Of(m.Get<SaidNumbers>(0)!)),
        new("a request by its number", "request", "#request num|numero|n|nº|numeros|amb|:? numero? .? <nums>",
            m => SaidRequests.Of(m.Get<SaidNumbers>(0)!)),
        new("a number", "request", "num|numero|numeros|nº .? <nums>", m => SaidRequests.Of(m.Get<SaidNumbers>(0)!)),
        new("a reference", "request", "<reference>", m => SaidRequests.Of(new SaidNumbers([m.Get<string>(0)!]))),
        new("a length", "amount", "en|de|d|uns|unes? <length> de? #more?", m => new SaidAmount(m.Number(0), m.Says(More))),
        new("a length added", "amount", "+ <length>", m => new SaidAmount(m.Number(0), true)),
        new("up to a length", "bad", "fins a <length>", _ => true),
        new("what a council does", "bad", "<town> no? accepta|accepten|rebutja|rebutgen|renuncia|renuncien", _ => true),
        new("what one has", "bad", "te|tenen|tenia|tenien|tindra|tindran <length> #more?", _ => true),
        new("a length more", "amount", "altra|altres|mes <length>", m => new SaidAmount(m.Number(0), true)),
        new("packages", "amount", "un|en? <n> paquets|paquet sencer|sencers|complet|complets? de? #more?",
            m => m.Number(0) is > 0 and < 11 ? new SaidAmount(m.Number(0) * Package, m.Says(More)) : null),
        new("packages and a half", "amount", "un|en? <n> paquets|paquet i mig",
            m => m.Number(0) is > 0 and < 11 ? new SaidAmount((m.Number(0) * Package) + (Package / 2), false) : null),
        new("one package", "amount", "en? un paquet sencer|complet? de? #more?",
            m => new SaidAmount(Package, m.Says(More))),
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
            "que? vam|vau|van|hem|heu|han|teniem|tenim|estan|estaven? deixar|deixat? retingudes|retengudes|aturades|parades|guardades"
                + "|congelades|bloquejades|#held des? de|d|del? el? <when>", _ => SaidVerb.Held),
        new("send", "send", "#sending", _ => SaidVerb.Held),
        new("who speaks", "verb", "soc|som|aqui #the? <person>", _ => SaidVerb.Other),
        new("resolve", "verb", "#resolving", _ => SaidVerb.Other),
        new("give", "give", "#giving", _ => SaidVerb.Give),
        new("add", "give", "#adding", _ => SaidVerb.Add),
        new("put", "verb", "#putting", _ => SaidVerb.Other),
        new("score", "verb", "#scoring", _ => SaidVerb.Score),
    ];

    private static IEnumerable<PhraseRule> Parts =>
    [
        new("mentoring", "service", "mentoria|mentories|mentoratge", _ => Service.Mentoring),
        new("advice", "service", "assessorament|assessoraments|assessoria", _ => Service.Advisory),
        new("with a person", "who",
            "amb|a|que|i? carrec|ho|el|la|hi|li|porti|faci|posa|com? de|d|porti|porta|faci|per? a? #the? #mentor|#advisor? a|"
                + "de? #the? <person> de|com? mentor|mentora|assessor|assessora?", m => m.Get<string>(0)),
        new("the mentor will be", "who",
            "el|la|i|que|amb? #the? #mentor|#advisor|acompanyant|referent sera|sigui|es|:|ha_de_ser|seria #the? <person>",
            m => m.Get<string>(0)),
        new("a person will carry it", "who", "que|i|,? #the? <person> #itself? #itself? #carrying", m => m.Get<string>(0)),
        new("it will be carried by a person", "who",
            "que|i|,|a? #itself? #itself? #carrying #itself? #the? #mentor|#advisor? #the? <person>",
            m => m.Get<string>(0)),
        new("days from now", "until", "en|dins|d_aqui? de|d|a? <n> dia|setmana|mes natural|naturals|habils?",
            m => m.Says("mes") && !m.Says("en", "dins", "aqui") ? null : FromNow(m)),
        // "La 27, més detall" is no 27th of the month.
        new("days", "until", "<when>", m => m.Says("mes") && !m.Says("de", "del", "d", "aquest") ? null : m.Get<SaidDays>(0)),
    ];

    private static SaidDays FromNow(Match m)
    {
        var (count, weeks, months) = (m.Number(0), m.Says("setmana"), m.Says("mes"));
        return new SaidDays(Time.Values.Days.One($"in {count} {weeks} {months}",
            at => months ? at.Today.AddMonths(count) : at.Today.AddDays(count * (weeks ? 7 : 1))));
    }

    private static SaidRequests InWords(int number) =>
        SaidRequests.Of(new SaidNumbers([number.ToString(System.Globalization.CultureInfo.InvariantCulture)]));
}
