using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Time.Rules;

/// <summary>The conditions that time rules name ("-count", "-of"): what may not be next to a phrase.</summary>
internal static class TimeConditions
{
    // Countable nouns that do not end in s: "les 30 persones" and "12 km" are not hours.
    private static readonly HashSet<string> Counted = [.. WordLists.Lines("counted").Select(CatalanText.Fold)];

    // Words that end in s and are not plural nouns, so they may follow a time or a day.
    private static readonly HashSet<string> NotPlural =
    [
        .. WordLists.Lines("not-plural").Select(CatalanText.Fold),
        // "De 10 a 11 Arbúcies".
        .. Municipalities.Municipalities.All.Select(town => CatalanText.Fold(town.Name)).Where(name => name[^1] == 's'
            && !name.Contains(' ', StringComparison.Ordinal)),
    ];

    // Words before the time at which something began or ended.
    private static readonly HashSet<string> Announcing =
    [
        "inici", "comencament", "comenca",
        "comencat", "comencada", "comencar", "entrada", "arrencada", "fi", "final", "finalitza", "finalitzacio",
        "finalitzat", "acabament", "acaba", "acabat", "acabada", "acabar", "sortida", "tancament", "plegat", "plegada",
    ];

    // Words before a clock time and not before a length: "a les 3 h", "eren les 3 h", "tres quarts de les 5 h".
    private static readonly HashSet<string> HourLeads =
        ["a", "de", "d", "des", "fins", "finsa",
            "entre", "i", "cap", "vers", "sobre", "per", "son", "eren", "toquen", "passat", "abans", "-", "tocades"];

    private static readonly HashSet<string> FewHours = ["2", "3", "4", "5", "6", "dos", "tres", "quatre", "cinc", "sis"];

    // Words that may follow days on offer: "cada dia menys dimarts", "cada dia puc", "cada dia em va bé".
    private static readonly HashSet<string> AfterOffer =
    [
        "de", "d", "del", "a", "al", "als", "per", "pel", "fins", "des", "durant", "entre", "abans", "despres", "menys", "excepte",
        "exceptuant", "tret", "llevat", "salvat", "fora", "sense", "si", "no", "i", "o", "que", "feiner", "laborable", "puc", "podem",
        "podria", "podriem", "va", "aniria", "conve", "hi", "estic", "estem", "soc", "som", "tinc", "tenim", "treballo", "treballem",
        "vinc", "venim", "tambe", "lliure", "be", "perfecte", "ok", "millor",
    ];

    private static readonly HashSet<string> GoingAway =
    [
        "treballo", "treballem", "soc", "som", "estic", "estem", "vaig", "anem", "estare", "estarem", "marxo", "marxem", "a", "viatge",
    ];

    private static readonly HashSet<string> Suits = ["va", "aniria", "vindria", "ve", "conve", "convindria", "encaixa", "val"];

    private static readonly HashSet<string> Months = [.. MonthRules.Words.First(words => words.Kind == "month").Meanings.Keys];

    private static readonly HashSet<string> Numbers = [.. WordLists.Pairs("numbers").Select(pair => pair.Word)];

