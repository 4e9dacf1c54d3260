using XmessBot.Core.Calendar;
using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Time.Rules;

/// <summary>Intervals of days given by their ends (<c>days</c>), closed or open.</summary>
internal static class RangeRules
{
    /// <summary>The rules.</summary>
    public static IEnumerable<PhraseRule> All => [.. Days, .. Open];

    private static IEnumerable<PhraseRule> Days =>
    [
        new("from a number to a date", "days",
            "de|del|d|des|el|dies|dia del|de|el|l? el|l? dia? <dom> -triple al|a|fins|- a|al|el|l? l? dia? <dated>",
            m => Numbers(m.Number(0), m.Get<Days>(1)!), "del 13 al 15 de juliol = 2020-07-13/2020-07-15",
            "de l'1 al 15 de juliol = 2020-07-01/2020-07-15", "desde el 4 fins el 22 de maig = 2020-05-04/2020-05-22"),
        new("between a number and a date", "days", "entre el|l? dia? <dom> i el|l? l? dia? <dated>",
            m => Numbers(m.Number(0), m.Get<Days>(1)!), "entre el 25 i el 29 = 2020-05-25/2020-05-29",
            "entre el 12 i el 16 de maig = 2020-05-12/2020-05-16"),
        new("between a number and a number", "days", "entre els? dia? <dom> i <dom> -count",
            m => m.Says("dia") ? Numbers(m.Number(0), DateRules.Day(m.Number(1))) : null, "entre els dies 25 i 29 = 2020-05-25/2020-05-29"),
        new("a number to a date", "days", "<dom> -triple al|a|fins|- a|al|el? <dated>",
            m => m.Get<Days>(1)!.Number is null ? Numbers(m.Number(0), m.Get<Days>(1)!) : null,
            "13 a 15 de juliol = 2020-07-13/2020-07-15", "13 - 15 de juliol de 2021 = 2021-07-13/2021-07-15"),
        new("from a number to a number", "days", "del|des del|el|l? l? dia? <dom> al|fins|- al|el|a|l? l? dia? <dom> -count",
            m => Numbers(m.Number(0), DateRules.Day(m.Number(1))), "del 12 al 16 = 2020-05-12/2020-05-16",
            "del 28 al 3 = 2020-05-28/2020-06-03"),
        new("from the first or the eleventh to a number", "days", "de l dia? <dom> al|fins al|l? <dom> -count",
            m => Numbers(m.Number(0), DateRules.Day(m.Number(1))), "de l'11 al 15 = 2020-05-11/2020-05-15"),
        new("from a day to another", "days", "de|del|d|des|d de|del|el|d? <day> al|a|fins|- a|al|el|l? <day>",
            m => Between(m.Get<Days>(0)!, m.Get<Days>(1)!),
            "del 12 de maig al 3 de juny = 2020-05-12/2020-06-03", "de dilluns 11 a divendres 15 = 2020-05-11/2020-05-15",
            "d'avui a divendres = 2020-05-06/2020-05-08"),
        new("between a day and another", "days", "entre <day> i <day>", m => Between(m.Get<Days>(0)!, m.Get<Days>(1)!),
            "entre el 12 de maig i el 3 de juny = 2020-05-12/2020-06-03"),
        new("a day to another", "days", "<dated> al|a|fins|- a|al|el? <dated>", m => Between(m.Get<Days>(0)!, m.Get<Days>(1)!),
            "12/5 - 16/5 = 2020-05-12/2020-05-16", "21 de des. al 6 de gen = 2020-12-21/2021-01-06"),
        new("the week from a day to another", "days", "tota? la|sa? setmana <days>", m => m.Says("la", "sa", "de", "del", "des", "d")
            && m.Get<Days>(0) is { OpenStart: false, OpenEnd: false, Weekly: false, Month: null } days
                ? days with { Weekly = true } : null,
            "la setmana del 12 al 16 de maig = 2020-05-12/2020-05-16", "setmana del 12 al 16 de maig = 2020-05-12/2020-05-16"),
        new("of such a week", "days", "#of <days>", m => m.Get<Days>(0) is { Weekly: true, Loose: false } week ? week : null,
            "de la setmana del 18 = 2020-05-18/2020-05-24"),
        new("a run of weekdays of a week", "days", "de|d? <weekday> a|fins|- a? <weekday> d|de? la? <weekref>",
            m => Weekdays(m.Number(0), m.Number(1), m.Number(2)), "de dilluns a dijous de la setmana que ve = 2020-05-11/2020-05-14"),
    ];

