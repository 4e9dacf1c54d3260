using XmessBot.Core.Language.Grammar;

namespace XmessBot.Core.Language.Queries.Rules;

/// <summary>In which order (<c>sort</c>) and how many (<c>limit</c>).</summary>
internal static class SortRules
{
    /// <summary>The rules.</summary>
    public static IEnumerable<PhraseRule> All => [.. Superlatives, .. Fields, .. Orders, .. Limits];

    private static IEnumerable<PhraseRule> Superlatives =>
    [
        .. Superlative.All.SelectMany(each => (PhraseRule[])
        [
            Sup($"most {each.Class}", $"#council? mes #{each.Class}", each.By, each.Descending, m => each.IsSeveral(m)),
            One($"one that is most {each.Class}", $"#council? mes #{each.Class}", each.By, each.Descending, m => !each.IsSeveral(m)),
        ]),
        Sup("last to come", "que? han? arribat|entrat|entrades|arribades mes tard|recentment", SortKey.Sent, true),
        Sup("best scored", "mes|millor ben? puntuades|valorades|puntuats|valorats|votades", SortKey.Score, true),
        Sup("worse scored", "pitjors|pitjor", SortKey.Score, false),
        Sup("better scored", "millors|millor", SortKey.Score, true),
        Sup("most points", "amb|que|de? tenen? mes? mes|millor|millors|maxima|major|bona|bones|alta|altes #scores|total", SortKey.Score,
            true),
        Sup("highest points", "amb|que|de? #has? la|el|les|els? #scores total|totals? mes #high", SortKey.Score, true),
        Sup("lowest points", "amb|que|de? #has? la|el|les|els? #scores total|totals? mes #low", SortKey.Score, false),
        Sup("worst scored", "menys|pitjor|mes mal|malament? puntuades|valorades|puntuats|valorats", SortKey.Score, false),
        Sup("fewest points", "amb|que|de? tenen? menys|pitjor|pitjors|menor #scores", SortKey.Score, false),
        Sup("fewest people", "amb|que|de|dels? tenen? municipis|pobles? amb? menys #people-counted|poblats|poblacio|poblades",
            SortKey.Population, false),
        Sup("most people", "amb|que|de|dels? tenen? municipis|pobles? amb? mes #people-counted|poblacio", SortKey.Population, true),
        Sup("most hours", "amb|que|de? tenen|han? durat? mes #hours|minuts|durada|llargada", SortKey.Minutes, true),
        Sup("fewest hours", "amb|que|de? tenen|han? durat? menys #hours|minuts|durada", SortKey.Minutes, false),
        Sup("longest waiting", "que? hi? s|es|ens? porten|fa|duen|porta|du|han|ha|esperen|espera|esperat mes? mes temps|dia|"
            + "setmana|estona que? hi? s|es|ens? esperant|esperen|espera|en|pendents|pendent|aturades|aturada|parades|a? espera|"
                + "calaix?", SortKey.Waiting, true,
            m => m.Says("mes")),
        Sup("that wait longest", "que? mes? temps|dia|fa mes? temps? fa|porten|duen|que? que? s|es? porten|esperen|esperant|"
            + "espera mes? esperant|a|en? l? espera?", SortKey.Waiting, true, m => m.Says("mes")),
        Sup("that have most time waiting",
            "que? mes temps|dia|setmana hi? fa|porta|porten|du|duen|ha|han que? s|es|hi? esperant|espera|esperen|esperat|"
                + "pendent|pendents|en? espera?", SortKey.Waiting, true),
        Sup("most waiting", "amb|de? mes temps|dia de|d|a|en? l? espera|esperant", SortKey.Waiting, true),
        One("best one", "mes|millor ben? puntuada|valorada|puntuat|valorat", SortKey.Score, true),
        new("the one scored worst", "one", "pitjor|menys|mes mal? puntuada|valorada|puntuat|valorat",
            _ => new SaidSort(SortKey.Score, false)),
    ];