    /// <summary>The conditions by name: whether the words around a token allow the phrase.</summary>
    public static readonly IReadOnlyDictionary<string, Func<Chart, int, bool>> All = new Dictionary<string, Func<Chart, int, bool>>()
    {
        ["count"] = (chart, at) => !IsCount(chart, at) && !chart.GoesOn(at),
        ["glued"] = (chart, at) => !chart.GoesOn(at),
        // "667.12.10.09": a longer number contains no date.
        ["fresh"] = (chart, at) =>
        !(at > 1 && at < chart.Tokens.Count && chart.Tokens[at].Glued && chart.Word(at - 1) is "." or "/" or "-"
            && chart.Tokens[at - 1].Glued),
        // "24/7", "2/3 dels assistents", "una nota de 7/10", "expedient 12/3".
        ["noratio"] = (chart, at) => !Ratios.EndsAt(chart, at),
        ["dash"] = (chart, at) => !(chart.Word(at) == "-" && chart.Tokens[at].Glued),
        // "3-11-12" is one date, not the days from 3 to 11 December.
        ["triple"] = (chart, at) =>
        !(chart.Word(at) == "-" && chart.Tokens[at].Glued && chart.Word(at + 2) == "-" && chart.Tokens[at + 2].Glued),
        // "Ahir 10-11": after a day, these are hours and not a date.
        ["near"] = (chart, at) => AfterDay(chart, chart.Word(at - 2) == "," ? at - 3 : at - 2),
        ["ofhours"] = AreHours,
        ["nothours"] = (chart, at) => !AreHours(chart, at) && !(IsHoursSlot(chart, at - 1) && IsEveryWeek(chart, at)),
        // "Dv 2/10 9h", "dimarts 10 h": after a day, a morning hour with its unit is a time and not a length.
        ["dayed"] = (chart, at) =>
        (chart.Word(at - 2) == "," ? at - 3 : at - 2) is var day
        && (IsWeekday(chart.Word(day)) || IsWeekday(chart.Word(day - 1)) || chart.Word(day) is "avui" or "dema" || IsOfDate(chart, day)),
        // "17/9 18.30": right after a date, figures with a dot are a time.
        ["dated"] = (chart, at) => IsOfDate(chart, chart.Word(at - 1) == "," ? at - 2 : at - 1),
        // "Les dues properes setmanes" are two.
        ["uncounted"] = (chart, at) => !Numbers.Contains(chart.Word(at - 1)),
        // "1:45 h", with no word before it that introduces a time ("a les", "de", "fins").
        ["length"] = IsLength,
        ["notlength"] = (chart, at) =>
        !(chart.Word(at - 1) is "h" or "hs" or "hores" && chart.Word(at - 4) is "0" or "1" or "2" or "3" && IsLength(chart, at - 4)),
        // "Cada setmana: dt 10-12", "dl 9-11, dc 15-17": in weekly slots these are hours.
        ["hoursslot"] = IsHoursSlot,
        // "Hora d'inici: 10.00", "final: 12".
        ["announced"] = (chart, at) => chart.Word(at - 1) == ":" && Announcing.Contains(chart.Word(at - 2)),
        // "Inici 10.15, fi 12.00".
        ["heralded"] = (chart, at) => Announcing.Contains(chart.Word(at - 1)),
        // "Hora d'inici 9", "hora final 11".
        ["heraldedhour"] = (chart, at) => Announcing.Contains(chart.Word(at - 1))
            && (chart.Word(at - 2) is "d" or "de" or "del" ? chart.Word(at - 3) : chart.Word(at - 2)) == "hora",
        // "Tots menys dilluns", "em van bé tots"; but "hi serem tots", "plovia i tot".
        ["but"] = (chart, at) => at >= chart.Tokens.Count
            ? at <= 1 || chart.Word(at - 2) is "be" or "puc" or "podem" or "van" or "va" or "igual"
            : chart.Word(at) is "menys" or "excepte" or "tret" or "llevat" or "salvat",
        // "Dimarts, com sempre": one Tuesday.
        ["notlike"] = (chart, at) => chart.Word(at - 1) is not ("com" or "de" or "per"),
        // "Treballo fora", "som fora": being away, unlike "fora dels dilluns".
        ["notaway"] = (chart, at) => chart.Word(at - 1) != "fora" || !GoingAway.Contains(chart.Word(at - 2)),
        // "Que fem menys atenció al públic", "hi ha menys feina": fewer of something; but "la setmana que ve menys dimecres".
        ["notfewer"] = (chart, at) => chart.Word(at - 1) != "menys" || (chart.Word(at - 2) == "ve" && chart.Word(at - 3) == "que")
            || chart.Word(at - 2) is not (
                "fem" or "faig" or "tenim" or "tinc" or "ha" or "som" or "ve" or "venen" or "son" or "anem" or "vaig"),
        // "L'ateneu", "un tancat": after an article it is a noun and not a verb.
        ["verb"] = (chart, at) => chart.Word(at - 1) is not ("l" or "el" or "un" or "la" or "als" or "els" or "del" or "al"),
        // "Cada dia arriben més papers", "cada setmana som menys": describes growth and offers no time.
        ["growing"] = (chart, at) => chart.Word(at) is not ("menys" or "puc" or "podem" or "em" or "ens" or "," or "")
            && Enumerable.Range(at, 4).Any(n => chart.Word(n) is "mes" or "menys" or "pitjor" or "pitjors") && !IsTimeAt(chart, at, 4),
        // "Els matins dels dilluns i els dijous de 4 a 6": Thursday starts a new slot.
        ["alike"] = IsAlike,
        // "Cada dia fem tard", "cada dia és diferent": describes what happens and offers no time.
        ["offered"] = (chart, at) => at >= chart.Tokens.Count || chart.Tokens[at].Kind != TokenKind.Word
            || AfterOffer.Contains(chart.Word(at)) || (chart.Word(at) is "em" or "ens" or "m" && Suits.Contains(chart.Word(at + 1)))
            || chart.ItemsAt(at).Any(item => item.Kind is "hours" or "clock" or "parts" or "days" or "wds"),
        // "Sense el 22", "sense els dimarts".
        ["dayslot"] = (chart, at) =>
        chart.Word(at) is "el" or "els" or "l" or "la" or "les"
        && (IsWeekday(chart.Word(at + 1)) || IsPart(chart.Word(at + 1)) || chart.Word(at + 1) is "dia" or "de"
            || (at + 1 < chart.Tokens.Count && chart.Tokens[at + 1].Kind == TokenKind.Number)),
        ["everyweek"] = IsEveryWeek,
        ["notnear"] = (chart, at) => !IsNear(chart.Word(at - 2)) && !IsOfDate(chart, at - 2),
        // "De les xxxx a les": an unreadable word in the place of an hour.
        ["unread"] = (chart, at) => chart.Word(at - 2) is "les" && chart.Word(at - 3) is "de" or "des" or "d"
            && !chart.Word(at - 1).EndsWith('s') && chart.Tokens[at - 1].Kind == TokenKind.Word && !Numbers.Contains(chart.Word(at - 1)),
        ["minutes"] = (chart, at) => !(at < chart.Tokens.Count && chart.Tokens[at].Kind == TokenKind.Number && chart.Tokens[at].Glued),
        // "Dimarts 10 a dos quarts d'una": the day, and then the time.
        ["notdom"] = (chart, at) => !(chart.Word(at) == "a" && IsWeekday(chart.Word(at - 2))),
        ["alone"] = (chart, _) => chart.Tokens.Count <= 3,
        ["brief"] = (chart, _) => chart.Tokens.Count <= 4,
        ["de"] = (chart, at) => chart.Word(at) is not ("de" or "d"),
        // "Una jornada presencial", "una jornada de portes obertes": an event and not a length.
        ["held"] = (chart, at) =>
        at >= chart.Tokens.Count || chart.Tokens[at].Kind == TokenKind.Mark
        || chart.Word(at) is "amb" or "a" or "i" or "sencera" or "laboral",
        // "He fet les 2 hores", "les 3 h de mentoria": a length; a clock time has a preposition ("a les 3 h").
        ["done"] = (chart, at) => (chart.Word(at) is "hores" or "h" or "hs" ? at : at - 1) is var unit
            && !(chart.Word(unit) is "hores" or "h" or "hs"
            && chart.Word(unit - 2) == "les" && FewHours.Contains(chart.Word(unit - 1)) && !HourLeads.Contains(chart.Word(unit - 3))),
        ["of"] = (chart, at) => chart.Word(at) is not ("de" or "d" or "del"),
        ["hours"] = (chart, at) => chart.Word(at) is not ("h" or "hs" or "hores"),
        ["range"] = (chart, at) =>
        !(chart.Word(at) is "a" or "-" or "fins" or "h" or "hs" or "/" && IsNumberAfter(chart, at) && !IsQuarterAfter(chart, at)),
        ["vague"] = (chart, at) => at >= chart.Tokens.Count || chart.Tokens[at].Kind == TokenKind.Mark,
        ["demaword"] = (chart, at) => chart.Word(at) is not "dema",
        ["list"] = (chart, at) =>
        !(chart.Word(at) is "i" or "o" or "," or "a" or "fins" or "-"
            && (IsWeekday(chart.Word(at + 1)) || (chart.Word(at + 1) is "el" or "els" or "a" or "i" && IsWeekday(chart.Word(at + 2))))),
        ["weekref"] = (chart, at) => chart.Word(at) is not ("que" or "vinent" or "passat" or "proper" or "del" or "d" or "de"),
        // "Cap dilluns", "cap tarda"; but "cap a les 4", "cap de setmana".
        ["dayname"] = (chart, at) =>
        at >= chart.Tokens.Count || IsWeekday(chart.Word(at)) || IsPart(chart.Word(at)) || chart.Word(at) == "dia",
        // "Els altres matins", "els altres, a la tarda"; but "els altres mentors".
        ["daypart"] = (chart, at) =>
        at >= chart.Tokens.Count || IsPart(chart.Word(at)) || chart.Tokens[at].Kind == TokenKind.Mark
        || chart.Word(at) is "a" or "al" or "de" or "no" or "si",
        ["ends"] = (chart, at) => chart.Word(at) is not ("del" or "al" or "de" or "d"),
        ["place"] = (chart, at) =>
        !(chart.Word(at) is "de" or "d" or "del" or "despi" or "desvalls" or "sesrovires" or "fumat" or "samora" or "salavina"),
    };