    private static IEnumerable<PhraseRule> Open =>
    [
        new("from a day on", "days", "a partir de|del|d <day>", m => From(m.Get<Days>(0)!), "a partir del 15 de juny = 2020-06-15/..",
            "a partir de demà = 2020-05-07/.."),
        new("from a day or a period on", "days", "a partir de|del|d la|el? <days>", m => From(m.Get<Days>(0)!),
            "a partir de juny = 2020-06-01/..", "a partir de la setmana que ve = 2020-05-11/.."),
        new("since a day", "days", "des de|del|d <day>", m => From(m.Get<Days>(0)!), "des del 15 de maig = 2020-05-15/.."),
        new("since a period", "days", "des de|del|d <days>", m => From(m.Get<Days>(0)!), "des de juny = 2020-06-01/.."),
        new("from a day onwards", "days", "de|del|d? <day> en? endavant|avant|davant", m => From(m.Get<Days>(0)!),
            "d'avui endavant = 2020-05-06/..", "del 15 en endavant = 2020-05-15/.."),
        new("after a day or a period", "days", "despres de|del|d <day>", m => After(m.Get<Days>(0)!),
            "després del 15 de juny = 2020-06-16/.."),
        new("after a period", "days", "despres de|del|d <days>", m => After(m.Get<Days>(0)!), "després de l'agost = 2020-09-01/.."),
        new("past a holiday", "days", "passat|passats <holiday>", m => After(m.Get<Days>(0)!), "passat Sant Joan = 2020-06-25/.."),
        new("past a date", "days", "passat|passats el|l dia? <dated>", m => After(m.Get<Days>(0)!),
            "passat l'11 de setembre = 2020-09-12/..", "passat el 15 de juny = 2020-06-16/.."),
        new("until a day", "days", "com? a? molt? fins a|al|el|l? l? <day>", m => Until(m.Get<Days>(0)!),
            "fins al 30 de juny = ../2020-06-30", "fins divendres = ../2020-05-08"),
        new("until a period ends", "days", "fins a|al? <days>", m => Until(m.Get<Days>(0)!), "fins al juliol = ../2020-07-31"),
        new("until the end of a period", "days", "fins a|al|el? final|finals|fi|acabar|darrer|ultims de|del|d <days>",
            m => Until(m.Get<Days>(0)!), "fins a final de juny = ../2020-06-30"),
        new("until the end of the month or year", "days", "fins a|al? final|finals|fi de|del|d mes|any",
            m => Until(m.Says("mes") ? EndOfMonth : EndOfYear), "fins a final de mes = ../2020-05-31",
            "fins a finals d'any = ../2020-12-31"),
        new("before a day", "days", "abans de|del|d <day>", m => Before(m.Get<Days>(0)!), "abans del 15 de juny = ../2020-06-14",
            "abans de divendres = ../2020-05-07"),
        new("before a period", "days", "abans de|del|d <days>", m => Before(m.Get<Days>(0)!), "abans d'agost = ../2020-07-31"),
        new("from a day of the month on", "days", "a partir|des del dia? <dom> -count", m => From(DateRules.Day(m.Number(0))),
            "a partir del 22 = 2020-05-22/.."),
        new("after a day of the month", "days", "despres del dia? <dom> -count", m => After(DateRules.Day(m.Number(0))),
            "després del 22 = 2020-05-23/.."),
        new("before a day of the month", "days", "abans del dia? <dom> -count", m => Before(DateRules.Day(m.Number(0))),
            "abans del 22 = ../2020-05-21"),
        new("not before a day", "days", "no abans de|del|d <day>", m => From(m.Get<Days>(0)!), "no abans del 15 de juny = 2020-06-15/.."),
        new("not before a period", "days", "no abans de|del|d <days>", m => From(m.Get<Days>(0)!), "no abans de juny = 2020-06-01/.."),
        new("not before a day of the month", "days", "no abans del dia? <dom> -count", m => From(DateRules.Day(m.Number(0))),
            "no abans del 22 = 2020-05-22/.."),
        new("at the latest on a day", "days", "com a? molt? tard|maxim <day>", m => Until(m.Get<Days>(0)!),
            "com a molt tard el 30 de juny = ../2020-06-30"),
        new("from a day until the end of the month or year", "days",
            "de|del|d|des d|de|del? <day> fins|a a|al? final|finals|fi de|del|d mes|any",
            m => Between(m.Get<Days>(0)!, m.Says("mes") ? EndOfMonth : EndOfYear), "d'avui fins a final d'any = 2020-05-06/2020-12-31"),
        new("from a day on, until another", "days", "a partir de|del|d <day> ,|i? i? fins a|al|el|l? l? <day>",
            m => Between(m.Get<Days>(0)!, m.Get<Days>(1)!), "a partir del 12 de maig i fins al 30 de juny = 2020-05-12/2020-06-30"),
        new("from a day of the month on, until another", "days", "a partir|des del dia? <dom> ,|i? i? fins a|al|el|l? l? dia? <dated>",
            m => Numbers(m.Number(0), m.Get<Days>(1)!), "a partir del 4 i fins al 8 de juny = 2020-06-04/2020-06-08"),
        new("from a day to another, the last one included or not", "days",
            "<days> ,|(? el|l|tots? dia? <dom>? no? inclos|inclosos|inclusiu|inclusive|exclos|exclosos )?",
            m => Bound(m.Get<Days>(0)!, m.Get<int?>(1), m.Says("no") || m.Says("exclos") || m.Says("exclosos")),
            "entre el 7 i el 9 d'octubre, el 9 inclòs = 2020-10-07/2020-10-09",
            "del 20 al 25 d'octubre, el 25 no inclòs = 2020-10-20/2020-10-24", "fins al 30 de juny exclòs = ../2020-06-29"),
    ];

