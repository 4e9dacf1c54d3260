using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Queries.Rules;

/// <summary>What is asked about (<c>noun</c>) and the words that ask (<c>ask</c>).</summary>
internal static class SubjectRules
{
    /// <summary>The rules.</summary>
    public static IEnumerable<PhraseRule> All => [.. Nouns, .. Asks, .. Listed, .. Hours];

    // Data/queries-asking.txt.
    private static IEnumerable<PhraseRule> Listed =>
        from line in WordLists.Lines("queries-asking")
        let sides = line.Split('=')
        let meaning = sides[1].Trim()
        from pattern in sides[0].Split(',').SelectMany(Patterns)
        select new PhraseRule($"{meaning}: {pattern}", meaning == "aside" ? "filler" : "ask", pattern,
            meaning == "aside" ? _ => Courtesy.One : _ => new Asking(meaning == "count"));

    // "(a|b|) (c|d e)": of the alternatives in a bracket those of one word stay together as one step of a pattern.
    private static IEnumerable<string> Patterns(string phrase) => Variants.Of(Together(phrase))
        .Select(wording => CatalanText.Fold(wording.Replace('+', '|'))).Distinct();

    private static string Together(string phrase) => string.Concat(phrase.Split('(').SelectMany((part, n) =>
    {
        if (n == 0) return [part];
        var sides = part.Split(')');
        var words = sides[0].Split('|').ToLookup(each => each.Length > 0 && !each.Contains(' ', StringComparison.Ordinal));
        return new[] { "(", string.Join('|', words[false].Append(string.Join('+', words[true])).Distinct()), ")", sides[1] };
    }));

    private static IEnumerable<PhraseRule> Nouns =>
    [
        new("requests", "noun", "#request", _ => new Named(QuerySubject.Requests, false), "sol·licituds = requests",
            "peticions = requests"),
        new("sessions", "noun", "#session", _ => new Named(QuerySubject.Sessions, false), "sessions = sessions"),
        new("meetings", "noun", "#meeting", _ => new Named(QuerySubject.Sessions, false), "reunions = sessions"),
        new("assignments", "noun", "#assignment", _ => new Named(QuerySubject.Assignments, false), "assignacions = assignments"),
        new("the hours of a pool", "noun", "#pool d|de|amb? les? #hours?", _ => new Named(QuerySubject.Pools, false),
            "la bossa d'hores = pools"),
        new("mentors", "noun", "#mentor", _ => new Named(QuerySubject.Mentors, false), "mentors = mentors"),
        new("questions", "noun", "-named #question frequents? del? recull|bot|xatbot|web?", _ => new Named(QuerySubject.Questions, false),
            "preguntes freqüents = questions"),
        new("proposals of the FAQ", "noun", "entrades|respostes de|d|per? a? la|les? preguntes|faq|faqs|pmf frequents?",
            m => new Named(QuerySubject.Questions, false), "respostes de la FAQ = questions"),
        new("projects", "noun", "projecte|projectes|iniciativa|iniciatives|propostes_dels_ajuntaments",
            _ => new Named(QuerySubject.Requests, false),
            "projectes pendents = requests state=pending"),
        new("people", "noun", "#people", _ => new Named(QuerySubject.People, false), "persones = people"),
        new("who has access", "noun", "qui te|tenen|tenim|pot|hi acces|entrar|usuari|alta|accedir",
            _ => new Named(QuerySubject.People, false),
            "qui té accés? = people"),
        new("answers", "weak", "respostes que|pendents?", _ => new Named(QuerySubject.Requests, true),
            "respostes que vencen demà = requests due=2020-05-07..2020-05-07"),
        new("councils", "weak", "#council", _ => new Named(QuerySubject.Requests, true), "ajuntaments pendents = requests state=pending"),
        new("who", "weak", "qui", _ => new Named(QuerySubject.Requests, true),
            "qui ha retirat la sol·licitud? = requests state=withdrawn"),
    ];

