using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Time.Rules;

/// <summary>Weekdays near today or in a given week or month; <c>weekref</c> is a week relative to the current one.</summary>
internal static class WeekdayRules
{
    /// <summary>The rules.</summary>
    public static IEnumerable<PhraseRule> All => [.. Weeks, .. Weekdays];

    private static IEnumerable<PhraseRule> Weeks =>
    [
        new("this week", "weekref", "#this|present|mateixa setmana", _ => 0, "aquesta setmana = 0"),
        new("last week", "weekref", "setmana passat|anterior", _ => -1, "setmana passada = -1"),
        new("the last week", "weekref", "passat|darrera|ultima setmana -de", _ => -1, "passada setmana = -1"),
        new("next week", "weekref", "setmana vinent|entrant|proper|seguent", _ => 1, "setmana vinent = 1"),
        new("the next week", "weekref", "-uncounted proper|vinent|seguent setmana", _ => 1, "propera setmana = 1"),
        new("the week that comes", "weekref", "setmana que ve|be|viene|entra", _ => 1, "setmana que ve = 1"),
        new("not next week, the other", "weekref", "setmana que ve|be|viene ,? no ,? a? l|la altra|seguent", _ => 2,
            "setmana que ve no, l'altra = 2"),
        new("not this week, the other", "weekref", "#this setmana ,? no ,? a|per? l|la altra|seguent", _ => 1,
            "aquesta setmana no, l'altra = 1"),
        new("the week after next", "weekref", "setmana vinent ,? no ,? a? l|la altra|seguent", _ => 2, "setmana vinent no, l'altra = 2"),
        new("this week no, another", "weekref", "#this setmana ,? ja? no ,|sino|pero|millor? <thatweek>", m => m.Number(0),
            "aquesta setmana no, la que ve = 1"),
        new("not this week but another", "weekref", "no pas? #this setmana ,|sino|pero? sino|millor? <thatweek>", m => m.Number(0),
            "no aquesta setmana, la següent = 1"),
        new("that week, the day told before", "thatweek", "la|sa? <weekref>", m => m.Number(0), "la setmana passada = -1"),
        new("that one, the day told before", "thatweek", "la|sa <side>", m => m.Number(0), "la que ve = 1", "la passada = -1"),
        new("the week before, the day told before", "thatweek", "la|sa setmana d? abans", _ => -1, "la setmana d'abans = -1"),
        new("weeks ago", "weekfar", "fa <span>", m => m.Get<Duration>(0) is { Days: > 0 } d && d.Days % 7 == 0 ? -d.Days / 7 : null,
            "fa dues setmanes = -2"),
        new("in some weeks", "weekfar", "aqui a? <span>", m => m.Get<Duration>(0) is { Days: > 0 } d
            && d.Days % 7 == 0 ? d.Days / 7 : null, "aquí a dues setmanes = 2"),
    ];

