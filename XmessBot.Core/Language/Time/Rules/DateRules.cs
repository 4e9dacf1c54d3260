using System.Globalization;
using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Time.Rules;

/// <summary>
/// Calendar days. <c>dom</c> is a number that may be a day of the month; <c>dated</c> a day given by number, which may take a weekday;
/// the rest of the grammar uses it as <c>day</c>.
/// </summary>
internal static class DateRules
{
    /// <summary>The rules.</summary>
    public static IEnumerable<PhraseRule> All => [.. Numbers, .. Named, .. Numeric, .. WithWeekday, .. Several];

    private static IEnumerable<PhraseRule> Numbers =>
    [
        new("day of the month", "dom", "<n>", m => m.Number(0) is > 0 and < 100 && !m.Says("una") ? m.Number(0) : null, "12 = 12",
            "vint-i-u = 21"),
        new("first of the month", "dom", "<ord>", m => m.Number(0) == 1 ? 1 : null, "primer = 1", "1r = 1"),
        new("first of the month, before it", "dom", "primer dia", _ => 1, "primer dia = 1"),
    ];

    private static IEnumerable<PhraseRule> Named =>
    [
        new("day and month", "dated", "#thed? dia? <dom> #de? l? <mon> <yr>?", m => MonthDay(m.Number(0), m.Number(1), m.Get<int?>(2)),
            "el 12 de maig = 2020-05-12", "5 d'abril de 2021 = 2021-04-05", "dotze de juny = 2020-06-12", "l'1 de juliol = 2020-07-01",
            "1r de juny = 2020-06-01", "24 dic 2020 = 2020-12-24", "31 de juny = none", "3 de maig de l'any passat = 2019-05-03"),
        new("day and number of the month", "dated", "el|dia dia? <dom> del <n> -count -glued -hours", m => m.Number(1) is > 0 and < 13
            && m.Number(0) < 32 ? MonthDay(m.Number(0), m.Number(1), null) : null, "el 12 del 6 = 2020-06-12",
            "el tres del dotze = 2020-12-03"),
        new("day, number of the month and year", "dated", "#thed? dia? <digits> del|d|de <digits> del|d|de <digits> -glued -hours",
            m => Full(m.Digits(0), m.Digits(1), m.Digits(2)), "25 del 5 del 2021 = 2021-05-25", "el 3 del 6 de 2020 = 2020-06-03",
                "31 del 6 del 2021 = none"),
        new("figure of a day and number of the month", "dated", "<digits> del <n> -count -glued -hours",
            m => m.Number(1) is > 0 and < 13 && Int(m.Digits(0)) is > 0 and < 32 ? MonthDay(Int(m.Digits(0)), m.Number(1), null) : null,
            "7 del 5 = 2020-05-07"),
        new("month and day", "dated", "<month> <dom> -count", m => m.Number(1) < 32 ? MonthDay(m.Number(1), m.Number(0), null) : null,
            "juny 12 = 2020-06-12"),
        new("day of a month told from this one", "dated", "#thed? dia? <dom> #of <monthref>", m => MonthFrom(m.Number(0), m.Number(1)),
            "12 del mes que ve = 2020-06-12", "el 3 d'aquest mes = 2020-05-03", "15 del mes passat = 2020-04-15"),
        new("day with its article", "dated", "el|al|del|lo|pel|es|l dia? <dom> -count", m => m.Number(0) < 32
            || m.Says("dia") ? Day(m.Number(0)) : null, "el 16 = 2020-05-16", "l'1 = 2020-06-01", "el dia 3 = 2020-06-03"),
        new("day with no article", "dated", "dia <dom> -count", m => Day(m.Number(0)), "dia 9 = 2020-05-09", "dia onze = 2020-05-11",
            "dia 45 = none"),
        new("last day of a month", "dated", "l|el? ultim|darrer dia #de <mon> <yr>?", m => LastOf(m.Number(0), m.Get<int?>(1)),
            "l'últim dia de juny = 2020-06-30"),
        new("last day of a month told from this one", "dated", "l|el? ultim|darrer dia #of? <monthref>", m => LastFrom(m.Number(0)),
            "l'últim dia del mes que ve = 2020-06-30"),
        new("last day of the year", "dated", "l|el? ultim|darrer dia de l|d? any",
            _ => Days.One("last day of the year", at => new DateOnly(at.Today.Year, 12, 31)), "l'últim dia de l'any = 2020-12-31"),
        new("day, month and a year of two figures", "dated", "#thed? dia? <dom> #de? <mon> de|del? <digits> -count -hours -glued",
            m => m.Digits(2).Length == 2 && Int(m.Digits(2)) is > 14 and < 36
                ? MonthDay(m.Number(0), m.Number(1), 2000 + Int(m.Digits(2))) : null, "9 juny 20 = 2020-06-09",
                    "3 de març de 21 = 2021-03-03"),
        new("last day of the month", "dated", "l|el? ultim|darrer dia de|del mes", _ => LastFrom(0), "últim dia de mes = 2020-05-31"),
    ];

