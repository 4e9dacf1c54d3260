using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Time.Values;
using About = XmessBot.Core.Language.Queries.QuerySubject;

namespace XmessBot.Core.Language.Queries.Rules;

/// <summary>When (<c>days</c>), of what the days are (<c>daysof</c>), the call, and what is named by its number.</summary>
internal static class DayRules
{
    private static readonly QuerySubject[] Everything =
        [About.Requests, About.Sessions, About.Assignments, About.Pools, About.Mentors, About.Questions, About.People];

    /// <summary>The rules.</summary>
    public static IEnumerable<PhraseRule> All => [.. Days, .. NumberLists, .. Named];

    /// <summary>Numbers one after another (<c>nums</c>).</summary>
    public static IEnumerable<PhraseRule> NumberLists =>
    [
        new("numbers", "nums", "<digits> -noamount", m => new SaidNumbers([m.Digits(0)])),
        new("numbers, with a comma", "nums", "<digits> , la|les? <nums>",
            m => new SaidNumbers([m.Digits(0), .. m.Get<SaidNumbers>(1)!.Numbers])),
        new("numbers, with a comma and", "nums", "<digits> ,? i|o|y la|les|sa? <nums>",
            m => new SaidNumbers([m.Digits(0), .. m.Get<SaidNumbers>(1)!.Numbers])),
    ];