    private static readonly Days EndOfMonth = Values.Days.One("end of month", at => Calendars.MonthFrom(at.Today, 1).AddDays(-1));
    private static readonly Days EndOfYear = Values.Days.One("end of year", at => new DateOnly(at.Today.Year, 12, 31));

    // "Del 28 al 3 de juny": the first number is in the same month, or in the previous one when it is larger.
    private static Days Numbers(int first, Days last) => Values.Days.Many($"from {first} to {last.Said}", at =>
    {
        if (last.Number is { } number)
        {
            var end = at.Nearest(n => Calendars.MonthFrom(at.Today, n) is var m && Calendars.Day(m.Year, m.Month, number) is { } day
                && Back(day, first) is not null ? day : null);
            return end is { } to ? (Back(to, first), to) : default;
        }
        return last.On(at) is { } on ? (Back(on.First, first), on.First) : default;
    });

    // Which end is excluded; the last when none is named.
    private static Days? Bound(Days days, int? number, bool excluded) => !excluded ? days with { Bounded = true }
        : Values.Days.Many($"{days.Said} without {number}", at => days.On(at) is not { } on ? default
            : number is null || number == on.Last.Day ? (on.First, on.Last.AddDays(-1)) : number == on.First.Day
                ? (on.First.AddDays(1), on.Last) : default) with { OpenStart = days.OpenStart, OpenEnd = days.OpenEnd, Bounded = true };

    // "Del 20 al 12 de juny" ends before it starts; across the end of a month an interval is short ("del 28 al 3").
    private static DateOnly? Back(DateOnly end, int first) =>
        BackFrom(end, first) is { } start && end.DayNumber - start.DayNumber <= (first <= end.Day ? 31 : 14) ? start : null;

    private static DateOnly? BackFrom(DateOnly end, int first) =>
        first <= end.Day ? Calendars.Day(end.Year, end.Month, first) : Calendars.MonthFrom(end, -1) is var month
            ? Calendars.Day(month.Year, month.Month, first) : null;

    private static Days? Between(Days first, Days last)
    {
        // Two bare weekdays are a weekly range, not calendar days; two bare numbers have their own rule.
        if ((first.Weekday is not null && last.Weekday is not null) || first.Number is not null) return null;
        return Values.Days.Many($"from {first.Said} to {last.Said}", at =>
        {
            if (first.Detail > last.Detail)
            {
                return first.On(at) is { } start
                    && last.On(new Moment(start.First.ToDateTime(default), Lean.Future)) is { } end ? (start.First, end.First) : default;
            }
            // "Del 10 d'octubre al 2 de setembre": an interval of nearly a year is an end before its start.
            return last.On(at) is { } to
                && first.On(first.Detail == 2 ? at : new Moment(to.First.ToDateTime(default), Lean.Past)) is { } from
                && to.First.DayNumber - from.First.DayNumber < (first.Detail == 1 ? 250 : 4000) ? (from.First, to.First) : default;
        });
    }

    private static Days Weekdays(int first, int last, int weeks) =>
        Values.Days.Many($"weekdays {first} {last} of {weeks}",
            at => (at.Monday.AddDays(7 * weeks + first - 1), at.Monday.AddDays(7 * weeks + last - 1)));

    private static Days? From(Days days) =>
        Side(days, $"from {days.Said}", on => (on.First, DateOnly.MaxValue), closedOnly: days.OpenStart || days.OpenEnd);

    private static Days? After(Days days) =>
        Side(days, $"after {days.Said}", on => (on.Last.AddDays(1), DateOnly.MaxValue), closedOnly: days.OpenStart || days.OpenEnd);

    private static Days? Until(Days days) =>
        Side(days, $"until {days.Said}", on => (DateOnly.MinValue, on.Last), closedOnly: days.OpenStart || days.OpenEnd);

    // "Abans d'ahir" is a day and not an interval.
    private static Days? Before(Days days) =>
        days.Said == "today -1" || days.Said.StartsWith("today -1 ", StringComparison.Ordinal) ? null
        : Side(days, $"before {days.Said}", on => (DateOnly.MinValue, on.First.AddDays(-1)), closedOnly: days.OpenStart || days.OpenEnd);

    private static Days? Side(Days days, string said, Func<DayInterval, (DateOnly?, DateOnly?)> side, bool closedOnly)
    {
        if (closedOnly || days.Bounded || days.Part is not null) return null;
        var open = Values.Days.Many(said, at => days.On(at) is { } on ? side(on) : default);
        return said.StartsWith("from", StringComparison.Ordinal)
            || said.StartsWith("after", StringComparison.Ordinal) ? open with { OpenEnd = true } : open with { OpenStart = true };
    }
}
