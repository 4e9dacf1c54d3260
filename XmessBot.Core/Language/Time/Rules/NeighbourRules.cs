using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Time.Rules;

/// <summary>
/// Days relative to another day: "l'endemà de Sant Jordi", "la vigília de Nadal", "tres dies abans del 12 de maig", "el dilluns després
/// de Pasqua".
/// </summary>
internal static class NeighbourRules
{
    /// <summary>The rules.</summary>
    public static IEnumerable<PhraseRule> All =>
    [
        new("the day after a day", "day", "l|al|el|pel? l? endema de|d|a? <day>", m => Beside(m.Get<Days>(0)!, 1),
            "l'endemà de Sant Jordi = 2021-04-24", "l'endemà del 15 de juny = 2020-06-16"),
        new("not that day, the one after", "day", "<day> ,? no ,? no? sino|pero|millor? l|el|a|al l? altre|endema dia?", m =>
            Next(m.Get<Days>(0)!, m.Says("endema")), "demà no, l'altre = 2020-05-08", "dimarts vinent no, l'altre = 2020-05-19"),
        new("not that weekday, the one after", "day", "<day> ,? no ,? pero|sino|millor? l|el|al altre? <weekday> seguent?", m =>
            m.Says("altre") == m.Says("seguent") ? null : WeekdayBeside(m.Number(1), m.Get<Days>(0)!, 1),
            "dimarts de la setmana vinent no, el dimarts següent = 2020-05-19"),
        new("the day after, which is told", "day", "l|al|el? endema ,|(? <day> )?",
            m => m.Get<Days>(0) is { Single: true } day ? day : null,
            "l'endemà, dimarts = 2020-05-12", "l'endemà 15 de juny = 2020-06-15"),
        new("the eve of a day", "day", "la|sa|per? la? vigilia de|d|a? <day>", m => Beside(m.Get<Days>(0)!, -1),
            "la vigília de Sant Jordi = 2021-04-22"),
        new("the day next to a day", "day", "el|lo|al|es? dia d? abans|anterior|previ|despres|seguent|posterior de|d|a? <day>",
            m => Beside(m.Get<Days>(0)!, Side(m)),
            "el dia abans de Nadal = 2020-12-24", "el dia després de Sant Joan = 2020-06-25", "el dia anterior a Tots Sants = 2020-10-31"),
        new("some days from a day", "day", "<span> abans|despres de|d <day>",
            m => m.Get<Duration>(0) is { Months: 0 } span ? Beside(m.Get<Days>(1)!, Side(m) * span.Days) : null,
            "dos dies abans de Nadal = 2020-12-23", "una setmana després de Sant Joan = 2020-07-01"),
        new("so long before a day to come", "day", "#thed? <day> fara ja? <span>",
            m => Long(m.Get<Days>(0)!, m.Get<Duration>(1), Lean.Future), "dimarts farà un mes = 2020-04-12",
            "demà farà dues setmanes = 2020-04-23"),
        new("so long before a day gone by", "day", "#thed? <day> va fer ja? <span>",
            m => Long(m.Get<Days>(0)!, m.Get<Duration>(1), Lean.Past), "dilluns va fer dues setmanes = 2020-04-20",
            "ahir va fer un any = 2019-05-05"),
        new("so long before a day, the day last", "day", "fara <span> <day>", m => Long(m.Get<Days>(1)!, m.Get<Duration>(0), Lean.Future),
            "farà un mes dimarts = 2020-04-12"),
        new("so long before a day gone by, the day last", "day", "va fer <span> <day>",
            m => Long(m.Get<Days>(1)!, m.Get<Duration>(0), Lean.Past), "va fer un mes dilluns = 2020-04-04"),
        new("the weekday next to a day", "day", "#thed? <weekday> d? abans|anterior|previ|despres|seguent|posterior de|d|a? <day>",
            m => WeekdayBeside(m.Number(0), m.Get<Days>(1)!, Side(m)),
            "el dilluns després de Sant Joan = 2020-06-29", "el divendres abans de Tots Sants = 2020-10-30"),
        // Ambiguous: the next seven days, or from Monday to Sunday.
        new("the week next to a day", "guard", "la|sa? setmana d? abans|anterior|previ|despres|seguent|posterior de|d|a? <day>", _ => true,
            "la setmana abans de Nadal = True"),
        new("some days from a day, not counted", "guard", "uns|unes|pocs|poques|alguns|algunes? dia|setmana|mes abans|despres de|d <day>",
            _ => true, "uns dies abans de Nadal = True", "dies després de Reis = True"),
        new("just before or after a day", "guard", "poc|just|justet|molt abans|despres de|d <day>", _ => true, "poc abans de Nadal = True"),
    ];

    // After a weekday, the same one a week later; after tomorrow, the day after. After a date, "l'altre" is ambiguous.
    private static Days? Next(Days day, bool dayAfter) =>
        dayAfter || day.Said.StartsWith("today", StringComparison.Ordinal) ? Beside(day, 1)
        : day.Said.StartsWith("weekday", StringComparison.Ordinal) || day.Said.StartsWith("this weekday",
            StringComparison.Ordinal) ? Beside(day, 7) : null;

    private static int Side(Match m) => m.Says("abans") || m.Says("anterior") || m.Says("previ") ? -1 : 1;

    private static Days? Beside(Days day, int days) => !day.Single || day.Part is not null ? null
        : Days.One($"{days} from {day.Said}", at => day.On(at)?.First.AddDays(days)) with { Detail = day.Detail };

    // "Dimarts farà un mes": one month before next Tuesday.
    private static Days? Long(Days day, Duration span, Lean side) => !day.Single || day.Part is not null ? null
        : Days.One($"{span} before {side} {day.Said}",
            at => day.On(at with { Lean = side })?.First.AddMonths(-span.Months).AddDays(-span.Days));

    private static Days? WeekdayBeside(int weekday, Days day, int side) => !day.Single || day.Part is not null ? null
        : Days.One($"weekday {weekday} {side} {day.Said}",
            at => day.On(at)?.First is { } on ? Step(on, weekday, side) : null) with { Detail = day.Detail };

    private static DateOnly Step(DateOnly from, int weekday, int side)
    {
        var day = from.AddDays(side);
        while (Moment.Iso(day.DayOfWeek) != weekday) day = day.AddDays(side);
        return day;
    }
}