    private static IEnumerable<PhraseRule> Weekdays =>
    [
        new("a weekday", "day", "#thed? <weekday> ~?. -glued", m => Bare(m.Number(0)), "dilluns = 2020-05-11", "es dimarts = 2020-05-12",
            "dj. = 2020-05-07"),
        new("last weekday, the other way round, and its date", "day", "#thed|#this? passat|darrer|ultim <weekday> ,|(? <dated> )?", m =>
            Gone(DateRules.Checked(m.Number(0), m.Get<Days>(1)!)), "el passat divendres 24 d'abril = 2020-04-24",
            "passat dilluns, dia 4 = 2020-05-04"),
        new("last weekday, the other way round, and its number", "day", "#thed|#this? passat|darrer|ultim <weekday> <dom> -count -range",
            m => Gone(DateRules.Checked(m.Number(0), DateRules.Day(m.Number(1)))), "el passat dimarts 28 = 2020-04-28"),
        new("last weekday", "day", "#thed? <weekday> passat -demaword", m => Before(m.Number(0)), "dimarts passat = 2020-05-05",
            "dimecres passat = 2020-04-29"),
        new("the last weekday", "day", "#thed? passat|darrer|ultim <weekday>", m => Before(m.Number(0)), "el passat dilluns = 2020-05-04"),
        new("this last weekday", "day", "#this <weekday> passat", m => Before(m.Number(0)), "aquest dilluns passat = 2020-05-04"),
        new("next weekday", "day", "#thed? <weekday> vinent|entrant|proper|seguent", m => After(m.Number(0)),
            "dimarts vinent = 2020-05-12", "dimecres vinent = 2020-05-13"),
        new("the next weekday", "day", "#thed? proper|vinent <weekday>", m => After(m.Number(0)), "el proper divendres = 2020-05-08"),
        new("the weekday that comes", "day", "#this|#thed? <weekday> que ve|be|viene", m => After(m.Number(0)),
            "dilluns que ve = 2020-05-11"),
        new("not the next weekday but the other", "day", "#thed? <weekday> que? ve|be|vinent ,? no ,? l|el altre",
            m => After(m.Number(0), 7), "dilluns que ve no, l'altre = 2020-05-18"),
        new("a weekday in eight days", "day", "#thed|de? <weekday> en vuit dia?", m => After(m.Number(0), 7),
            "dilluns en vuit = 2020-05-18"),
        new("this weekday", "day", "#this <weekday> mateix?", m => This(m.Number(0)), "aquest divendres = 2020-05-08",
            "aqueix dijous = 2020-05-07"),
        new("weekday of a week", "day", "#thed? <weekday> ,? d|de? la|sa|les? <weekref>", m => InWeek(m.Number(0), m.Number(1)),
            "el dimarts de la setmana passada = 2020-04-28", "dimecres de la setmana que ve = 2020-05-13",
            "dilluns d'aquesta setmana = 2020-05-04"),
        new("weekday of a week some weeks away", "day", "#thed? <weekday> ,? d|de <weekfar>", m => InWeek(m.Number(0), m.Number(1)),
            "dilluns de fa dues setmanes = 2020-04-20", "dimarts d'aquí a dues setmanes = 2020-05-19"),
        new("weekday of a week, the week first", "day", "la? <weekref> ,? el|al|lo|es <weekday>", m => InWeek(m.Number(1), m.Number(0)),
            "la setmana vinent, el dimarts = 2020-05-12"),
        new("weekday of a week, the week first and a comma", "day", "d? la? <weekref> , <weekday> -list",
            m => InWeek(m.Number(1), m.Number(0)), "la setmana que ve, dimarts = 2020-05-12"),
        new("weekday of the week of a day", "day", "#thed? <weekday> ,? de la setmana d|de|del? <day>",
            m => InWeekOf(m.Number(0), m.Get<Days>(1)!), "dimarts de la setmana del 18 = 2020-05-19"),
        new("weekday told before, of which week after it", "day", "#thed? <weekday> ~?. ,|.|:|(|pero pero? el|al d|de <thatweek> )?", m =>
            InWeek(m.Number(0), m.Number(1)), "dilluns, el de la setmana passada = 2020-04-27",
            "dijous, el d'aquesta setmana = 2020-05-07"),
        new("weekday told before, of this week no, of another", "day",
            "#thed? <weekday> ~?. ,|.|:|(? pero? no pas? el|al? d|de <thatweek> ,|.|; pero|sino? el|al d|de <thatweek>", m =>
            InWeek(m.Number(0), m.Number(2)),
            "dimarts, no el d'aquesta setmana, el de la que ve = 2020-05-12",
                "dimecres. No pas el d'aquesta setmana, el de la setmana vinent = 2020-05-13",
                "dimecres. No el d'aquesta setmana, el de la setmana abans = 2020-04-29"),
        new("weekday of a week, and not of this one", "day",
            "#thed? <weekday> ,? de la|sa? <weekref> ,|( i|pero? no pas? el|la? d|de? #this setmana? )?", m => InWeek(m.Number(0),
            m.Number(1)), "dimecres de la setmana passada, no d'aquesta = 2020-04-29"),
        new("n-th weekday of a month", "day", "#thed? <ord> <weekday> #de <mon> <yr>?",
            m => Nth(m.Number(0), m.Number(1), m.Number(2), m.Get<int?>(3)),
            "el 3r dimarts de juny = 2020-06-16", "l'últim divendres de maig = 2020-05-29", "el cinquè dilluns de juny = 2020-06-29",
            "el cinquè dimecres de maig = none"),
        new("n-th weekday of a month told from this one", "day", "#thed? <ord> <weekday> #of <monthref>",
            m => NthFrom(m.Number(0), m.Number(1), m.Number(2)),
            "el primer dilluns del mes que ve = 2020-06-01"),
        new("n-th weekday of the month", "day", "#thed? <ord> <weekday> de|del mes", m => NthFrom(m.Number(0), m.Number(1), 0),
            "l'últim divendres del mes = 2020-05-29"),
    ];

