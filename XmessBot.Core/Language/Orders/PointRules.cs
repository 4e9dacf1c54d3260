using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Orders;

/// <summary>
/// How points are said (R17-R19): a mark ("un 4 sobre 5", "el màxim"), the criteria that it is of, and the two in either order, with one
/// mark for several criteria or as many marks as criteria.
/// </summary>
internal static class PointRules
{
    // Between points and their criterion: "un 4 pel que fa a la necessitat".
    private const string Of = "sobre|(? de|d|en|a|per|al|quant|pel|respecte? a|que|criteri? fa? a|de|d? l|la|el? criteri? de|d? l|la|el? ";

    // Between a criterion and its points: "la necessitat li poso un 4".
    private const string Gap = "#gap|#giving|#scoring|#putting? #gap|#giving|#scoring|#putting? #gap? #gap? #gap? ";

    /// <summary>"Tot cincs": marks as things.</summary>
    public static WordKind Marks => new("marks", WordLists.Pairs("order-marks").ToDictionary(
        pair => pair.Word, pair => (object)int.Parse(pair.Meaning, System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>The rules.</summary>
    public static IEnumerable<PhraseRule> All => [.. Parts, .. Scores, .. OfRequests, .. Halves, .. Same];

    private static IEnumerable<PhraseRule> Parts =>
    [
        new("a mark", "mark", "un|una? altre|altra? <n> #points? #exactly?", m => m.Number(0)),
        new("a mark out of five", "mark", "un|una? altre|altra? <n> #points? sobre|/|de|dels 5|cinc #points?", m => m.Number(0)),
        new("the highest mark", "mark", "un|el|la? nota|puntuacio? #highest #points|nota|puntuacio? possible?", _ => CriterionPoints.Most),
        new("the lowest mark", "mark", "un|el|la? nota|puntuacio? minim|minima #points|nota|puntuacio? possible?", _ => 0),
        new("a last mark", "list", "i|y <mark>", m => new Several<int>([m.Number(0)])),
        new("marks", "list", "<mark> ,? <list>", m => new Several<int>([m.Number(0), .. m.Get<Several<int>>(1)!.All])),
        new("a criterion", "crits", "<crit> #high?", m => new Several<QueryCriterion>([m.Get<QueryCriterion>(0)])),
        new("criteria", "crits", "tant? <crit> ,|i|y|com i? de|d|en|a? l|la|el|les? <crits>",
            m => m.Get<Several<QueryCriterion>>(1)!.All is var others
            && !others.Contains(m.Get<QueryCriterion>(0)) ? new Several<QueryCriterion>([m.Get<QueryCriterion>(0), .. others]) : null),
    ];

    private static IEnumerable<PhraseRule> Scores =>
    [
        new("points of criteria", "score", "<mark> " + Of + "<crits>", m => Shared(m.Get<Several<QueryCriterion>>(1)!, m.Number(0)),
            "Vic, un 4 de necessitat = assess request=Vic scores=need:4",
            "Vic: 4/5 en necessitat = assess request=Vic scores=need:4",
            "A Vic, la màxima puntuació en necessitat = assess request=Vic scores=need:5",
            "A Vic, el mínim de necessitat = assess request=Vic scores=need:0",
            "4 en necessitat i transferibilitat a Vic = assess request=Vic scores=need:4+transferability:4"),
        new("points, and after a pause of which criteria", "score", "<mark> , de|d|en|per a? l|la|el? <crits>",
            m => Shared(m.Get<Several<QueryCriterion>>(1)!, m.Number(0))),
        new("criteria and their points", "score", "tant? de|d|en|a? l|la|el? <crits> " + Gap + "<mark>",
            m => Shared(m.Get<Several<QueryCriterion>>(0)!, m.Number(1)), "Vic: necessitat 4 = assess request=Vic scores=need:4"),
        new("marks of as many criteria", "score", "<list> " + Of + "<crits>",
            m => Each(m.Get<Several<QueryCriterion>>(1)!, m.Get<Several<int>>(0)!)),
        new("criteria and as many marks", "score", "de|d|en? l|la|el? <crits> " + Gap + "<list>",
            m => Each(m.Get<Several<QueryCriterion>>(0)!, m.Get<Several<int>>(1)!),
            "necessitat i alineament: 4 i 5 per a Vic = assess request=Vic scores=need:4+alignment:5"),
    ];

    private static IEnumerable<PhraseRule> OfRequests =>
    [
        new("points to a request in a criterion", "score",
            "<mark> a|per a? la|l|el? #request? de|d|del? <request> de|d|en|per|quant a? l|la|el? <crit>",
            m => Shared(One(m, 2), m.Number(0), m.Get<SaidRequests>(1)!),
            "un 4 a Vic en necessitat = assess request=Vic scores=need:4"),
        new("the criterion of a request and its points", "score",
            "l|la|el? <crit> de|d|del|a la|l|el? #request? de|d|del? <request> " + Gap + "<mark>",
            m => Shared(One(m, 0), m.Number(2), m.Get<SaidRequests>(1)!),
            "la necessitat de Vic un 4 = assess request=Vic scores=need:4"),
        new("in a criterion a request and its points", "score",
            "de|d|en|per? l|la|el? <crit> ,|:? a|per? la|l|el? de|d|del? <request> " + Gap + "<mark>",
            m => Shared(One(m, 0), m.Number(2), m.Get<SaidRequests>(1)!),
            "en necessitat, Vic mereix un 5 = assess request=Vic scores=need:5"),
    ];

    private static IEnumerable<PhraseRule> Halves =>
    [
        new("half points", "bad", "<digits> ~,|.|' ~<digits> #points? de|d|en? l|la? <crit>", _ => true),
        new("half points after", "bad", "<crit> :|=|de|amb|un? un? <digits> ~,|.|' ~<digits>", _ => true),
        new("points and a half", "bad", "<n> #points? i mig", _ => true),
    ];

    private static IEnumerable<PhraseRule> Same =>
    [
        new("the same of all", "all",
            "<mark> a|en|de|per|per_a tot|totes|tots|cada|cadascun|cadascuna els|les|un|una|tres|d|dels? els|tres? criteris|criteri?",
            m => m.Number(0), "Vic, un 4 a tot = assess request=Vic scores=need:4+transferability:4+alignment:4",
            "un 3 a cada criteri per a Vic = assess request=Vic scores=need:3+transferability:3+alignment:3"),
        new("all the same", "all", "a|en? tot :|amb? <mark>", m => m.Number(0),
            "Vic, tot un 4 = assess request=Vic scores=need:4+transferability:4+alignment:4"),
        new("each of the three the same", "all", "a|en? totes|tots|cada les|els|un|una? tres? criteris|criteri :|amb? <mark>",
            m => m.Number(0),
            "Vic, tots els tres criteris un 4 = assess request=Vic scores=need:4+transferability:4+alignment:4"),
        new("marks that are all the same", "all", "tot|tots|tres|3 <marks>", m => m.Number(0),
            "tot cincs per a Vic = assess request=Vic scores=need:5+transferability:5+alignment:5"),
        new("the others the same", "rest", "a|en|de? la|els|l resta|altres|altre dos? criteris|criteri? " + Gap + "<mark>",
            m => m.Number(0),
            "Vic: necessitat 4 i la resta un 2 = assess request=Vic scores=need:4+transferability:2+alignment:2"),
    ];

    private static Several<QueryCriterion> One(Match m, int n) => new([m.Get<QueryCriterion>(n)]);

    private static SaidPoints Shared(Several<QueryCriterion> criteria, int points, SaidRequests? of = null) =>
        new(new([.. criteria.All.Select(each => new CriterionPoints(each, points))]), of);

    private static SaidPoints? Each(Several<QueryCriterion> criteria, Several<int> points) => criteria.All.Count != points.All.Count ? null
        : new SaidPoints(new([.. criteria.All.Zip(points.All, (each, mark) => new CriterionPoints(each, mark))]));
}
