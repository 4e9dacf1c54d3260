using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Time.Rules;

/// <summary>
/// What repeats each week: sets of weekdays (<c>wds</c>), parts of the day of no day in particular (<c>parts</c>), the
/// whole day (<c>allday</c>) and what takes days out (<c>except</c>).
/// </summary>
internal static class WeeklyRules
{
    /// <summary>The rules.</summary>
    public static IEnumerable<PhraseRule> All =>
    [
        new("one weekday of a list", "wd", "el|al|lo|es|del|pel? <weekday> ~?.", m => Weekdays.One(m.Number(0), false), "dimarts = 2"),
        new("every such weekday", "wd", "tots|cada|qualsevol|tot|per|a? els|los|ets|als|pels|dels|cada|qualsevol|tots <weekday> ~?.",
            m => Weekdays.One(m.Number(0), true), "els dimarts = 2", "tots els dijous = 4", "cada divendres = 5"),
        new("always such a weekday", "wd", "sempre el|al|en|els? <weekday>", m => Weekdays.One(m.Number(0), true), "sempre dimarts = 2"),
        new("from a weekday to another", "wd", "de|d|des|entre? de|el|d|dels? <weekday> ~?. a|fins|i|-|als a|al|el|als|els? <weekday> ~?.",
            m => m.Says("i") && !m.Says("entre") ? null : Weekdays.Run(m.Number(0), m.Number(1)),
            "de dilluns a divendres = 1 2 3 4 5", "dl-dj = 1 2 3 4", "de dimarts fins dijous = 2 3 4", "dels dilluns als dijous = 1 2 3 4"),
        new("the working days", "wd", "entre setmana", _ => Weekdays.Working, "entre setmana = 1 2 3 4 5"),
        new("working days by name", "wd", "els|en|tots|qualsevol|cada? els? dia? feiners|feiner|laborables|laborable|habils|habil",
            _ => Weekdays.Working, "dies feiners = 1 2 3 4 5", "laborables = 1 2 3 4 5"),
        new("every day", "wd", "cada|qualsevol dia -offered", _ => Weekdays.Working, "cada dia = 1 2 3 4 5", "qualsevol dia = 1 2 3 4 5"),
        new("all the days", "wd", "tots els|es|ets dia", _ => Weekdays.Working, "tots els dies = 1 2 3 4 5"),
        new("everything but", "wd", "tot|tots|totes -but", _ => Weekdays.Working, "tot = 1 2 3 4 5"),
        new("any day of the week", "wd", "tots|qualsevol|cada els? dia de|entre la? setmana -weekref", _ => Weekdays.Working,
            "qualsevol dia de la setmana = 1 2 3 4 5"),
        new("weekends", "wd", "els|tots|cada|qualsevol|en? els? caps de setmana", _ => new Weekdays(0b1100000, true),
            "els caps de setmana = 6 7"),
        new("the other days", "wd", "la|els|los? resta|altres|demes d|de|dels? la? dia|setmana? feiners|laborables|habils?",
            m => m.Says("resta") || m.Says("dia") ? Weekdays.Working with { Rest = true } : null,
            "la resta de dies = 1 2 3 4 5", "els altres dies = 1 2 3 4 5", "els demés dies feiners = 1 2 3 4 5"),
        new("the other mornings", "wd", "els|los|les|la altres|demes|resta d|de|dels? les? -daypart",
            _ => Weekdays.Working with { Rest = true }, "els altres = 1 2 3 4 5"),
        new("the rest of a time, nobody counts of what", "nono", "la? resta de|del|d la|l? any|mes|curs|temps|estiu", _ => true,
            "la resta de l'any = True"),
        new("apart from that", "nono", "fora|tret|llevat|apart|banda|part d|de aixo", _ => true, "fora d'això = True",
            "banda d'això = True"),
        new("that apart", "nono", "aixo a? part|apart|banda", _ => true, "això a part = True"),
        new("all the days but those when it cannot be", "wds",
            "l|el? unic|unics dia feiner|feiners|de? la? setmana? que no em|ens|hi|m? puc|podem|podria|va|tinc|tenim|treballo|treballem|"
                + "vaig be|lliure|lliures|disponible? es|seria|son|el|els|es? <wds>",
            m => new Weekdays(Weekdays.Working.Bits & ~m.Get<Weekdays>(0).Bits, true), "l'únic dia que no puc és dilluns = 2 3 4 5",
            "l'únic dia feiner que no em va bé és el dimecres = 1 2 4 5"),
        new("weekdays", "wds", "<wd>", m => m.Get<Weekdays>(0), "els dimecres = 3"),
        new("weekdays in a list", "wds", "<wd> ,|i|o|ni|/|tambe i|o|ni? tambe? -alike <wds>", m => Both(m), "dimarts i dijous = 2 4",
            "dilluns, dimecres o divendres = 1 3 5"),
        new("weekdays in a list, nothing between", "wds", "<wd> <wds>", m => Both(m), "dimarts dijous = 2 4"),
        new("every such part of the day", "everypart", "tots|totes|qualsevol|cada els|les|ets|los? <part>", m => (DayPart)m.Number(0),
            "qualsevol tarda = Afternoon", "tots els matins = Morning"),
        new("every such part of the day, in it", "everypart", "a|per|en tots|totes|qualsevol|cada els|les|ets|los? <part>",
            m => (DayPart)m.Number(0), "per qualsevol tarda = Afternoon"),
        new("such a part of the day", "parts", "els|les|als|pels|a|per les|els? <part>", m => m.Says("a") && !m.Says("les")
            || m.Says("per") && !m.Says("les") ? null : (DayPart)m.Number(0), "les tardes = Afternoon", "als matins = Morning"),
        new("the part of the day", "parts", "<anypart>", m => m.Get<DayPart>(0), "al matí = Morning", "a la tarda = Afternoon",
            "tarda = Afternoon"),
        new("the part of the day, with its article", "parts", "la|lo|es|sa|l|s <part>", m => (DayPart)m.Number(0), "lo matí = Morning",
            "la tarda = Afternoon"),
        new("at any time of the day", "allday", "tot el|lo|es dia", _ => true, "tot el dia = True"),
        new("at any hour", "anytime", "a|en? qualsevol hora|moment|horari", _ => true,
            "a qualsevol hora = True", "qualsevol moment = True"),
        new("at whatever hour", "anytime", "a? l hora que sigui|vulgueu|vulguis|vulgui|convingui|calgui", _ => true,
            "a l'hora que sigui = True"),
        new("at the hour that suits you", "anytime", "a? l hora que us|et|li vagi|convingui|sembli|vingui|va millor|be?", _ => true,
            "a l'hora que us vagi millor = True"),
        new("it is all one", "allone", "m|em|ens|me|nos es|sona|resulta igual|indiferent", _ => true,
            "m'és igual = True"),
        new("it is all one, as many say it", "allone", "tant me|em|m|ens|se|hi|nos fa|val|importa", _ => true,
            "tant me fa = True", "tant se val = True"),
        new("it gives the same", "allone", "em|ens|me dona|importa igual|poc", _ => true, "em dona igual = True"),
        new("all one", "anytime", "<allone>", _ => true, "m'és igual = True"),
        new("the hour is all one", "anytime", "<allone> a? l|quina hora|horari", _ => true,
            "m'és igual l'hora = True", "tant me fa quina hora = True"),
        new("the hour, all one", "anytime", "l hora <allone>", _ => true, "l'hora tant me fa = True"),
        new("the hour is yours to choose", "anytime", "l hora ja? la trieu|tria|poseu|posa|digueu|decidiu|escolliu|marqueu vosaltres|tu?",
            _ => true,
            "l'hora la trieu vosaltres = True"),
        new("whenever you like", "anytime", "quan|quant|com vulgueu|vulguis|vulgui|sigui", _ => true, "quan vulgueu = True"),
        new("always", "every", "-notlike sempre -vague", _ => "anytime", "sempre = anytime"),
        new("always so", "every", "-notlike sempre", _ => true, "sempre = True"),
        new("every week", "every", "-notlike cada|totes|tota les|la? setmana -weekref", _ => true, "cada setmana = True"),
        new("weekly", "every", "setmanalment", _ => true, "setmanalment = True"),
        new("without some days", "except", "sense -dayslot el|els|l|la|les?", _ => true, "sense els dilluns = True"),
        new("taken out", "except",
            "excepte|exceptuant|traient|salvat|llevat|tret|menys|fora -notaway -notfewer de|del|d|dels|els|el|la|les|l|que?",
            _ => true, "excepte = True", "tret de = True", "llevat de = True"),
        new("apart from", "except", "a? part|apart|banda de|del|d|dels", _ => true, "a part de = True"),
        new("so many days a week, nobody says which", "some", "<n> dia|cop|cops|vegada|vegades|mati|tarda a|per|de|cada|al la? setmana",
            _ => true, "dos dies a la setmana = True"),
        new("early or late, nobody says from when", "hazy", "a primera|ultima|darrera hora -of", _ => true, "a primera hora = True"),
        new("hours that others keep", "hazy", "horari|hores d|de? oficina|laboral|comercial|treball|feina", _ => true,
            "horari d'oficina = True"),
        new("the same hours", "same", "a|amb|en? el|la|les? mateix|mateixa|mateixes hora|hores|horari|franja", _ => true,
            "a la mateixa hora = True"),
        new("taken out, in more words", "except", "a|amb l? excepcio de|del|d|dels", _ => true, "a excepció de = True"),
        new("not counted", "except", "sense comptar|contar|incloure|incloure-hi", _ => true, "sense comptar = True"),
        new("unless it is", "except", "que no sigui|sigue|siga|sigui|siguin", _ => true, "que no sigui = True"),
        new("no trouble at all", "nono", "no hi? ha|tinc|tenim|es|suposa cap? problema|problemes|inconvenient|pega", _ => true,
            "no hi ha problema = True"),
        new("unless one is wrong", "nono",
            "si no ho|m|em|vaig|estic|recordo|recorde|vam|ens|hi tinc|erro|equivoco|enganyo|errat|errada|equivocat|equivocada|malament|"
                + "mal|errem|equivoquem|falla la? memoria|malament|mal? apuntat|anotat|entes|apuntada?", m =>
                    !m.Says("hi") ? true : null, "si no m'equivoco = True", "si no ho tinc mal apuntat = True",
                    "si no recordo malament = True"),
        new("unless one remembers badly", "nono", "si mal no em|m|ho? recordo|recordem|recorde", _ => true, "si mal no recordo = True"),
        new("unless the memory fails", "nono", "si la|el memoria|cap no em|m|me|ens? falla|traeix|enganya", _ => true,
            "si la memòria no em falla = True"),
        new("exactly so much", "nono", "ni un|una mes|menys ,? ni un|una menys|mes", _ => true, "ni un més ni un menys = True"),
        new("exactly so", "nono", "ni mes ni menys", _ => true, "ni més ni menys = True"),
        new("at no other time", "nono", "abans|despres|altrament ja|em|ens|m|hi? no|impossible|tampoc", _ => true, "abans no puc = True"),
        new("not before it", "nono", "no|ni abans|despres|mes tard? -vague", m => m.Says("mes") == m.Says("tard") ? true : null,
            "no abans = True", "no més tard = True"),
        new("back from holidays", "nono",
            "ara|tot|acabo|acabem|arribo|arribem|torno|tornem|vinc|venim|just|justos d|de|just? arribar|tornar|arribo|arribem|arribats|"
                + "tornats|torno|tornem|venim|vinc? de|d les? vacances|festa|viatge|pont", _ =>
                    true, "ara arribem de vacances = True", "tornem de vacances = True"),
        new("what grows every day", "nono", "cada dia|cop|vegada|setmana|mes|any -growing", _ => true,
            "cada dia arriben més papers = True"),
        new("how long a time is", "nono",
            "la|el|un|una|cada? dia|setmana|mes|any|hora|jornada nomes|sols|solament? te|tenen|son nomes|sols? <dur>", _ => true,
            "el dia només té 24 hores = True"),
        new("how many days a month has", "nono", "#thed? <mon> nomes|sols? te|tenia|tindra nomes|sols? <span>", _ => true,
            "el mes de febrer té 28 dies = True"),
        new("so much of each year or day", "nono", "<span> a|al|per|cada? l|cada? any|mes", m => m.Says("l") || m.Says("cada")
            || m.Says("al") || m.Says("per") ? true : null, "365 dies l'any = True"),
        new("a person whose name is a month's or a day's", "nono", "es|em|te|s|m diu|dic|diuen|anomena|dius <month>", _ => true,
            "es diu Abril = True"),
        new("how many days a time has", "nono",
            "la|el|un|una|cada? dia|setmana|mes|any|jornada nomes|sols|solament? te|tenen|son nomes|sols? <span>", _ => true,
            "la setmana té cinc dies = True"),
        new("a person called as a month", "nono",
            "amb|pregunteu|pregunta|pregunti|demaneu|demana|parleu|parla|truqueu|truca|escriviu|escriu|consulteu|aviseu|digueu ho|li|lo? "
                + "a|amb|per|hi? l|la|en|na <month>", m =>
                    m.Says("l") || m.Says("la") || m.Says("en") || m.Says("na") ? true : null, "pregunteu a l'Abril = True",
                    "amb l'Abril = True"),
        new("it had slipped one's mind", "nono", "no me|m|se|ens? n|m? en? recordava|recordavem|recorda|enrecordava", _ => true,
            "no me'n recordava = True"),
        new("impossible for me", "no", "no|ni|tampoc|mai", _ => true, "no = True", "ni = True"),
        new("none of those", "no", "cap -dayname", _ => true, "cap = True"),
        new("not only", "nono", "no nomes|sols|solament", _ => true, "no només = True"),
        new("the number of a paper", "nono",
            "factura|expedient|exp|referencia|ref|decret num|numero|n? ~?. ~?: <digits> ~/|- ~<digits> ~?/|- ~?<digits>", _ => true,
            "factura 10/26 = True", "expedient núm. 2026-10-3 = True"),
        new("how far it is", "nono", "a <dur> d|de|del|en|a aqui|alla|cotxe|peu|cami|distancia|casa|tren?", _ => true,
            "a 10 minuts d'aquí = True"),
        new("a greeting", "nono", "bona|bon|bones|buenas|buenos <part>", _ => true, "bona tarda = True", "bon vespre = True"),
        new("a street or a school named after a day", "nono",
            "carrer|placa|avinguda|av|passeig|ronda|rambla|escola|collegi|ceip|institut|equip|club|associacio|parc|poliesportiu ~?. de|d? "
                + "l|el|la|del? <dated>", _ => true, "plaça de l'11 de Setembre = True", "carrer 1 d'octubre = True"),
    ];

    // "Ni dimarts ni dijous, els altres dies…", "excepte dilluns, tots els dies…": those that are left, or all, are no part of the list.
    private static Weekdays? Both(Match m) =>
        m.Get<Weekdays>(0) is { Rest: false, Count: < 5 } one
        && m.Get<Weekdays>(1) is { Rest: false, Count: < 5 } others ? one.With(others) : null;
}