    private static IEnumerable<PhraseRule> Days =>
    [
        new("days", "days", "<when>", m => m.Get<SaidDays>(0), "sessions d'ahir = sessions held=2020-05-05..2020-05-05"),
        new("a year", "days", "de|d|del|l|durant|en|el? l? any? <digits>", m => m.Digits(0).Length == 4 && m.Digits(0)[..2] == "20"
            ? new SaidDays(Year(int.Parse(m.Digits(0), System.Globalization.CultureInfo.InvariantCulture))) : null,
            "sessions del 2019 = sessions held=2019-01-01..2019-12-31"),
        new("days at most", "days", "<when> com a molt|maxim|tard tard?", m => m.Get<SaidDays>(0),
            "amb termini fins demà com a màxim = requests due=..2020-05-07"),
        new("so many days ago or more", "days", "fa|des mes de|d <n> dia|setmana|mes que?", m => new SaidDays(Before(Back(m), 1)),
            "que fa més de 10 dies que esperen = requests sent=..2020-04-25"),
        new("since a day", "days", "des|de|d|del|dels? de|d|del|dels|l? <when> enca",
            m => m.Get<SaidDays>(0) is { On: { } on } ? new SaidDays(After(on, 0, fromFirst: true)) : null,
            "sol·licituds de dilluns ençà = requests sent=2020-05-04.."),
        new("before a day", "days", "anterior|anteriors|previes|previs a|al? <when>",
            m => m.Get<SaidDays>(0) is { On: { } on } ? new SaidDays(Before(on, 1)) : null,
            "sol·licituds anteriors al 20 d'abril = requests sent=..2020-04-19"),
        new("after a day", "days", "posterior|posteriors a|al? <when>",
            m => m.Get<SaidDays>(0) is { On: { } on } ? new SaidDays(After(on, 1)) : null,
            "sol·licituds posteriors a l'1 de maig = requests sent=2020-05-02.."),
        new("with a wait of more than so many days", "days", "amb|de mes de|d <n> dia|setmana|mes d|de|en espera|esperant|retard?",
            m => new SaidDays(Before(Back(m), 1)), "sol·licituds amb més de 10 dies d'espera = requests sent=..2020-04-25"),
        new("less than so many days ago", "days", "fa menys de|d <n> dia|setmana|mes que?", m => new SaidDays(After(Back(m), 1)),
            "que fa menys de 10 dies que han entrat = requests sent=2020-04-27.."),
        new("that have waited so many days", "days",
            "porten|porta|duen mes de|d <n> dia|setmana|mes esperant|pendents|en|sense? espera|resposta|resoldre?",
            m => new SaidDays(Before(Back(m), 1)), "sol·licituds que porten més de 10 dies esperant = requests sent=..2020-04-25"),
        new("that have until a day to answer", "days",
            "que? tenen|te|tinguin|tingui temps|termini|marge|plac? el|l? <when> per|de|d a? #answer",
            m => m.Get<SaidDays>(0)! with { Key = FilterKey.Due }, "que tenen fins demà per respondre = requests due=..2020-05-07"),
        new("that have until a day", "days",
            "que? tenen|te|tinguin|tingui|els_queda|li_queda|queda el|la|de? temps|termini|marge|plac <when> com? a? molt|maxim? tard?",
            m => m.Get<SaidDays>(0)! with { Key = FilterKey.Due }, "que tenen temps fins demà = requests due=..2020-05-07"),
        new("that wait", "daysof", "que? estan|s|esta? esperen|espera|esperant", _ => new DaysOf(FilterKey.Sent),
            "que fa més de 10 dies que esperen = requests sent=..2020-04-25"),
        new("came", "daysof", "van|va|vam|varem|varen|ha|han|hem|hi|ens|s? ha|han|hem? #came", _ => new DaysOf(FilterKey.Sent),
            "que van entrar ahir = requests sent=2020-05-05..2020-05-05"),
        new("are due", "daysof", "que? els? vencen|venc|venci|vencin|vence|venceix|venceixen|venceran|vencera|finalitzen|caduquen|"
            + "caduca|caduqui|expiren|expira el? termini|plac? "
            + "de|d? #answer? fins? a?", _ => new DaysOf(FilterKey.Due),
            "que vencen demà = requests due=2020-05-07..2020-05-07"),
        new("that end", "daysof", "amb|de? venciment|caducitat el|al|a?", _ => new DaysOf(FilterKey.Due),
            "amb venciment demà = requests due=2020-05-07..2020-05-07"),
        new("whose time ends", "daysof",
            "que? se? s? els|li? acaba|acabi|esgota|tanca|finalitza|acaben|acabin|esgoten|tanquen|finalitzen el? termini|plac|temps|"
                + "marge de|d|per|a? #answer? fins? a?",
            _ => new DaysOf(FilterKey.Due),
            "a qui s'acaba el termini demà = requests due=2020-05-07..2020-05-07"),
        new("whose time is up", "daysof",
            "#term per|de|d|a? a? #answer? ..els|li|ja|que? acaba|acaben|venc|vencen|s_acaba|fineix|expira|caduca|toca|finalitza",
            _ => new DaysOf(FilterKey.Due), "i el termini els acaba demà = requests due=2020-05-07..2020-05-07"),
        new("have until", "daysof",
            "que? amb|tenen|te|el? temps|el? termini|plac|data|marge de|d|limit|per|fins? #answer|limit|resposta? fins? a?",
            // "El termini, el 14 de maig" may be of the call.
            m => m.Says("amb", "tenen", "te") && m.Says("termini", "plac", "data", "temps", "marge")
            ? new DaysOf(FilterKey.Due) : null, "amb termini fins demà = requests due=..2020-05-07"),
        new("held", "daysof", "van|va|vam|varem|varen|ha|han|hem|hi|s|es? ha|han|hem|va|van|varen? #done", _ => new DaysOf(FilterKey.Held),
            "sessions fetes ahir = sessions held=2020-05-05..2020-05-05"),
    ];

