using XmessBot.Core.Language.Grammar;
using About = XmessBot.Core.Language.Queries.QuerySubject;

namespace XmessBot.Core.Language.Queries.Rules;

/// <summary>How many points there are (<c>filter</c>).</summary>
internal static class AssessmentRules
{
    /// <summary>The rules.</summary>
    public static IEnumerable<PhraseRule> All => Points;

    private static IEnumerable<PhraseRule> Points =>
    [
        new("points in all", "filter", "un|una|amb? <points> de|d|en|al? total|puntuacio|mitjana?",
            m => Score(QueryCriterion.Total, m.Get<Bound>(0)!),
            "amb 12 punts o més de total = requests score=total:12.."),
        new("a total", "filter", "#scores|total|suma|#score total|global|final|conjunta|de|amb|es|mitjana? amb|de|d|es|sigui|:? "
            + "un|una|la? nota|total|puntuacio? de|d? <bound>",
            m => Score(QueryCriterion.Total, m.Get<Bound>(0)!), "puntuació de més de 10 = requests score=total:11.."),
        new("a total, in points", "filter",
            "#scores|total|suma|#score total|global|final|conjunta|de|amb|es|mitjana? amb|de|d|es|sigui|:? un|una|la? nota|"
                + "total|puntuacio? de|d? <points>",
            m => Score(QueryCriterion.Total, m.Get<Bound>(0)!), "puntuades amb més de 10 punts = requests score=total:11.."),
        new("of a total", "filter", "<bound> de|en|d|a|al l|la|el|un? total|puntuacio|nota|suma|global total|global?",
            m => Score(QueryCriterion.Total, m.Get<Bound>(0)!),
            "més de 10 de nota = requests score=total:11.."),
        new("bounds of a criterion", "filter", "un|una|amb? <bound> de|d|en|a|per l|la|el? <crit>",
            m => Score(m.Get<QueryCriterion>(1), m.Get<Bound>(0)!),
            "com a mínim un 4 en transferibilitat = requests score=transferability:4.."),
        new("points of a criterion", "filter", "un|una|amb? <points> de|d|en|a|per l|la|el? <crit>",
            m => Score(m.Get<QueryCriterion>(1), m.Get<Bound>(0)!),
            "més de 3 punts de necessitat = requests score=need:4.."),
        new("so many of a criterion", "filter", "un|una|amb? <n> #points? de|d|en|a l|la|el? <crit>",
            m => Score(m.Get<QueryCriterion>(1), Exactly(m.Number(0))),
            "amb un 5 de necessitat = requests score=need:5..5"),
        new("a criterion and its bounds", "filter",
            "#scores? de|d|en? l|la|el? <crit> alta|alt|elevada|baixa|baix|bona? ,? puntuada|puntuat|valorada|valorat|es|de|d|te|"
                + "sigui|:? amb|de|d|es|sigui|tingui? "
                + "un|una? <bound>", m =>
                Score(m.Get<QueryCriterion>(0), m.Get<Bound>(1)!), "necessitat de més de 3 = requests score=need:4.."),
        new("a criterion and its points", "filter",
            "#scores? de|d|en? l|la|el? <crit> alta|alt|elevada|baixa|baix|bona? ,? puntuada|puntuat|valorada|valorat|es|de|d|te|"
                + "sigui|:? amb|de|d|es|sigui|tingui? "
                + "un|una? <points>", m =>
                Score(m.Get<QueryCriterion>(0), m.Get<Bound>(1)!), "necessitat de més de 3 punts = requests score=need:4.."),
        new("a criterion, and its points later", "filter", "#scores? de|d|en|a? l|la|el? <crit> ..<points>",
            m => Score(m.Get<QueryCriterion>(0), m.Get<Bound>(1)!),
            "que en alineament tinguin 2 punts com a màxim = requests score=alignment:..2"),
        new("a criterion, and its bounds later", "filter", "#scores? de|d|en|a? l|la|el? <crit> ..<bound>",
            m => Score(m.Get<QueryCriterion>(0), m.Get<Bound>(1)!), "que de necessitat tinguin com a mínim un 4 = requests score=need:4.."),
        new("a criterion and so many", "filter", "l|la|el? <crit> de|d|amb|igual|:|puntuada? a|amb|de? un|una? <n> -exact", m =>
            Score(m.Get<QueryCriterion>(0), Exactly(m.Number(1))), "necessitat 5 = requests score=need:5..5"),
    ];

    private static Bound Exactly(int points) => new(points, points);

    private static Said? Score(QueryCriterion criterion, Bound bound)
    {
        var most = criterion == QueryCriterion.Total ? 15 : 5;
        return bound.Min > most || bound.Max > most
            || bound.Max < 0 ? null : Said.Of((About.Requests, new QueryFilter.Score(criterion, bound.Min, bound.Max)));
    }
}

/// <summary>The words of the criteria.</summary>
internal static class Criteria
{
    /// <summary>Each word and its criterion, from the classes of the grammar.</summary>
    public static IReadOnlyDictionary<string, object> Words(IReadOnlyDictionary<string, string> classes) =>
        new[] { QueryCriterion.Need, QueryCriterion.Transferability, QueryCriterion.Alignment }
            .SelectMany(each => classes["#" + each.ToString().ToLowerInvariant()].Split(' ').Select(word => (word, each)))
            .ToDictionary(pair => pair.word, pair => (object)pair.each);
}