    private static IEnumerable<PhraseRule> Numeric =>
    [
        new("day/month/year", "dated", "#thed? dia? -fresh <digits> /|-|. <digits> /|-|. <digits> -glued",
            m => Full(m.Digits(0), m.Digits(1), m.Digits(2)),
            "12/5/2020 = 2020-05-12", "el 12-05-20 = 2020-05-12", "12-05-20 = 2020-05-12", "1.3.2021 = 2021-03-01",
            "31/10/74 = 1974-10-31", "2020-05-12 = 2020-05-12", "31/6/2020 = none"),
        new("day, month in Roman figures, year", "dated", "#thed? dia? <digits> ~/|-|. <roman> ~/|-|. ~<digits> -glued",
            m => m.Digits(2).Length is 2 or 4 && m.Digits(0).Length < 3
                ? RomanDate(Int(m.Digits(0)), m.Number(1), Int(m.Digits(2))) : null, "12-V-2020 = 2020-05-12"),
        new("day month year with blanks", "dated", "#thed? dia? <digits> <digits> <digits> -glued",
            m => m.Digits(2).Length == 4 ? Full(m.Digits(0), m.Digits(1), m.Digits(2)) : null,
            "12 05 2020 = 2020-05-12"),
        new("day/month", "dated", "#thed? dia? <digits> / <digits> -glued -noratio", m => Short(m.Digits(0), m.Digits(1)),
            "12/5 = 2020-05-12", "el 4/7 = 2020-07-04", "31/6 = none"),
        new("day-month", "dated", "#thed? dia? <digits> -notnear -nothours ~- ~<digits> -glued -dash -hours",
            m => Short(m.Digits(0), m.Digits(1)), "17-6 = 2020-06-17", "el 3-3 = 2021-03-03"),
        new("day.month", "dated", "el|al|del|dia|lo|es dia? <digits> ~. ~<digits> -glued -hours", m => Short(m.Digits(0), m.Digits(1)),
            "el 12.5 = 2020-05-12"),
    ];

    private static IEnumerable<PhraseRule> WithWeekday =>
    [
        new("a dated day", "day", "<dated>", m => m.Get<Days>(0), "12 de juny = 2020-06-12"),
        new("weekday and dated day", "day", "#thed? <weekday> ~?. ,|(? -ends <dated> )?", m => Checked(m.Number(0), m.Get<Days>(1)!),
            "dimarts, 12 de maig = 2020-05-12", "dimarts dia 12 = 2020-05-12", "dilluns 12 de maig = none", "dijous 14/5 = 2020-05-14"),
        new("weekday and number", "day", "#thed? <weekday> ~?. ,? <dom> -count -range", m => Checked(m.Number(0), Day(m.Number(1))),
            "dimarts 12 = 2020-05-12", "dv. 15 = 2020-05-15", "dilluns 12 = none"),
        new("weekday and day.month", "day", "#thed? <weekday> ~?. <digits> ~. ~<digits> -glued -hours",
            m => Short(m.Digits(1), m.Digits(2)) is Days d ? Checked(m.Number(0), d) : null,
            "dimarts 12.5 = 2020-05-12"),
        new("dated day and weekday", "day", "<dated> ,|(? que? es|era|cau|queia? en? <weekday> )? -list",
            m => Checked(m.Number(1), m.Get<Days>(0)!), "12 de maig, dimarts = 2020-05-12", "el 12 (dilluns) = none"),
    ];