    private static IEnumerable<PhraseRule> Named =>
    [
        new("first", "nth", "primera|1a|1", _ => 1),
        new("first in figures", "nth", "1 ~a|era", _ => 1),
        new("second", "nth", "segona", _ => 2),
        new("second in figures", "nth", "2 ~a|ona", _ => 2),
        // "Les 10 pendents" are so many.
        new("by its number", "filter", "la|les|sa|ses num|numero|n|nº? .? <nums>", m => m.Get<SaidNumbers>(0) is { } numbers
            && (numbers.Numbers.Count > 1 || m.Says("la", "sa")) ? Number(numbers) : null,
            "mostra la 8, la 13 i la 21 = requests number=8+13+21"),
        new("a number", "filter", "num|numero|numeros|nº|n|#|ref .? <nums>", m => Number(m.Get<SaidNumbers>(0)!),
            "mostra el número 8 = requests number=8"),
        new("a request by its number", "filter", "#request num|numero|n|nº|numeros|amb|:|#? el|numero? .? <nums>",
            m => Number(m.Get<SaidNumbers>(0)!, request: true),
            "sol·licitud 27 = requests number=27"),
        new("a session by its number", "filter", "#session num|numero|n|nº|numeros|:? el|numero? .? <nums>",
            m => Said.Of((About.Sessions, new QueryFilter.Number(m.Get<SaidNumbers>(0)!.Numbers))),
            "sessions 33 i 34 = sessions number=33+34"),
        new("a reference", "filter", "#request|num|numero? <reference>", m => Number(new SaidNumbers([m.Get<string>(0)!])),
            "mostra la 2020-1-007 = requests number=2020-1-007"),
        new("a call by its number", "filter", "convocatoria? <call>", m => Call(m.Get<string>(0)!),
            "sol·licituds de la convocatòria 2020-1 = requests call=2020-1"),
        new("a call of a year", "filter", "<nth> convocatoria? de|d|del|l? any? <digits>",
            m => m.Digits(1).Length == 4 ? Call($"{m.Digits(1)}-{m.Number(0)}") : null,
            "les de la segona convocatòria de 2020 = requests call=2020-2"),
        new("a call of this year", "filter", "<nth> convocatoria d|de? aquest? any?", m => new SaidCall(m.Number(0), 0),
            "les de la segona convocatòria = requests call=2020-2"),
        new("a call of last year", "filter", "<nth> convocatoria de|d l any passat|anterior", m => new SaidCall(m.Number(0), -1),
            "les de la segona convocatòria de l'any passat = requests call=2019-2"),
        new("a call of a year, the year first", "filter", "convocatoria|convocatories de|d|del? <digits> , la? <nth>",
            m => m.Digits(0).Length == 4 ? Call($"{m.Digits(0)}-{m.Number(1)}") : null,
            "sol·licituds de la convocatòria de 2020, la segona = requests call=2020-2"),
    ];

    private static Said Number(SaidNumbers said, bool request = false) => request
        ? Said.Of((About.Requests, new QueryFilter.Number(said.Numbers)), (About.Sessions, new QueryFilter.Number(said.Numbers)))
        : Said.Of((About.Requests, new QueryFilter.Number(said.Numbers)), (About.Sessions, new QueryFilter.Number(said.Numbers)));

    private static Said Call(string id) => Said.Any(new QueryFilter.OfCall(id), Everything);

    private static Days Year(int year) =>
        Time.Values.Days.Many($"year {year}", _ => (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)));

    // A day so many days, weeks or months back.
    private static Days Back(Match m)
    {
        var (count, months, weeks) = (m.Number(0), m.Says("mes") && !m.Says("dia") && !m.Says("setmana"), m.Says("setmana"));
        return Time.Values.Days.One($"back {count} {months} {weeks}",
            at => months ? at.Today.AddMonths(-count) : at.Today.AddDays(-count * (weeks ? 7 : 1)));
    }

    private static Days Before(Days day, int gap) =>
        Time.Values.Days.Many($"before {day.Said}",
            at => day.On(at) is { } on ? (DateOnly.MinValue, on.First.AddDays(-gap)) : default) with { OpenStart = true };

    private static Days After(Days day, int gap, bool fromFirst = false) =>
        Time.Values.Days.Many($"after {day.Said} {fromFirst}",
            at => day.On(at) is { } on ? ((fromFirst ? on.First : on.Last).AddDays(gap), DateOnly.MaxValue) : default) with { OpenEnd =
            true };
}

/// <summary>Numbers that were said, as they were typed.</summary>
internal sealed record SaidNumbers(IReadOnlyList<string> Numbers);

/// <summary>The n-th call of a year told from this one.</summary>
internal sealed record SaidCall(int Nth, int Years);
