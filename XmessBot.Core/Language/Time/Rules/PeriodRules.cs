using XmessBot.Core.Calendar;
using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Time.Rules;

/// <summary>Named periods (<c>days</c>): weeks, months, fortnights, terms, years, seasons.</summary>
internal static class PeriodRules
{
    /// <summary>The seasons.</summary>
    public static IEnumerable<WordKind> Words => [WordKind.Of("season", "primavera=0 estiu=1 tardor=2 hivern=3")];

    /// <summary>The rules.</summary>
    public static IEnumerable<PhraseRule> All => [.. Weeks, .. Months, .. Long];

    private static IEnumerable<PhraseRule> Weeks =>
    [
        new("a week", "days", "tota? #of? la|sa? <weekref>", m => Whole(m, Week(m.Number(0))), "la setmana que ve = 2020-05-11/2020-05-17",
            "aquesta setmana = 2020-05-04/2020-05-10", "properes setmanes = 2020-05-11/2020-05-17"),
        new("the week of a day", "days", "tota? la|sa|aquella? setmana d|de|del|des? <day>",
            m => m.Says("la", "sa", "aquella", "d", "de", "del", "des") ? WeekOf(m.Get<Days>(0)!) : null,
            "la setmana del 18 de maig = 2020-05-18/2020-05-24", "la setmana del dilluns 11 = 2020-05-11/2020-05-17",
            "sa setmana des 18 de maig = 2020-05-18/2020-05-24"),
        new("the week that begins or ends on a day", "days",
            "la|sa|aquella? setmana que comenca|arrenca|inicia|acaba|tanca el|es|en|amb|a? <day>",
            m => WeekOf(m.Get<Days>(0)!), "la setmana que comença el 18 de maig = 2020-05-18/2020-05-24",
            "la setmana que acaba el 24 de maig = 2020-05-18/2020-05-24"),
        new("the week that has a day", "days", "la|sa|aquella? setmana que|on|en hi? ha|cau el|es? <day>", m => WeekOf(m.Get<Days>(0)!),
            "la setmana que hi ha el 20 de maig = 2020-05-18/2020-05-24", "la setmana on cau Sant Joan = 2020-06-22/2020-06-28"),
        new("n-th week of a month", "days", "la|sa? <ord> setmana #de <mon> <yr>?", m => NthWeek(m.Number(0), m.Number(1), m.Get<int?>(2)),
            "la primera setmana de juny = 2020-06-01/2020-06-07", "la darrera setmana de maig = 2020-05-25/2020-05-31",
            "la primera setmana de juliol = none"),
        new("the first weeks of a month", "days", "les|ses? dos|tres|2|3 primeres setmana #de <mon> <yr>?",
            m => NthWeek(1, m.Number(0), m.Get<int?>(1), m.Says("dos", "2") ? 2 : 3),
            "les dues primeres setmanes de juny = 2020-06-01/2020-06-14"),
        new("the last week of a month, in Spanish", "days", "la|sa|l? ultima|darrera setmana #de <mon> <yr>?",
            m => NthWeek(-1, m.Number(0), m.Get<int?>(1)), "l'última setmana de maig = 2020-05-25/2020-05-31"),
        new("a weekend", "days", "#this cap de setmana", _ => Weekend(0), "aquest cap de setmana = 2020-05-09/2020-05-10"),
        new("the weekend", "days", "el|lo|es|al|pel cap de setmana -weekref", _ => NearWeekend,
            "el cap de setmana = 2020-05-09/2020-05-10"),
        new("next weekend", "days", "el|lo|es|al|pel? cap de setmana vinent|proper|entrant", _ => Weekend(1),
            "el cap de setmana vinent = 2020-05-16/2020-05-17"),
        new("the weekend that comes", "days", "el|lo|es|al|pel? cap de setmana que ve|be|viene", _ => Weekend(1),
            "el cap de setmana que ve = 2020-05-16/2020-05-17"),
        new("the weekend of a day", "days", "el|lo|es|al|pel? cap de setmana d|de|del? <dated>", m => WeekendOf(m.Get<Days>(0)!),
            "el cap de setmana del 16 = 2020-05-16/2020-05-17"),
        new("the weekend of its two days", "days", "el|lo|es|al|pel? cap de setmana d|de|del? <several>", m =>
            m.Get<SeveralDays>(0) is { Count: 2 } both ? WeekendOf(both.InARow) : null,
            "el cap de setmana del 16 i 17 de maig = 2020-05-16/2020-05-17"),
        new("last weekend", "days", "el? cap de setmana passat|anterior", _ => Weekend(-1),
            "el cap de setmana passat = 2020-05-02/2020-05-03"),
        new("last weekend, the other way round", "days", "el? passat|darrer|ultim cap de setmana", _ => Weekend(-1),
            "el darrer cap de setmana = 2020-05-02/2020-05-03"),
    ];

