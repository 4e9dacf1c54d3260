using XmessBot.Core.Language.Grammar;
using About = XmessBot.Core.Language.Queries.QuerySubject;

namespace XmessBot.Core.Language.Queries.Rules;

/// <summary>Who has scored what, what is mine to score, and how many points there are (<c>filter</c>).</summary>
internal static class AssessmentRules
{
    /// <summary>The rules.</summary>
    public static IEnumerable<PhraseRule> All => [.. OfMine, .. OfAll, .. Points];

    private static IEnumerable<PhraseRule> OfMine =>
    [
        new("that I have not scored", "filter", "no he|haig|hagi|tinc hagut? pogut? encara? #score encara|jo?", _ => ScoredByMe(false),
            "les que encara no he valorat = requests scored_by_me=false"),
        new("that I did not score", "filter", "no vaig #scoring", _ => ScoredByMe(false),
            "les que no vaig valorar = requests scored_by_me=false"),
        new("that I have left", "filter",
            "que? a|me|em|m n|ne? falten|falta|queden|queda|faltin|quedin|manquen|resten per|de|sense|encara? #score a|jo? mi?", _ =>
            ScoredByMe(false),
            "les que em falten per puntuar = requests scored_by_me=false"),
        new("that I have to be scored", "filter",
            "que? jo? tinc|em|me|n encara|jo|queden|queda|falten|falta? pendents|pendent|per|sense de|d|per|a? #scoring|#scores|"
                + "#score jo?", _ => ScoredByMe(false),
            "les que tinc pendents de puntuar = requests scored_by_me=false"),
        new("that I left without points", "filter", "he deixat|deixades|deixada sense|per #scores|#scoring|#score", _ => ScoredByMe(false),
            "les que he deixat sense nota = requests scored_by_me=false"),
        new("to which I have to give points", "filter",
            "que? jo? he|haig|em|me de|queda|queden|falta|falten|toca|per? per|de? posar|donar|fer|assignar la|el|una? meva? #scores jo?",
            _ => ScoredByMe(false),
            "a quines he de posar nota = requests scored_by_me=false"),
        new("that I have left, and no more", "filter", "que? em|me n|ne|en? falten|queden|manquen a|jo? mi? -end", _ => ScoredByMe(false),
            "quantes em falten? = requests scored_by_me=false count"),
        new("my points left", "filter", "les|la? meves|meva #scores pendents|pendent", _ => ScoredByMe(false),
            "les meves valoracions pendents = requests scored_by_me=false"),
        new("that I have done", "filter",
            "que? jo? ja? tinc|he jo|ja? fetes|fet|enllestides|enllestit|acabades|valorades|puntuades|avaluades|votades jo?",
            _ => ScoredByMe(true), "les que ja tinc fetes = requests scored_by_me=true"),
        new("that I have to look at", "filter", "que? he|haig de mirar|revisar|llegir|veure|estudiar|treballar jo", _ => Mine(true),
            "quines he de mirar jo? = requests mine=true"),
        new("that I was given", "filter",
            "que? m|em|me han|heu|va|van|ha|vau encarregat|assignat|tocat|passat|adjudicat|assignar|encarregar|tocar|passar a? "
                + "mi? de|d|per|a? #scoring?", _ => Mine(true), "les que em van assignar = requests mine=true"),
        new("my lot", "filter", "meu|meus|meva lot|grup|paquet|llista|cua|tanda de|d #scores|#request|#scoring", _ => Mine(true),
            "el meu lot d'avaluacions = requests mine=true"),
        new("that I carry", "filter", "que? porto|porte|duc jo?", _ => Mine(true), "quines porto jo? = requests mine=true"),
        new("without my points", "filter", "sense|falta|falten|no tenen|te|hi? ha? la|el|els|les? meva|meua|meu|meus|meves #scores",
            _ => ScoredByMe(false),
            "sense la meva puntuació = requests scored_by_me=false"),
        new("that I have to score", "filter", "que? jo? he|tinc|haig de|que|per? #scoring jo?", _ => Mine(true),
            "les que he de valorar = requests mine=true"),
        new("that I have scored", "filter", "que? ja? jo? he ja? #score ja|jo?", _ => ScoredByMe(true),
            "les que ja he valorat = requests scored_by_me=true"),
        new("that I scored", "filter", "que? jo? vaig #scoring", _ => ScoredByMe(true),
            "les que vaig valorar = requests scored_by_me=true"),
        new("scored by me", "filter", "#score per mi", _ => ScoredByMe(true), "puntuades per mi = requests scored_by_me=true"),
        new("with my points", "filter", "amb|tenen|te|on? la|el|els|les meva|meua|meu|meus|meves #scores", _ => ScoredByMe(true),
            "amb la meva puntuació = requests scored_by_me=true"),
        new("mine", "filter", "meves|meva|meues|meus|meua per|de|a? #scoring?", _ => Mine(true), "les meves = requests mine=true"),
        new("that are my turn", "filter",
            "que? me|em|m toquen|toca|toquin|pertoquen|corresponen|pertoca|heu|han|has|tocat assignat|tocat|donat? per|de|a? "
                + "#scoring? a? mi?", _ => Mine(true),
            "les que em toquen = requests mine=true"),
        new("assigned to me", "filter",
            "tinc|assignades|assignada|assignats|assignat jo? assignades|assignada|jo|assignats|a? mi? per|a? #scoring? jo?", m =>
            m.Says("tinc") == m.Says("mi") ? m.Says("tinc", "mi") ? Mine(true) : null : m.Says("tinc")
                && !m.Says("assignades", "assignada", "assignats") ? null : Mine(true),
            "les assignades a mi = requests mine=true"),
        new("of which I am an assessor", "filter", "que|quals|on|dels? soc|sigui|faig jo? l|de|d? #assessor", _ => Mine(true),
            "de les quals soc avaluadora = requests mine=true"),
        new("not mine", "filter", "no me|em|m|son toquen|toca|pertoquen|corresponen|meves|meva", _ => Mine(false),
            "les que no em toquen = requests mine=false"),
    ];