    private static IEnumerable<PhraseRule> Asks =>
    [
        new("which", "ask", "#which", _ => new Asking(false), "quines pendents hi ha? = requests state=pending"),
        new("how many", "ask", "#howmany n?", _ => new Asking(true), "quantes sessions hi ha? = sessions count"),
        new("a number", "ask", "nombre|numero|xifra|total|recompte|quantitat de|d", _ => new Asking(true),
            "nombre de sol·licituds = requests count"),
        new("give the number", "ask", "dona|digues|diguem|donam m|ns|me? el|la nombre|numero|xifra|total|quantitat", _ => new Asking(true),
            "esborranys, dona'm el número = requests state=draft count"),
        new("count them", "ask", "compta|comptem|comptam|compteu m|me|ns|les|n|ne?", _ => new Asking(true),
            "compta les sessions = sessions count"),
        new("are there many", "ask", "n? hi ha gaires|gaire|moltes|molts", _ => new Asking(false),
            "n'hi ha gaires, pendents? = requests state=pending"),
        new("are there any", "ask", "hi|n ha|hagi|tenim|tinc|tens|teniu|queda|queden hi? ha? cap|alguna|algun|algunes|alguns|alguna",
            _ => new Asking(false),
            "hi ha cap sessió? = sessions"),
        new("show", "ask", "#show m|me|ns|nos|les|los|li|t?", _ => new Asking(false), "consultar les sessions = sessions"),
        new("wish to see", "ask", "#wish m|me|ns|nos|que|de? m|em|ens? #show m|me|ns|nos|les|los?", _ => new Asking(false),
            "vull veure les sessions = sessions"),
        new("wish", "ask", "m interessen|interessa|interessaria|agradaria|calen|cal veure|tenir|vore?", _ => new Asking(false),
            "m'interessen les pendents = requests state=pending"),
        new("wish for them", "ask", "voldria|vull|volem|voldriem|necessito|necessitem|necessitaria les|els|el|la|un|una tenir?",
            _ => new Asking(false),
            "vull les sessions de la Marta = sessions person=Marta"),
        new("wish for the ones", "ask", "voldria|vull|volem|voldriem|necessito|necessitem|necessitaria|necessite|tinc|vui -article",
            _ => new Asking(false),
            "necessito la 18 = requests number=18"),
        new("wish to have them", "ask", "voldria|vull|volem|necessito tenir davant?", _ => new Asking(false),
            "vull tenir davant la 8 = requests number=8"),
        new("make a list", "ask", "fes|fem|prepara m|me|ns? un|una|la|el llista|llistat|relacio|resum|repas de|d?", _ => new Asking(false),
            "fes-me una llista de les pendents = requests state=pending"),
        new("a list", "ask", "un|una|la|el? llista|llistat|relacio de|d|dels|amb", _ => new Asking(false), "llista de mentors = mentors"),
        new("the state of", "ask", "quin|en? es|quin? el? estat|situacio de|d|dels", _ => Said.Any(null, QuerySubject.Pools),
            "estat de la bossa = pools"),
        new("sort them", "ask", "#sorted m|me|ns|les?", _ => new Asking(false),
            "ordena les pendents per antiguitat = requests state=pending sort=+sent"),
        new("who speaks", "filler",
            "soc|som la|el|en|na|l? <person> ,|i? de|d|del? l|la? oficina|comissio|xarxa|equip|servei|secretaria|ajuntament? tecnica?",
            _ => Courtesy.One, "soc la Marta, de l'oficina tècnica, i vull les pendents = requests state=pending"),
        new("what it is for", "filler", "per|per_a la|el|l|una? reunio|ple|comissio|junta|trobada|taula|informe|memoria|acta|consell "
            + "de|del|d|per|a? <when>", _ => Courtesy.One, "per la reunió de demà: pendents = requests state=pending"),
        new("please", "filler", "si us|et|vos|li plau", _ => Courtesy.One, "pendents, si us plau = requests state=pending"),
        new("can you", "ask", "em|ens|m|me? pots|podeu|podries|podrieu|puc|podem|pot #show m|me|ns|les?", _ => new Asking(false),
            "em pots mostrar les sessions? = sessions"),
        new("you have to", "ask", "m|ens|em|us has|heu|hauries|hauria de|d? #show", _ => new Asking(false),
            "m'has de dir quantes sessions hi ha = sessions count"),
        new("what", "ask", "-start que", _ => new Asking(false), "què ha demanat Vic? = requests municipality=Vic"),
        new("where are they", "ask", "on|quines|quins|qui son|estan|paren", _ => new Asking(false),
            "les pendents, on són? = requests state=pending"),
    ];

    // Of a pool where hours are said; of anything else it says nothing.
    private static Said OfHours => Said.Any(null, [.. Subjects.All]) with { OfPools = true };

    private static IEnumerable<PhraseRule> Hours =>
    [
        new("hours", "hours", "#hours|minuts", _ => Courtesy.One, "com estan les hores? = pools"),
        new("how much time", "hours", "-afterquant temps", _ => Courtesy.One,
            "quant temps s'ha dedicat a Reus? = sessions municipality=Reus count"),
        new("a pot of hours", "noun", "pot|fons|diposit d hores", _ => new Named(QuerySubject.Pools, false), "el pot d'hores = pools"),
        new("how they are", "filter",
            "com les|la|els|el|ho|l? esta|estan|estem|estic|tenim|va|van|anem|pinta|pinten|"
                + "queda|queden|ha|han|quedara acabar|quedat|acabat|quedar? de|d?",
            _ => Said.Any(null, QuerySubject.Pools, QuerySubject.Requests),
            "com està la bossa? = pools"),
        new("left", "filter",
            "queden|quedan|queda|resten|resta|quedaran|quedarien|romanen per? assignar|repartir|gastar|adjudicar|distribuir?",
            _ => OfHours, "quantes hores ens queden? = pools count"),
        new("free", "filter", "restants|sobren|disponibles|disponible|lliures per? assignar|repartir|gastar|adjudicar|distribuir|consumir?",
            _ => Said.Any(null, QuerySubject.Pools), "hores lliures = pools"),
        new("used", "filter",
            "consumides|consumit|gastades|gastat|usades|usat|utilitzades|utilitzat|assignades|assignat|compromeses|esgotades",
            _ => Said.Any(null, QuerySubject.Pools), "quantes hores hem gastat? = pools count"),
    ];
}