    private static IEnumerable<PhraseRule> Months =>
    [
        new("a month", "days", "tot? #thed? <month>", m => Month(m.Number(0), null, 1, 31), "juny = 2020-06-01/2020-06-30",
            "tot el maig = 2020-05-01/2020-05-31", "el juliol = 2020-07-01/2020-07-31"),
        new("the whole month of", "days", "tot? #thed? mes de|d <month>", m => Month(m.Number(0), null, 1, 31),
            "el mes d'octubre = 2020-10-01/2020-10-31"),
        new("a month of a year", "days", "tot? #thed? <mon> <yr>", m => Month(m.Number(0), m.Number(1), 1, 31),
            "juny de 2021 = 2021-06-01/2021-06-30"),
        new("a month that comes or is gone", "days", "#thed? <month> vinent|proper|entrant",
            m => Month(m.Number(0), null, 1, 31) with { Said = $"next month {m.Number(0)}" }, "juny vinent = 2020-06-01/2020-06-30"),
        new("a month gone by", "days", "#thed? <month> passat", m => MonthGone(m.Number(0)), "abril passat = 2020-04-01/2020-04-30"),
        new("a month told from this one", "days", "tot? #thed? <monthref>", m => Whole(m, MonthFrom(m.Number(0), 1, 31)),
            "el mes que ve = 2020-06-01/2020-06-30", "aquest mes = 2020-05-01/2020-05-31", "el passat mes = 2020-04-01/2020-04-30"),
        new("the first half of a month", "days", "la|sa? primera|1a quinzena|meitat #de? <mon> <yr>?",
            m => Month(m.Number(0), m.Get<int?>(1), 1, 15), "la primera quinzena de juny = 2020-06-01/2020-06-15"),
        new("the second half of a month", "days", "la|sa? segona|darrera|ultima quinzena|meitat #de? <mon> <yr>?",
            m => Month(m.Number(0), m.Get<int?>(1), 16, 31), "la segona quinzena de juny = 2020-06-16/2020-06-30"),
        new("a half of a month, in figures", "days", "la|sa? <ord> quinzena|meitat #de? <mon> <yr>?",
            m => Half(m, m.Number(1), m.Get<int?>(2)), "1a quinzena de juny = 2020-06-01/2020-06-15",
            "2a quinzena de maig = 2020-05-16/2020-05-31"),
        new("the first half of a month told from this one", "days", "la|sa? primera|1a quinzena|meitat #of? <monthref>",
            m => MonthFrom(m.Number(0), 1, 15), "la primera quinzena del mes que ve = 2020-06-01/2020-06-15"),
        new("the second half of a month told from this one", "days", "la|sa? segona|2a quinzena|meitat #of? <monthref>",
            m => MonthFrom(m.Number(0), 16, 31), "la segona quinzena d'aquest mes = 2020-05-16/2020-05-31"),
        new("from a month to another", "days", "de|d|entre|des|del? de|d|del? el|l? <mon> a|al|fins|i|- a|al|el|l? l? <mon> <yr>?",
            m => m.Says("i") && !m.Says("entre") ? null : Run(m.Number(0), m.Number(1), m.Get<int?>(2)),
            "de maig a juliol = 2020-05-01/2020-07-31", "entre setembre i desembre de 2020 = 2020-09-01/2020-12-31",
            "de l'abril al juny = 2020-04-01/2020-06-30"),
        new("a month and the next", "days", "#thed? <month> i|- el|l|al? <month> <yr>?",
            m => m.Number(1) == m.Number(0) % 12 + 1 ? Run(m.Number(0), m.Number(1), m.Get<int?>(2)) : null,
            "maig i juny = 2020-05-01/2020-06-30"),
    ];