    private static IEnumerable<PhraseRule> OfAll =>
    [
        new("not scored", "filter",
            "sense|no cap|hi|ha|estan|esta|s|tenen|te|han|ha|hagin|hagi? han|ha|tenen|hi|encara? estat|cap|ni? cap|un|una? #score|#scores",
            _ =>
            Scored(ScoredBy.None), "sense puntuar = requests scored=none", "que no han estat valorades = requests scored=none"),
        new("that nobody scored", "filter", "que? encara? no? hi? ha? ningu no? encara? ha|hagi|han encara? #score",
            _ => Scored(ScoredBy.None),
            "que ningú ha valorat = requests scored=none"),
        new("scored by nobody", "filter", "no? han|ha|hagin|hagi|va|van|estan? estat? #score encara? per? ningu|cap encara?",
            m => Scored(ScoredBy.None), "que no hagi valorat ningú = requests scored=none"),
        new("that no assessor scored", "filter", "que? cap #assessor no? encara? ha|hagi|han encara? #score", _ => Scored(ScoredBy.None),
            "que cap avaluador ha puntuat = requests scored=none"),
        new("that no assessor scored, the other way round", "filter", "no? ha|hagi|han encara? #score encara? cap #assessor",
            _ => Scored(ScoredBy.None),
            "que no ha puntuat cap avaluador = requests scored=none"),
        new("that lacks an assessor", "filter",
            "que? on? els|li|hi? falta|falten|manca algun|alguns|alguna|algunes|un|una? #assessor per? #scoring?",
            _ => Scored(ScoredBy.None, ScoredBy.Some),
            "on falta algun avaluador = requests scored=none+some"),
        new("that nobody looked at", "filter", "que? no? ha|hagi|han mirat|vist|revisat|estudiat|tocat|obert encara? cap|ningu #assessor?",
            _ => Scored(ScoredBy.None), "que no ha mirat cap avaluador = requests scored=none"),
        new("without a single vote", "filter", "sense|no tenen|te|tinguin|hi? ha? ni un|una sol|sola? #scores", _ => Scored(ScoredBy.None),
            "que no tenen ni un sol vot = requests scored=none"),
        new("points of some", "filter", "amb|tenen|te? #scores de|d nomes|tan sols? alguns|algun|una|un|part #assessor|dels?",
            _ => Scored(ScoredBy.Some), "amb puntuacions de només alguns avaluadors = requests scored=some"),
        new("with no points at all", "filter", "amb|tenen|te? zero|0 #scores", _ => Scored(ScoredBy.None),
            "amb zero avaluacions = requests scored=none"),
        new("with points in part", "filter", "amb|tenen|te? la|l? #scores a? parcial|parcials|mitges|mig|incompletes",
            m => m.Says("incompletes") ? null : Scored(ScoredBy.Some), "amb valoració parcial = requests scored=some"),
        new("that somebody has yet to score", "filter",
            "falta|falten que? hi? voti|valori|puntui|avalui|votin|valorin|puntuin algu|algun|alguns #assessor?",
            _ => Scored(ScoredBy.None, ScoredBy.Some), "on falta que voti algú = requests scored=none+some"),
        new("scored wholly", "filter", "#score del|totalment|completament|plenament|sencerament tot?", _ => Scored(ScoredBy.All),
            "avaluades del tot = requests scored=all"),
        new("half scored", "filter", "a mig|mitges|mitja de|d? #scoring|#scores|#score?", _ => Scored(ScoredBy.Some),
            "a mig puntuar = requests scored=some"),
        new("scored by half", "filter", "#score a|en|nomes|parcialment|incompletes mitges|part|mig|parcial|alguns|per|un? alguns|un|part?",
            _ => Scored(ScoredBy.Some),
            "valorades a mitges = requests scored=some"),
        new("partly scored", "filter", "parcialment|nomes #score per|parcialment? alguns|algun|un|una|algunes? #assessor|persona?",
            _ => Scored(ScoredBy.Some), "parcialment valorades = requests scored=some"),
        new("with some points", "filter",
            "amb|tenen|te ja|nomes? alguna|algunes|algun|alguns #scores|#assessor fet|feta|fetes|posada|posat? pero|i? d? no|"
                + "altres? tots|totes|no?",
            m => Scored(ScoredBy.Some), "amb alguna puntuació = requests scored=some"),
        new("all scored", "filter", "del? tot|totalment|completament|plenament #score", _ => Scored(ScoredBy.All),
            "del tot valorades = requests scored=all"),
        new("all scored, the other way round", "filter",
            "totalment|completament|plenament|tothom|tots ha|han|els|hagi? #assessor? ha|han? #score", _ => Scored(ScoredBy.All),
            "que tothom ha valorat = requests scored=all"),
        new("with all the points", "filter",
            "amb|tenen|te|hi|tinguin ja? ha|tenen? ja? tots|totes|tota les|els|la? #scores posats|posades|fetes|fets|completes|"
                + "complets|entrades|entrats?", _ => Scored(ScoredBy.All),
            "amb totes les puntuacions = requests scored=all"),
        new("complete", "filter",
            "amb|tenen|te la|les|els|l? #scores complet|completa|completes|complets|acabada|acabades|tancada|tancades|feta|fetes",
            _ => Scored(ScoredBy.All),
            "amb la puntuació completa = requests scored=all"),
        new("that lack points", "filter",
            "que? a|els|li|hi|encara? encara|els|li|hi? falten|falta|manquen|manca|faltin|falti encara? algunes|alguna|la|les|"
                + "els|algun|alguns? #scores encara|per? posar|fer?", _ => Scored(ScoredBy.None, ScoredBy.Some),
            "a quines els falten puntuacions? = requests scored=none+some"),
        new("whose assessing is not ended", "filter", "amb|tenen? #scores|#score|la pendents|pendent|incompletes|incompleta|incomplet",
            _ => Scored(ScoredBy.None, ScoredBy.Some),
            "amb puntuacions pendents = requests scored=none+some"),
        new("not all scored", "filter",
            "no estan|esta|tenen|han|tothom|tots|hi? son? ha|del|ha|hagi|han? tot|totes|tots|totalment|les|tothom? les|els? "
                + "#score|#scores|#assessor del|per|ha|han? tot|tothom|tots?", m =>
            m.Says("tot", "totes", "tots") || m.Says("tothom", "totalment") ? Scored(ScoredBy.None, ScoredBy.Some) : null,
                "que no estan del tot valorades = requests scored=none+some"),
        new("to be scored", "filter", "pendents|pendent|falten|falta|queden de|d|per? #scoring|#scores|valoracio",
            _ => Scored(ScoredBy.None, ScoredBy.Some), "pendents de valorar = requests scored=none+some"),
        new("left to be scored", "filter", "per #scoring", _ => Scored(ScoredBy.None, ScoredBy.Some),
            "per valorar = requests scored=none+some"),
        new("scored by some of them", "filter", "#score nomes|tan sols? per? alguns|algun|una|un|part #assessor|persona|dels?",
            _ => Scored(ScoredBy.Some),
            "valorades només per alguns avaluadors = requests scored=some"),
        new("scored by everybody", "filter", "#score per? tothom|tots|totes els|les? #assessor?", _ => Scored(ScoredBy.All),
            "valorades per tothom = requests scored=all"),
        new("scored", "filter", "ja? #score", _ => Scored(ScoredBy.Some, ScoredBy.All), "valorades = requests scored=some+all"),
    ];

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
            "#scores? de|d|en? l|la|el? <crit> puntuada|puntuat|valorada|valorat|es|de|d|te|sigui|:? amb|de|d|es|sigui|tingui? "
                + "un|una? <bound>", m =>
                Score(m.Get<QueryCriterion>(0), m.Get<Bound>(1)!), "necessitat de més de 3 = requests score=need:4.."),
        new("a criterion and its points", "filter",
            "#scores? de|d|en? l|la|el? <crit> puntuada|puntuat|valorada|valorat|es|de|d|te|sigui|:? amb|de|d|es|sigui|tingui? "
                + "un|una? <points>", m =>
                Score(m.Get<QueryCriterion>(0), m.Get<Bound>(1)!), "necessitat de més de 3 punts = requests score=need:4.."),
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

    private static Said ScoredByMe(bool value) => Said.Of((About.Requests, new QueryFilter.Flag(FilterKey.ScoredByMe, value)));

    private static Said Mine(bool value) => Said.Of((About.Requests, new QueryFilter.Flag(FilterKey.Mine, value)));

    private static Said Scored(params ScoredBy[] by) => Said.Of((About.Requests, new QueryFilter.Scored(by)));
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
