using XmessBot.Core.Language.Grammar;
using About = XmessBot.Core.Language.Queries.QuerySubject;

namespace XmessBot.Core.Language.Queries.Rules;

/// <summary>What a request is or lacks (<c>filter</c>): overdue, without a mentor, with a conflict, of a recent member.</summary>
internal static class FlagRules
{
    /// <summary>The rules.</summary>
    public static IEnumerable<PhraseRule> All =>
    [
        new("past its day", "filter",
            "que? se? s|els|li|ens|amb|tenen|han|ha|hagin|te|del|el ns|ha|han|ens|hagi|hagin? el|del? #late|acabat de|d|del|"
                + "dels|el? termini|plac|data|dia de|d|per? a? #answer?",
            _ => Flag(FilterKey.Overdue, true), "ajuntaments que s'han passat de data = requests overdue=true"),
        new("with its day past", "filter", "amb|fora|del|han|el|te|tenen el|de|l? termini|plac|data de|d|per? #answer? #late?", m =>
            m.Says("fora") || m.Says("vencut", "vencuda", "caducat", "esgotat", "exhaurit", "passat", "superat", "passada")
                ? Flag(FilterKey.Overdue, true) : null, "fora de termini = requests overdue=true"),
        new("that did not answer in time", "filter",
            "que? no ens? ha|han|hagin|hagi ens? #answer dins|en|a|abans del|de|d|el? termini|temps|plac|hora|data",
            _ => Flag(FilterKey.Overdue, true),
            "que no han respost a temps = requests overdue=true"),
        new("past the day of the answer", "filter",
            "amb|tenen|te|el|la|els? el|la|les? termini|data|plac de|d|per #info|#answer #late|acabat|acabada",
            _ => Flag(FilterKey.Overdue, true), "amb el termini d'aclariments vençut = requests overdue=true"),
        new("whose day has passed", "filter", "que? se? li|ls|los? ha|han #late|acabat la|el data|termini|plac de|d? #answer?",
            _ => Flag(FilterKey.Overdue, true), "a qui ha caducat la data de resposta = requests overdue=true"),
        new("with nobody to go with them", "filter",
            "no tenen|te|hi|tinguin ha? encara? qui|ningu que? les|la|els|l acompanyi|porti|acompanya|porta|atengui|faci",
            _ => Flag(FilterKey.WithoutMentor, true), "que no tenen qui les acompanyi = requests without_mentor=true"),
        new("with its answer late", "filter",
            "#info endarrerida|endarrerides|vencuda|vencudes|caducada|caducades|retardada|atrassada|fora|passada de|d? termini|data?",
            _ => Flag(FilterKey.Overdue, true),
            "amb la informació endarrerida = requests overdue=true"),
        new("that came late", "filter", "han|ha|hagin fet tard amb|en|a? la? #answer?", _ => Flag(FilterKey.Overdue, true),
            "que han fet tard amb la resposta = requests overdue=true"),
        new("late", "filter", "fan|van|amb|en tard|retard|endarrerits|endarrerides|endarreriment", _ => Flag(FilterKey.Overdue, true),
            "que fan tard = requests overdue=true"),
        new("overdue", "filter", "endarrerides|endarrerits|retardades|retardats", _ => Flag(FilterKey.Overdue, true),
            "les endarrerides = requests overdue=true"),
        new("without a mentor", "filter",
            "sense|falta|falten|no te|tenen|tinguin|hi|tingui? ha|encara? un|cap? #mentor|#advisor|acompanyant|mentoria "
                + "assignat|assignada|assignats?", m => m.Says("sense", "falta", "falten")
            || m.Says("te", "tenen", "tinguin", "hi", "tingui") ? Flag(FilterKey.WithoutMentor, true) : null,
                "concedides sense mentor = requests state=granted without_mentor=true"),
        new("with nobody yet", "filter",
            "no hi? tenen|te|tinguin|ha|tinc|hagi encara? ningu|cap|un assignat|assignada|persona|mentor|acompanyant|"
                + "responsable assignada|assignat|al|darrere?", _ => Flag(FilterKey.WithoutMentor, true), "que no tenen ningú "
                    + "assignat = requests without_mentor=true"),
        new("orphans", "filter", "orfes|orfenes|orfe|orfena de|d #mentor|#advisor", _ => Flag(FilterKey.WithoutMentor, true),
            "òrfenes de mentor = requests without_mentor=true"),
        new("to be given a mentor", "filter",
            "pendents|pendent|per|sense|falta|falten|cal|a de|d|per|les|quines|li|qui|els? assignar|posar|buscar|trobar|"
                + "adjudicar|assignacio los|les|hi? de|d|un|una|el|cap? #mentor|#advisor", _ => Flag(FilterKey.WithoutMentor, true),
                    "pendents d'assignar mentor = requests without_mentor=true"),
        new("with a mentor", "filter", "amb|tenen|te ja? un? #mentor|#advisor assignat|assignada|assignats?",
            _ => Flag(FilterKey.WithoutMentor, false),
            "sol·licituds amb mentor = requests without_mentor=false"),
        new("with a conflict", "filter",
            "amb|en|tenen|te|tinc|hi|tingui|declarat|hagi ha|declarat|marcat|indicat|apuntat|tinc? un|algun? conflicte|"
                + "conflictes|incompatibilitat de|d? interessos|interes?", _ =>
            Said.Of((About.Requests, new QueryFilter.Flag(FilterKey.Conflict, true)), (About.Sessions,
                StateRules.State(QueryState.Disputed))),
            "sol·licituds amb algun conflicte = requests conflict=true"),
        new("in which I abstain", "filter", "que|on|quals|quines m he|abstinc|vaig abstingut|abstenir?",
            _ => Flag(FilterKey.Conflict, true), "en què m'he abstingut = requests conflict=true"),
        new("without a conflict", "filter", "sense|no tinc|hi|tenen? ha|cap? conflicte|conflictes de|d? interessos|interes?",
            _ => Flag(FilterKey.Conflict, false),
            "sense conflicte = requests conflict=false"),
        new("of a recent member", "filter",
            "membres|membre|adherits|adherides|incorporats|incorporades|socis|entrats|entrades|afegits|sumats fa|de|d|a? poc|"
                + "nous|nou|recents|recent|recentment|recentement|nova|darrerament|ultimament",
            _ => Flag(FilterKey.RecentMember, true), "membres recents = requests recent_member=true"),
        new("of members that came not long ago", "filter",
            "membres|membre|socis|adherits que? de? s|han|ha|fa? han|ha? entrat|incorporat|adherit|arribat|sumat|afegit|fet? de|"
                + "d|a|la? la? xarxa? fa|recentment|ultimament|darrerament poc?",
            _ => Flag(FilterKey.RecentMember, true), "membres que han entrat fa poc = requests recent_member=true"),
        new("a recent member", "filter",
            "nous|nou|recents|recent|recentment|recen membres|membre|adherits|adherides|incorporats|incorporacions|socis|de? "
                + "entrar|adherir|a? la? xarxa?",
            _ => Flag(FilterKey.RecentMember, true), "nous membres = requests recent_member=true"),
        new("not long ago a member", "filter",
            "fa poc|dia? temps? que? s|es|son|han|va|hi? ha|han? membres|membre|adherit|entrat|entrats|incorporat|sumat|socis|"
                + "afegit|dins|formen a|de|part|d? a|de|d? la|l? xarxa|associacio?", _ =>
            Flag(FilterKey.RecentMember, true), "que fa poc que són membres de la xarxa = requests recent_member=true"),
        new("that came to the network not long ago", "filter",
            "s|es|han|ha|acaben|acabats|acabat|acaba ha|han|de|d? incorporat|entrat|adherit|sumat|afegit|fet|incorporar|entrar|"
                + "adherir|sumar|afegir|fer se? membres|membre? a? la? xarxa|associacio? fa|recentment|ultimament|darrerament|poc poc?",
            _ => Flag(FilterKey.RecentMember, true), "que s'han incorporat fa poc = requests recent_member=true"),
        new("that have just come to the network", "filter",
            "acaben|acabats|acabat|acaba|acabades de|d incorporar|entrar|adherir|sumar|afegir|fer|arribar se? membres|membre|"
                + "socis? a? la? xarxa|associacio?",
            _ => Flag(FilterKey.RecentMember, true), "ajuntaments acabats d'adherir = requests recent_member=true"),
        new("of new entry", "filter", "de|d nova|recent incorporacio|entrada|adhesio|ingres", _ => Flag(FilterKey.RecentMember, true),
            "de nova incorporació = requests recent_member=true"),
    ];

    private static Said Flag(FilterKey key, bool value) => Said.Of((About.Requests, new QueryFilter.Flag(key, value)));
}