    private static IEnumerable<PhraseRule> Long =>
    [
        new("this one", "whichterm", "#this", _ => 0, "aquest = 0"),
        new("the next one", "whichterm", "proper|seguent", _ => 1, "proper = 1"),
        new("the last one", "whichterm", "passat|darrer|ultim", _ => -1, "darrer = -1"),
        new("that comes", "side", "vinent|entrant|proper|seguent", _ => 1, "vinent = 1"),
        new("that comes, in two words", "side", "que ve|be|viene|entra", _ => 1, "que ve = 1"),
        new("that is gone", "side", "passat|anterior", _ => -1, "passat = -1"),
        new("a term", "days", "el|al? <ord> trimestre <yr>?", m => Term(m.Number(0), 3, m.Get<int?>(1)),
            "segon trimestre de 2013 = 2013-04-01/2013-06-30", "el tercer trimestre = 2020-07-01/2020-09-30"),
        new("a four-month term", "days", "el|al? <ord> quadrimestre <yr>?", m => Term(m.Number(0), 4, m.Get<int?>(1)),
            "segon quadrimestre = 2020-05-01/2020-08-31"),
        new("a half-year", "days", "el|al? <ord> semestre <yr>?", m => Term(m.Number(0), 6, m.Get<int?>(1)),
            "el segon semestre de 2020 = 2020-07-01/2020-12-31"),
        new("this term or the next", "days", "el|l|al? <whichterm> trimestre|quadrimestre|semestre", m => TermFrom(m, m.Number(0)),
            "aquest trimestre = 2020-04-01/2020-06-30", "el proper trimestre = 2020-07-01/2020-09-30"),
        new("the term that comes or is gone", "days", "el|l|al? trimestre|quadrimestre|semestre <side>", m => TermFrom(m, m.Number(0)),
            "el trimestre que ve = 2020-07-01/2020-09-30", "el semestre passat = 2019-07-01/2019-12-31"),
        new("the season that comes or is gone", "days", "l|el|la? <season> <side>", m => Season(m.Number(0), m.Number(1)),
            "l'estiu vinent = 2020-06-21/2020-09-23", "l'estiu passat = 2019-06-21/2019-09-23"),
        new("a year", "days", "tot? el|l any? <year>", m => Year(m.Number(0)), "l'any 2021 = 2021-01-01/2021-12-31"),
        new("this year", "days", "tot? #this any", _ => Year(0), "enguany = 2020-01-01/2020-12-31"),
        new("next year", "days", "l|el|tot? any vinent|proper|entrant", _ => Year(1), "l'any vinent = 2021-01-01/2021-12-31"),
        new("the next year", "days", "l|el? proper any", _ => Year(1), "el proper any = 2021-01-01/2021-12-31"),
        new("the year that comes", "days", "l|el? any que ve", _ => Year(1), "l'any que ve = 2021-01-01/2021-12-31"),
        new("last year", "days", "l|el? any passat|anterior", _ => Year(-1), "l'any passat = 2019-01-01/2019-12-31"),
        new("this season", "days", "#this <season>", m => Season(m.Number(0)), "aquest estiu = 2020-06-21/2020-09-23",
            "aquest hivern = 2019-12-21/2020-03-20"),
        new("the coming or last so many", "days", "els|les|dels|los? <n>? proper|darrers|darreres|ultims|ultimes|passat <n>? <unit>",
            m => Coming(m), "els propers tres dies = 2020-05-07/2020-05-09",
            "darreres dues setmanes = 2020-04-20/2020-05-03", "3 propers mesos = 2020-06-01/2020-08-31",
            "darrers 2 anys = 2018-01-01/2019-12-31"),
    ];