    // "Dimarts" said on a Tuesday means another one: people say "avui" for the same day.
    internal static Days Bare(int weekday) =>
        Days.One($"weekday {weekday}", at => Step(at, weekday, at.Lean == Lean.Past ? -1 : 1)) with { Detail = 0,
            Weekday = (DayOfWeek)(weekday % 7) };

    // "El passat divendres 9": its number or month is searched in the past, whatever the conversation requires.
    private static Days Gone(Days day) => day with { Said = $"{day.Said} gone", On = at => day.On(at with { Lean = Lean.Past }) };

    /// <summary>The last such weekday before today, by ISO number.</summary>
    internal static Days Before(int weekday) => Days.One($"weekday {weekday} before", at => Step(at, weekday, -1));

    /// <summary>The next such weekday after today, by ISO number, plus <paramref name="more"/> days.</summary>
    internal static Days After(int weekday, int more = 0) =>
        Days.One($"weekday {weekday} after {more}", at => Step(at, weekday, 1).AddDays(more));

    private static Days This(int weekday) => Days.One($"this weekday {weekday}", at => Step(at, weekday, at.Lean == Lean.Past ? -1 : 1));

    private static Days InWeek(int weekday, int weeks) =>
        Days.One($"weekday {weekday} of week {weeks}", at => at.Monday.AddDays(7 * weeks + weekday - 1))
            with { Week = PeriodRules.Week(weeks) };

    private static Days InWeekOf(int weekday, Days day) =>
        Days.One($"weekday {weekday} of {day.Said}", at => day.On(at) is { } on ? Moment.MondayOf(on.First).AddDays(weekday - 1) : null)
            with { Week = PeriodRules.WeekOf(day) };

    private static Days Nth(int nth, int weekday, int month, int? year) =>
        Days.One($"nth {nth} {weekday} {month} {year}", at => year is { } said
            ? Calendars.NthWeekday(Calendars.Year(said, at), month, nth, (DayOfWeek)(weekday % 7))
            : Calendars.NearestYear(at, y => Calendars.NthWeekday(y, month, nth, (DayOfWeek)(weekday % 7)))
                is { } day && (nth < 5 || day.Year == at.Today.Year) ? day : null);

    private static Days NthFrom(int nth, int weekday, int months) =>
        Days.One($"nth {nth} {weekday} from {months}", at => Calendars.MonthFrom(at.Today, months) is var month
            ? Calendars.NthWeekday(month.Year, month.Month, nth, (DayOfWeek)(weekday % 7)) : null);

    private static DateOnly Step(Moment at, int weekday, int side)
    {
        var day = at.Today.AddDays(side);
        while (Moment.Iso(day.DayOfWeek) != weekday) day = day.AddDays(side);
        return day;
    }
}