    private static IEnumerable<PhraseRule> Orders =>
    [
        .. Superlative.All.SelectMany(each => Superlative.All.Where(other => other.IsContraryTo(each)).Select(other =>
            Pair($"from {each.Class} to {other.Class}", $"#{each.Class} a|al|als|cap_a|fins_a|fins_al #{other.Class}", each.By,
                each.Descending,
                each.Example))),
        Pair("from the new to the first", "noves|nova|recents|recent|ultimes|darreres|ultima|darrera a|al primeres|primera|antigues",
            SortKey.Sent, true, "pendents, de les darreres a les primeres = requests state=pending sort=-sent"),
        Pair("from the first to the new", "primeres|primera a|al noves|nova|recents|recent|ultimes|ultima|darrera|darreres",
            SortKey.Sent, false, "pendents, de les primeres a les darreres = requests state=pending sort=+sent"),
        new("any of them", "most", "<sup>", m => m.Get<SaidSort>(0)),
        new("any one of them", "most", "<one>", m => m.Get<SaidSort>(0)),
        new("a way of sorting", "by", "#sorted|ordre|ordres per|segons|pel|de|d l|la|el|ordre? de|d? <field>", m => m.Get<SaidSort>(0)),
        new("in order of time, the last first", "by", "#sorted? per|en|segons ordre cronologic|temporal invers|descendent",
            _ => new SaidSort(SortKey.Sent, true)),
        new("in order of time", "by", "#sorted? per|en|segons ordre cronologic|temporal", _ => new SaidSort(SortKey.Sent, false)),
        new("by", "by", "per|segons l|la? <field>", m => m.Get<SaidSort>(0)),
        new("in order of", "by", "#sorted? per|en|segons ordre de|d|del l|la? <field>", m => m.Get<SaidSort>(0)),
        new("the most", "sort", "les|els|la|el|ses|los|dels|del? que? <sup>", m => m.Get<SaidSort>(0),
            "les més antigues = requests sort=+sent"),
        new("the one that is most", "sort", "la|el|l|quina|quin|sa? que? es? la|el|l? que? <one>",
            m => m.Get<SaidSort>(0)! with { Limit = 1 }, "la més antiga = requests sort=+sent limit=1"),
        new("the one that waits longest", "sort", "quina|quin|la|el|qui es? la|el|qui? que <sup>",
            m => m.Get<SaidSort>(0) is { By: SortKey.Waiting } wait ? wait with { Limit = 1 } : null,
            "quina és la que fa més temps que espera? = requests sort=-waiting limit=1"),
        new("so many that are most", "sort", "les|els|ses|de|d? <n> que? <sup>", m => m.Get<SaidSort>(1)! with { Limit = m.Number(0) },
            "les 5 més antigues = requests sort=+sent limit=5"),
        new("first those that are most", "sort",
            "posa|poses|posant|comenca|comencant|amb|i|ordena? m|me|per? primer|davant|endavant|dalt|comencant|les|primers|"
                + "primeres per|pels|pel|amb|de? la|el|les|els|l|sa|primer? que? <most>",
            m => m.Says("primer", "davant", "dalt") || m.Says("comencant", "comenca", "primers", "primeres") ? m.Get<SaidSort>(0) : null,
            "pendents, primer les més antigues = requests state=pending sort=+sent"),
        new("the first on top", "sort",
            "<by> ,? amb|i? la|les|el|els primera|primeres|primer|primers a|al|de? dalt|capdamunt|cap|davant|damunt|principi",
            m => m.Get<SaidSort>(0)! with { Descending = false }, "per data, la primera al capdamunt = requests sort=+sent"),
        new("the last first", "sort",
            "ses|les|els|la|el? darreres|ultimes|ultims|darrers|darrera|ultima|noves|recents de? primer|primeres|davant|dalt|"
                + "endavant|abans",
            _ => new SaidSort(SortKey.Sent, true), "pendents, les darreres primer = requests state=pending sort=-sent"),
        new("those that are most first", "sort",
            "la|el|les|els|l|sa|amb|i? les|els|la|el? que|de|amb? <most> primer|primera|primeres|primers|davant|endavant|dalt|la_primera|"
                + "les_primeres|"
                + "a_la_primera|a_dalt|a_dalt_de_tot|al_davant_de_tot|per_davant|encapcalant|"
                    + "al_davant|al_capdavant|al_damunt|al_principi|al_cap_de_dalt|de_primer|al_cap|al_capdamunt|"
                    + "a_primera_fila", m =>
            m.Get<SaidSort>(0), "pendents, les més antigues primer = requests state=pending sort=+sent"),
        new("from the most to the least", "sort",
            "per? ordre? de|d|del|dels la|les|el|els|l? <most> a|al|als|fins|cap la|les|el|els|l|a|al|als? <most>",
            m => m.Get<SaidSort>(0), "de la més puntuada a la menys puntuada = requests sort=-score"),
        new("from the most to less", "sort", "de|d <most> a menys|mes", m => m.Get<SaidSort>(0),
            "de més puntuades a menys = requests sort=-score"),
        new("from more to less", "sort", "de|d mes <field>? a menys <field>?",
            m => (m.Has(0) ? m.Get<SaidSort>(0) : m.Get<SaidSort>(1)) is { } by ? by with { Descending = true } : null,
            "de més a menys punts = requests sort=-score"),
        new("from less to more", "sort", "de|d menys <field>? a mes <field>?",
            m => (m.Has(0) ? m.Get<SaidSort>(0) : m.Get<SaidSort>(1)) is { } by ? by with { Descending = false } : null,
            "de menys a més habitants = requests sort=+population"),
        new("sorted by, the last first", "sort",
            "<by> ,? amb|i? les|els|la ultimes|ultims|darreres|mes noves|recents|grans|altes? a|al|de? dalt|primer|davant|damunt",
            m => m.Get<SaidSort>(0)! with { Descending = true }, "per data, les últimes a dalt = requests sort=-sent"),
        new("sorted by", "sort", "<by>", m => m.Get<SaidSort>(0), "ordenades per població = requests sort=+population"),
        new("sorted by, downwards", "sort",
            "<by> ,? de|en|d|per|ordre? ordre? mes|major|gran|descendent|decreixent|descendentment|gran|alta a? menys|menor|"
                + "petit|petita|baixa?", m => m.Get<SaidSort>(0)! with { Descending = true },
            "per població, de més a menys = requests sort=-population"),
        new("sorted by waiting time", "sort",
            "pel|per|segons el? temps|dia que fa|porten|duen que? s? esperen|esperant|espera ,? de menys a mes",
            _ => new SaidSort(SortKey.Waiting, false), "pel temps que fa que esperen, de menys a més = requests sort=+waiting"),
        new("sorted by, upwards", "sort",
            "<by> ,? de|en|d|per|ordre? ordre? menys|menor|petit|petita|ascendent|creixent|baixa a? mes|major|gran|alta?",
            m => m.Get<SaidSort>(0)! with { Descending = false },
            "per puntuació, de menys a més = requests sort=+score"),
        new("sorted downwards by", "sort", "en? per? ordre descendent|decreixent|invers de|d|per? <field>",
            m => m.Get<SaidSort>(0)! with { Descending = true }, "en ordre descendent de població = requests sort=-population"),
        new("sorted upwards by", "sort", "en? per? ordre ascendent|creixent de|d|per? <field>",
            m => m.Get<SaidSort>(0)! with { Descending = false }, "en ordre creixent de puntuació = requests sort=+score"),
        new("sorted", "sort", "#sorted <sort>", m => m.Get<SaidSort>(0),
            "ordenades de la més antiga a la més nova = requests sort=+sent"),
    ];