    // "La setmana passada" means some unknown day in it, "tota la setmana passada" all of them.
    private static Days Whole(Match m, Days days) => m.Says("tot") || m.Says("tota") ? days with { Loose = false } : days;

    internal static Days Week(int weeks) =>
        Days.Many($"week {weeks}", at => (at.Monday.AddDays(7 * weeks), at.Monday.AddDays(7 * weeks + 6))) with { Weekly = true,
            Loose = true };

    // Valid when weeks and month begin together, or when the month ends with a week except its weekend. Otherwise the first week may
    // be the partial one or the next, so it is ambiguous.
    private static Days NthWeek(int nth, int month, int? year, int weeks = 1) => Days.Many($"week {nth} of {year} {month}", at =>
    {
        var said = year is { } told ? Calendars.Year(told, at) : YearOf(month, at);
        var (first, last) = (new DateOnly(said, month, 1), Calendars.LastOfMonth(said, month));
        var monday = nth > 0
            ? first.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday or DayOfWeek.Monday ? Moment.MondayOf(first.AddDays(2))
                .AddDays(7 * (nth - 1)) : (DateOnly?)null
            : nth == -1 && last.DayOfWeek is DayOfWeek.Friday or DayOfWeek.Saturday or DayOfWeek.Sunday ? Moment.MondayOf(last) : null;
        return monday is { } start && start.Month == month ? (start, start.AddDays((7 * weeks) - 1)) : default;
    }) with { Weekly = true };

    private static Days Weekend(int weeks) =>
        Days.Many($"weekend {weeks}", at => (at.Monday.AddDays(7 * weeks + 5), at.Monday.AddDays(7 * weeks + 6)));

    // Past: the weekend when the session was held. Future: the next one.
    private static readonly Days NearWeekend = Days.Many("near weekend", at =>
        at.Monday.AddDays(at.Lean == Lean.Past ? -2 : 5) is var saturday ? (saturday, saturday.AddDays(1)) : default);

    private static Days WeekendOf(Days day) => Days.Many($"weekend of {day.Said}", at =>
        day.On(at) is { } on && (on.First.DayOfWeek is DayOfWeek.Saturday || (on.First == on.Last
            && on.First.DayOfWeek is DayOfWeek.Sunday)) && Moment.MondayOf(on.First) is var monday ? (monday.AddDays(5),
            monday.AddDays(6)) : default);

    internal static Days WeekOf(Days day) => Days.Many($"week of {day.Said}", at =>
        day.On(at) is { } on ? (Moment.MondayOf(on.First), Moment.MondayOf(on.First).AddDays(6)) : default) with { Weekly = true };

    private static Days Month(int month, int? year, int first, int last) =>
        Days.Many($"month {year} {month} {first} {last}",
            at => Part(year is { } said ? Calendars.Year(said, at) : YearOf(month, at), month, first, last)) with { Detail =
            year is null ? 1 : 2, Month = month };

    private static Days MonthGone(int month) =>
        Days.Many($"month {month} gone", at => Part(at.Today.Year - (month >= at.Today.Month ? 1 : 0), month, 1, 31));

    private static Days MonthFrom(int months, int first, int last) =>
        Days.Many($"month from {months} {first} {last}",
            at => Calendars.MonthFrom(at.Today, months) is var month ? Part(month.Year, month.Month, first, last) : default) with { Loose =
            first == 1 && last == 31 };

    private static Days? Half(Match m, int month, int? year) => m.Number(0) switch
    {
        1 => Month(month, year, 1, 15),
        2 or -1 => Month(month, year, 16, 31),
        _ => null,
    };