    private static bool IsTimeAt(Chart chart, int from, int count) =>
        Enumerable.Range(from, Math.Min(count, Math.Max(0, chart.Tokens.Count - from))).Any(at => chart.ItemsAt(at).Any(item =>
            item.Kind is "hours" or "clock" or "parts"));

    private static bool IsAlike(Chart chart, int at)
    {
        if (chart.Word(at) is not ("els" or "los" or "ets" or "el")) return true;
        var before = at - 1;
        while (chart.Word(before) is "," or "i" or "tambe") before--;
        return !(IsWeekday(chart.Word(before)) && chart.Word(before - 1) is "dels" or "del")
            || !(IsWeekday(chart.Word(at + 1)) && IsTimeAt(chart, at + 2, 1));
    }

    private static bool IsCount(Chart chart, int at)
    {
        var word = chart.Word(at);
        if (word.Length >= 3 && chart.Tokens[at].Kind == TokenKind.Number) return true; // a telephone number
        if (word.Length == 0 || NotPlural.Contains(word)) return false;
        if (word is "%" or "€" or "º" || Counted.Contains(word)) return true;
        return word.Length >= 4 && word[^1] == 's' && chart.Tokens[at].Kind == TokenKind.Word;
    }

    // "Dilluns passat amb Rubí, 10-12": the message has a day, and the two numbers are not next to its name.
    private static bool AreHours(Chart chart, int at) =>
        chart.Word(at) == "-" && IsRun(chart, at) && !IsWeekday(chart.Word(at - 2))
            && Enumerable.Range(0, Math.Max(0, at - 2)).Any(n => IsWeekday(chart.Word(n)) || AfterDay(chart, n));