    private static IEnumerable<PhraseRule> Fields =>
    [
        new("date", "field", "data|dates|arribada|entrada|enviament|dia|cronologic|cronologicament|recepcio|presentacio d|de? "
            + "arribada|entrada|enviament|presentacio|recepcio?", _ => new SaidSort(SortKey.Sent, false)),
        new("age", "field", "antiguitat", _ => new SaidSort(SortKey.Sent, false)),
        new("points", "field", "#scores total|totals|global?", _ => new SaidSort(SortKey.Score, true)),
        new("people", "field", "nombre|numero|quantitat? de|d? #people-counted|poblacio|mida",
            _ => new SaidSort(SortKey.Population, false)),
        new("waiting", "field", "temps|dia|espera de|d|esperant|a|en|que? l|fa? que? espera|esperen|s_esperen?",
            _ => new SaidSort(SortKey.Waiting, true)),
        new("length", "field", "durada|hores|minuts|llargada", _ => new SaidSort(SortKey.Minutes, true)),
    ];

    private static IEnumerable<PhraseRule> Limits =>
    [
        new("so many of them", "limit", "les|els|nomes|ses|unes|uns? les|els? <n> -counted", m => m.Number(0) > 1 ? Limit(m) : null,
            "les 5 sol·licituds més antigues = requests sort=+sent limit=5"),
        new("so many with a condition", "limit", "les|els|ses <n> -conditioned", m => m.Number(0) > 1 ? Limit(m) : null,
            "les cinc pendents més antigues = requests state=pending sort=+sent limit=5"),
        new("the first so many", "limit", "nomes|amb? les|els|ses|la|el? primeres|primers|top <n>", m => Limit(m),
            "les primeres 5 pendents = requests state=pending limit=5"),
        new("so many first", "limit", "nomes|amb? les|els|ses? <n> primeres|primers", m => Limit(m),
            "les 5 primeres pendents = requests state=pending limit=5"),
        new("no more than", "limit", "nomes|maxim|com|un a? maxim|molt? de|d? les|els? <n> -noamount",
            m => m.Says("nomes", "maxim", "molt") ? Limit(m) : null, "pendents, només 5 = requests state=pending limit=5"),
        new("no more than, after it", "limit", "<n> com|al|a? a? maxim|molt", m => m.Says("maxim") || m.Says("com", "al") ? Limit(m) : null,
            "pendents, cinc com a màxim = requests state=pending limit=5"),
        new("so many and no more", "limit", "<n> i|, prou|para|res_mes|cap_mes|ja_esta", m => Limit(m),
            "pendents, cinc i prou = requests state=pending limit=5"),
        new("the last so many", "sort", "les|els|ses|nomes? ultimes|ultims|darreres|darrers <n>",
            m => new SaidSort(SortKey.Sent, true, m.Number(0)), "les darreres 10 sessions = sessions sort=-held limit=10"),
        new("so many last", "sort", "les|els|ses|nomes? <n> ultimes|ultims|darreres|darrers",
            m => new SaidSort(SortKey.Sent, true, m.Number(0)), "les 10 últimes sessions = sessions sort=-held limit=10"),
        new("the last of them", "sort", "les|els|ses? ultimes|ultims|darreres|darrers -counted", _ => new SaidSort(SortKey.Sent, true),
            "les últimes sessions = sessions sort=-held"),
        new("the last one", "sort", "la|l|el|sa ultima|darrera|ultim|darrer -counted", m => new SaidSort(SortKey.Sent, true, 1),
            "l'última sessió = sessions sort=-held limit=1"),
    ];

    private static SaidLimit? Limit(Match m) => m.Number(0) is > 0 and <= 500 ? new SaidLimit(m.Number(0)) : null;

    private static PhraseRule Sup(string name, string pattern, SortKey by, bool descending, Func<Match, bool>? when = null) =>
        new(name, "sup", pattern, m => when is null || when(m) ? new SaidSort(by, descending) : null);

    private static PhraseRule Pair(string name, string pattern, SortKey by, bool descending, string example)
    {
        var steps = pattern.Split(' ');
        return new(name, "sort", 
            $"de|d|del|dels la|les|els|el|l? #council|#request|#session|nota? mes? {steps[0]} {steps[1]} la|les|els|el|l? #council? mes? "
                + $"{steps[2]} #scores?",
            _ => new SaidSort(by, descending), example);
    }

    private static PhraseRule One(string name, string pattern, SortKey by, bool descending, Func<Match, bool>? when = null) =>
        new(name, "one", pattern, m => when is null || when(m) ? new SaidSort(by, descending) : null);
}