    private static Days Run(int from, int to, int? year) => Days.Many($"months {from} {to} {year}", at =>
    {
        var last = year is { } said ? Calendars.Year(said, at) : YearOf(to, at);
        return (new DateOnly(from > to ? last - 1 : last, from, 1), Calendars.LastOfMonth(last, to));
    });

    private static Days? Term(int nth, int months, int? year) =>
        nth < 1 || nth > 12 / months ? null : Days.Many($"term {nth} {months} {year}", at =>
    {
        var said = Calendars.Year(year ?? 0, at);
        return (new DateOnly(said, (nth - 1) * months + 1, 1), Calendars.LastOfMonth(said, nth * months));
    });

    private static Days TermFrom(Match m, int terms)
    {
        var months = m.Says("semestre") ? 6 : m.Says("quadrimestre") ? 4 : 3;
        return Days.Many($"term from {months} {terms}", at =>
        {
            var first = new DateOnly(at.Today.Year, (at.Today.Month - 1) / months * months + 1, 1).AddMonths(terms * months);
            return (first, first.AddMonths(months).AddDays(-1));
        });
    }

    // The first such season that has not begun, or the last one that has ended.
    private static Days Season(int season, int side) => Days.Many($"season {season} {side}", at =>
    {
        var near = Enumerable.Range(at.Today.Year - 2, 5).Select(year => SeasonOf(season, year)).ToList();
        return side > 0 ? near.First(span => span.First > at.Today) : near.Last(span => span.Last < at.Today);
    });

    private static (DateOnly? First, DateOnly? Last) SeasonOf(int season, int year) => season switch
    {
        0 => (new DateOnly(year, 3, 20), new DateOnly(year, 6, 20)),
        1 => (new DateOnly(year, 6, 21), new DateOnly(year, 9, 23)),
        2 => (new DateOnly(year, 9, 23), new DateOnly(year, 12, 20)),
        _ => (new DateOnly(year, 12, 21), new DateOnly(year + 1, 3, 20)),
    };

    private static Days Year(int year) => Days.Many($"year {year}", at =>
        (new DateOnly(Calendars.Year(year, at), 1, 1), new DateOnly(Calendars.Year(year, at), 12, 31))) with { Loose = year < 1000 };

    // The season of this year, or the one that ends in it: winter begins the year before.
    private static Days Season(int season) =>
        Days.Many($"season {season}", at => SeasonOf(season, season == 3 && at.Today.Month < 9 ? at.Today.Year - 1 : at.Today.Year));

    private static Days? Coming(Match m)
    {
        if (m.Has(0) == m.Has(1)) return null;
        var (count, unit) = (m.Number(m.Has(0) ? 0 : 1), m.Number(2));
        if (count is < 1 or > 100) return null;
        var ahead = m.Says("proper");
        return Days.Many($"coming {ahead} {count} {unit}", at =>
        {
            var start = unit switch { 1 => at.Today, 7 => at.Monday, 30 => Calendars.MonthFrom(at.Today, 0),
                _ => new DateOnly(at.Today.Year, 1, 1) };
            return ahead ? (Shift(start, 1, unit), Shift(start, count + 1, unit).AddDays(-1))
                : (Shift(start, -count, unit), start.AddDays(-1));
        });
    }

    private static DateOnly Shift(DateOnly day, int count, int unit) =>
        unit switch { 1 or 7 => day.AddDays(count * unit), 30 => day.AddMonths(count), _ => day.AddYears(count) };

    private static (DateOnly?, DateOnly?) Part(int year, int month, int first, int last) =>
        (new DateOnly(year, month, first), new DateOnly(year, month, Math.Min(last, DateTime.DaysInMonth(year, month))));

    // The nearest such month in the past or the future; the current month is in both.
    private static int YearOf(int month, Moment at) =>
        at.Today.Year + (at.Lean == Lean.Past ? (month > at.Today.Month ? -1 : 0) : month < at.Today.Month ? 1 : 0);
}