    private static bool IsLength(Chart chart, int at) =>
        chart.Word(at - 1) is not ("les" or "la" or "l" or "de" or "a" or "fins" or "entre" or "i" or "-" or "des" or "ses");

    // "Cada dimarts", "de dl a dv", or hours for two or more days: the times repeat.
    private static bool IsEveryWeek(Chart chart, int at)
    {
        var runs = 0;
        for (var n = 0; n < chart.Tokens.Count; n++)
        {
            if (chart.Word(n) is "cada" or "sempre" or "tots" or "totes" or "setmanalment") return true;
            if (chart.Word(n) is not ("-" or "a")) continue;
            if ((IsWeekday(chart.Word(n - 1)) && IsWeekday(chart.Word(n + 1))) || (IsRun(chart, n) && ++runs > 1)) return true;
        }
        return false;
    }

    private static bool IsRun(Chart chart, int dash) =>
        HourOf(chart.Word(dash - 1)) is { } from && HourOf(chart.Word(dash + 1)) is { } to && from < to;

    // Right after a weekday, a part of the day or other hours: "dt 9-11", "dt: 9-11 i 16-18".
    private static bool IsHoursSlot(Chart chart, int at)
    {
        var before = chart.Word(at - 1) is ":" or "," or "i" ? at - 2 : at - 1;
        return IsWeekday(chart.Word(before)) || IsPart(chart.Word(before)) || IsRun(chart, before - 1);
    }

    private static int? HourOf(string word) => word is [>= '7' and <= '9'] ? word[0] - '0'
        : word is [>= '0' and <= '2', >= '0' and <= '9']
            && (10 * (word[0] - '0')) + word[1] - '0' is >= 7 and <= 21 and var hour ? hour : null;

    private static bool AfterDay(Chart chart, int at) =>
        IsNear(chart.Word(at)) || IsOfDate(chart, at) || (chart.Word(at) is "passat" or "vinent" && IsWeekday(chart.Word(at - 1)));

    private static bool IsNear(string word) => word is "ahir" or "avui" or "dema" or "mati" or "tarda" or "vespre";

    private static bool IsPart(string word) => word is "mati" or "migdia" or "tarda" or "vespre" or "nit";

    private static bool IsWeekday(string word) =>
        word is "dilluns" or "dimarts" or "dimecres" or "dijous" or "divendres" or "dissabte" or "diumenge";

    // The last word of a date: "9/4", "9 d'abril".
    private static bool IsOfDate(Chart chart, int at) =>
        Months.Contains(chart.Word(at))
            || (chart.Word(at - 1) == "/" && at < chart.Tokens.Count && chart.Tokens[at].Kind == TokenKind.Number);

    // "Dijous 18 a 2/4 de 5": the number after it belongs to a quarter.
    private static bool IsQuarterAfter(Chart chart, int at) => chart.Word(at + 2) == "/" && chart.Word(at + 3) == "4";

    private static bool IsNumberAfter(Chart chart, int at) =>
        chart.Word(at) is "h" or "hs" || (at + 1 < chart.Tokens.Count && chart.Tokens[at + 1].Kind == TokenKind.Number);
}