    // Each one is a separate day; consecutive days also form an interval.
    private static IEnumerable<PhraseRule> Several =>
    [
        new("numbers of days", "doms", "<dom> ,|i|y? i|y? el|l? <dom>", m => IsTens(m) ? null : SeveralDays.Of([m.Number(0)],
            Day(m.Number(1))), "5 i 6 = several days"),
        new("numbers of days, more of them", "doms", "<dom> ,|i|y? el|l? <doms>", m => m.Get<SeveralDays>(1) is { Count: < 8 } more
            && !IsTens(m) ? more.After(m.Number(0)) : null, "5, 6 i 7 = several days"),
        new("several days", "several", "els|los|ets|dies dia <doms> -count", m => m.Get<SeveralDays>(0), "els dies 12 i 14 = several days",
            "els dies 12, 13 i 14 = several days"),
        new("several days with no article", "several", "dia <doms> -count", m => m.Get<SeveralDays>(0), "dies 12 i 14 = several days"),
        new("several days of the month, without the word", "several", "els|los|ets <doms> -brief", m => m.Get<SeveralDays>(0),
            "els 12 i 13 = several days"),
        new("several days of a month", "several", "<dom> i|y <dated>",
            m => IsTens(m) ? null : SeveralDays.Of([m.Number(0)], m.Get<Days>(1)!), "12 i 14 de maig = several days"),
        new("several days of a month, more of them", "several", "els|los|ets|dies|el|l? dia? <doms> #de <mon> <yr>?",
            m => m.Get<SeveralDays>(0)!.Before(MonthDay(m.Get<SeveralDays>(0)!.Last, m.Number(1), m.Get<int?>(2))),
            "els dies 5, 6 i 7 de juliol = several days", "5 6 i 7 de juliol = several days"),
        new("several dates and one of another month", "several", "<several> i|y -of <dated>", m =>
            m.Get<SeveralDays>(0)!.And(m.Get<Days>(1)!), "els dies 30 i 31 de maig i l'1 de juny = several days"),
        new("a date and several of another month", "several", "<dated> ,|i|y i|y? <several>", m =>
            m.Get<Days>(0) is { Number: null } date ? m.Get<SeveralDays>(1)!.Behind(date) : null,
            "el 31 de maig i l'1 i el 2 de juny = several days"),
        new("a date and another", "several", "<dated> i|y -of <dated>", m => m.Get<Days>(0) is { Number: null } first
            && m.Get<Days>(1) is { Number: null } last && new SeveralDays([first, last]) is var both
            && both.InARow.On(AnyDay) is not null ? both : null, "el 30 d'abril i l'1 de maig = several days"),
    ];

    private static readonly Moment AnyDay = new(new DateTime(2021, 1, 1), Lean.Future);

    // "Vint-i-dos", "trenta-u": one number in words, not two days.
    private static bool IsTens(Match m) => m.Number(0) is 20 or 30 && !m.Says("20") && !m.Says("30");

    private static Days MonthDay(int day, int month, int? year) =>
        Days.One($"date {year} {month} {day}", at => year is { } said ? Calendars.Day(Calendars.Year(said, at), month, day)
            : Calendars.NearestYear(at, y => Calendars.Day(y, month, day))) with { Detail = year is null ? 1 : 2 };

    /// <summary>A day without a month: the nearest one, in the past or the future as the conversation requires.</summary>
    internal static Days Day(int day) =>
        Days.One($"day {day}", at =>
            at.Nearest(n => Calendars.MonthFrom(at.Today, n) is var month ? Calendars.Day(month.Year, month.Month, day)
                : null)) with { Detail = 0, Number = day };

    private static Days MonthFrom(int day, int months) =>
        Days.One($"month {months} {day}",
            at => Calendars.MonthFrom(at.Today, months) is var month ? Calendars.Day(month.Year, month.Month, day) : null) with { Detail =
            2 };

    private static Days LastOf(int month, int? year) =>
        Days.One($"last {month} {year}", at => year is { } said ? Calendars.LastOfMonth(Calendars.Year(said, at), month)
            : Calendars.NearestYear(at, y => Calendars.LastOfMonth(y, month))) with { Detail = year is null ? 1 : 2 };

    private static Days LastFrom(int months) =>
        Days.One($"last from {months}", at => Calendars.MonthFrom(at.Today, months + 1).AddDays(-1)) with { Detail = 2 };

    private static object? Full(string first, string second, string third)
    {
        if (first.Length == 4 && second.Length <= 2 && third.Length <= 2) (first, third) = (third, first);
        if (first.Length > 2 || second.Length > 2 || third.Length is not (2 or 4)) return null;
        var (day, month, year) = (Int(first), Int(second), Int(third));
        return Days.One($"date {year} {month} {day}", at => Calendars.Day(Calendars.FullYear(year, at), month, day)) with { Detail = 2 };
    }

    private static Days RomanDate(int day, int month, int year) =>
        Days.One($"date {year} {month} {day}", at => Calendars.Day(Calendars.FullYear(year, at), month, day)) with { Detail = 2 };

    // "Llei 9/2017" and "24/7/365" are not dates; "45/6" is an impossible date.
    private static object? Short(string first, string second) =>
        first.Length > 2 || second.Length > 2 ? null : MonthDay(Int(first), Int(second), null);

    /// <summary>The day, when it falls on that weekday; a contradiction has no value.</summary>
    internal static Days Checked(int weekday, Days day) =>
        day with { Said = $"{day.Said} weekday {weekday}", Number = null, Weekday = null, On = at => day.On(at) is { } on
            && Moment.Iso(on.First.DayOfWeek) == weekday ? on : null };

    private static int Int(string digits) => digits.Length <= 4 ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;
}
