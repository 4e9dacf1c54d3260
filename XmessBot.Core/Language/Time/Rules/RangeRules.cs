using XmessBot.Core.Calendar;
using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Time.Rules;

/// <summary>Intervals of days told by their ends (<c>days</c>), closed or open, and of clock times (<c>hours</c>).</summary>
internal static class RangeRules
{
    /// <summary>The rules.</summary>
    public static IEnumerable<PhraseRule> All => [.. Days, .. Open, .. Clocks];

    private static IEnumerable<PhraseRule> Days =>
    [
        new("from a number to a date", "days", "de|del|d|des|el|dies|dia del|de|el|l? el|l? dia? <dom> -triple al|a|fins|- a|al|el|l? l? dia? <dated>",
            m => Numbers(m.Number(0), m.Get<Days>(1)!), "del 13 al 15 de juliol = 2020-07-13/2020-07-15", "de l'1 al 15 de juliol = 2020-07-01/2020-07-15", "desde el 4 fins el 22 de maig = 2020-05-04/2020-05-22"),
        new("between a number and a date", "days", "entre el|l? dia? <dom> i el|l? l? dia? <dated>", m => Numbers(m.Number(0), m.Get<Days>(1)!), "entre el 25 i el 29 = 2020-05-25/2020-05-29", "entre el 12 i el 16 de maig = 2020-05-12/2020-05-16"),
        new("between a number and a number", "days", "entre els? dia? <dom> i <dom> -count", m => m.Says("dia") ? Numbers(m.Number(0), DateRules.Day(m.Number(1))) : null, "entre els dies 25 i 29 = 2020-05-25/2020-05-29"),
        new("a number to a date", "days", "<dom> -triple al|a|fins|- a|al|el? <dated>", m => m.Get<Days>(1)!.Number is null ? Numbers(m.Number(0), m.Get<Days>(1)!) : null, "13 a 15 de juliol = 2020-07-13/2020-07-15", "13 - 15 de juliol de 2021 = 2021-07-13/2021-07-15"),
        new("from a number to a number", "days", "del|des del|el|l? l? dia? <dom> al|fins|- al|el|a|l? l? dia? <dom> -count",
            m => Numbers(m.Number(0), DateRules.Day(m.Number(1))), "del 12 al 16 = 2020-05-12/2020-05-16", "del 28 al 3 = 2020-05-28/2020-06-03"),
        new("from the first or the eleventh to a number", "days", "de l dia? <dom> al|fins al|l? <dom> -count", m => Numbers(m.Number(0), DateRules.Day(m.Number(1))), "de l'11 al 15 = 2020-05-11/2020-05-15"),
        new("from a day to another", "days", "de|del|d|des|d de|del|el|d? <day> al|a|fins|- a|al|el|l? <day>", m => Between(m.Get<Days>(0)!, m.Get<Days>(1)!),
            "del 12 de maig al 3 de juny = 2020-05-12/2020-06-03", "de dilluns 11 a divendres 15 = 2020-05-11/2020-05-15", "d'avui a divendres = 2020-05-06/2020-05-08"),
        new("between a day and another", "days", "entre <day> i <day>", m => Between(m.Get<Days>(0)!, m.Get<Days>(1)!), "entre el 12 de maig i el 3 de juny = 2020-05-12/2020-06-03"),
        new("a day to another", "days", "<dated> al|a|fins|- a|al|el? <dated>", m => Between(m.Get<Days>(0)!, m.Get<Days>(1)!), "12/5 - 16/5 = 2020-05-12/2020-05-16", "21 de des. al 6 de gen = 2020-12-21/2021-01-06"),
        new("the week from a day to another", "days", "tota? la|sa? setmana <days>", m => m.Says("la", "sa", "de", "del", "des", "d") && m.Get<Days>(0) is { OpenStart: false, OpenEnd: false, Weekly: false, Month: null } days
                ? days with { Weekly = true } : null,
            "la setmana del 12 al 16 de maig = 2020-05-12/2020-05-16", "setmana del 12 al 16 de maig = 2020-05-12/2020-05-16"),
        new("a run of weekdays of a week", "days", "de|d? <weekday> a|fins|- a? <weekday> d|de? la? <weekref>", m => Weekdays(m.Number(0), m.Number(1), m.Number(2)), "de dilluns a dijous de la setmana que ve = 2020-05-11/2020-05-14"),
    ];

    private static IEnumerable<PhraseRule> Open =>
    [
        new("from a day on", "days", "a partir de|del|d <day>", m => From(m.Get<Days>(0)!), "a partir del 15 de juny = 2020-06-15/..", "a partir de demà = 2020-05-07/.."),
        new("from a day or a period on", "days", "a partir de|del|d la|el? <days>", m => From(m.Get<Days>(0)!), "a partir de juny = 2020-06-01/..", "a partir de la setmana que ve = 2020-05-11/.."),
        new("since a day", "days", "des de|del|d <day>", m => From(m.Get<Days>(0)!), "des del 15 de maig = 2020-05-15/.."),
        new("since a period", "days", "des de|del|d <days>", m => From(m.Get<Days>(0)!), "des de juny = 2020-06-01/.."),
        new("from a day onwards", "days", "de|del|d? <day> en? endavant|avant|davant", m => From(m.Get<Days>(0)!), "d'avui endavant = 2020-05-06/..", "del 15 en endavant = 2020-05-15/.."),
        new("after a day or a period", "days", "despres de|del|d <day>", m => After(m.Get<Days>(0)!), "després del 15 de juny = 2020-06-16/.."),
        new("after a period", "days", "despres de|del|d <days>", m => After(m.Get<Days>(0)!), "després de l'agost = 2020-09-01/.."),
        new("past a holiday", "days", "passat|passats <holiday>", m => After(m.Get<Days>(0)!), "passat Sant Joan = 2020-06-25/.."),
        new("past a date", "days", "passat|passats el|l dia? <dated>", m => After(m.Get<Days>(0)!), "passat l'11 de setembre = 2020-09-12/..", "passat el 15 de juny = 2020-06-16/.."),
        new("until a day", "days", "com? a? molt? fins a|al|el|l? l? <day>", m => Until(m.Get<Days>(0)!), "fins al 30 de juny = ../2020-06-30", "fins divendres = ../2020-05-08"),
        new("until a period ends", "days", "fins a|al? <days>", m => Until(m.Get<Days>(0)!), "fins al juliol = ../2020-07-31"),
        new("until the end of a period", "days", "fins a|al|el? final|finals|fi|acabar|darrer|ultims de|del|d <days>", m => Until(m.Get<Days>(0)!), "fins a final de juny = ../2020-06-30"),
        new("until the end of the month or year", "days", "fins a|al? final|finals|fi de|del|d mes|any", m => Until(m.Says("mes") ? EndOfMonth : EndOfYear), "fins a final de mes = ../2020-05-31", "fins a finals d'any = ../2020-12-31"),
        new("before a day", "days", "abans de|del|d <day>", m => Before(m.Get<Days>(0)!), "abans del 15 de juny = ../2020-06-14", "abans de divendres = ../2020-05-07"),
        new("before a period", "days", "abans de|del|d <days>", m => Before(m.Get<Days>(0)!), "abans d'agost = ../2020-07-31"),
        new("from a day of the month on", "days", "a partir|des del dia? <dom> -count", m => From(DateRules.Day(m.Number(0))), "a partir del 22 = 2020-05-22/.."),
        new("after a day of the month", "days", "despres del dia? <dom> -count", m => After(DateRules.Day(m.Number(0))), "després del 22 = 2020-05-23/.."),
        new("before a day of the month", "days", "abans del dia? <dom> -count", m => Before(DateRules.Day(m.Number(0))), "abans del 22 = ../2020-05-21"),
        new("not before a day", "days", "no abans de|del|d <day>", m => From(m.Get<Days>(0)!), "no abans del 15 de juny = 2020-06-15/.."),
        new("not before a period", "days", "no abans de|del|d <days>", m => From(m.Get<Days>(0)!), "no abans de juny = 2020-06-01/.."),
        new("not before a day of the month", "days", "no abans del dia? <dom> -count", m => From(DateRules.Day(m.Number(0))), "no abans del 22 = 2020-05-22/.."),
        new("at the latest on a day", "days", "com a? molt? tard|maxim <day>", m => Until(m.Get<Days>(0)!), "com a molt tard el 30 de juny = ../2020-06-30"),
        new("from a day until the end of the month or year", "days", "de|del|d|des d|de|del? <day> fins|a a|al? final|finals|fi de|del|d mes|any",
            m => Between(m.Get<Days>(0)!, m.Says("mes") ? EndOfMonth : EndOfYear), "d'avui fins a final d'any = 2020-05-06/2020-12-31"),
        new("from a day on, until another", "days", "a partir de|del|d <day> ,|i? i? fins a|al|el|l? l? <day>", m => Between(m.Get<Days>(0)!, m.Get<Days>(1)!), "a partir del 12 de maig i fins al 30 de juny = 2020-05-12/2020-06-30"),
        new("from a day of the month on, until another", "days", "a partir|des del dia? <dom> ,|i? i? fins a|al|el|l? l? dia? <dated>", m => Numbers(m.Number(0), m.Get<Days>(1)!), "a partir del 4 i fins al 8 de juny = 2020-06-04/2020-06-08"),
        new("from a day to another, the last one included or not", "days", "<days> ,|(? el|l|tots? dia? <dom>? no? inclos|inclosos|inclusiu|inclusive|exclos|exclosos )?", m => Bound(m.Get<Days>(0)!, m.Get<int?>(1), m.Says("no") || m.Says("exclos") || m.Says("exclosos")),
            "entre el 7 i el 9 d'octubre, el 9 inclòs = 2020-10-07/2020-10-09", "del 20 al 25 d'octubre, el 25 no inclòs = 2020-10-20/2020-10-24", "fins al 30 de juny exclòs = ../2020-06-29"),
    ];

    private static IEnumerable<PhraseRule> Clocks =>
    [
        new("that it has begun", "begun", "ens|us|s|la|l|el? hi|ho? vam|vem|varem|vaig|va|van|hem|he|ha|han poder|pogut? "
            + "comencar|comencat|arrencar|arrencat|iniciar|iniciat|engegar|engegat|encetar|encetat|posar|posat|entrar|entrat|ser nos|hi|la?",
            _ => true,
            "vam començar = True", "ens hi hem posat = True"),
        new("that it began, in one word", "begun",
            "comencavem|comencarem|arrencavem|arrencarem|comencava|arrencava", _ => true, "començàrem = True"),
        new("from an hour to an hour", "hours", "de|d|des d|de? les|la|l|a|ses? <bare> a|fins|- a|al? #les|la|al|l? <bare> -count",
            m => new HourRange(m.Get<Clock>(0), m.Get<Clock>(1)), "de 9 a 11 = 09:00/11:00", "de 4 a 6 = 16:00/18:00", "de 6 a 8 = 18:00/20:00", "de les 10 fins a la una = 10:00/13:00", "de 10:30 a 12h = 10:30/12:00"),
        new("between an hour and another", "hours", "entre les|la|l|ses? <bare> i #les|la|l? <bare> -count", m => new HourRange(m.Get<Clock>(0), m.Get<Clock>(1)), "entre dos quarts de deu i les onze = 09:30/11:00", "entre les 9 i les 11 = 09:00/11:00"),
        new("between an hour and another of a part of the day", "hours", "entre les|la|l|ses? <bare> i #les|la|l? <bare> <ofpart>", m => HourRange.Until(m.Get<Clock>(0), m.Get<Clock>(1), m.Get<DayPart>(2)), "entre les 5 i les 7 de la tarda = 17:00/19:00"),
        new("from an hour to an hour, announced", "hours", "hora|hores|horari|h de|d|:? de|d? les? <bare> a|fins|- a? les|la? <bare> -count", m => new HourRange(m.Get<Clock>(0), m.Get<Clock>(1)), "hora: 10 a 12 = 10:00/12:00", "horari 9-11 = 09:00/11:00"),
        new("from an hour to an hour, with hours said",
            "hours", "de|d|des de? les? <bare> a|fins|- a? les? <bare> hores",
            m => m.Get<Clock>(0) is { Face: not ClockFace.Twelve } or { Minute: >= 480 or < 60 }
            ? new HourRange(m.Get<Clock>(0), m.Get<Clock>(1)) : null,
            "de 16 a 18 hores = 16:00/18:00", "de 12 a 14 hores = 12:00/14:00"),
        new("from an hour to an hour of a part of the day", "hours", "de|d|des d|de? les|la|l|a|ses? <bare> a|fins|- a|al? #les|la|al|l? <bare> <ofpart>",
            m => HourRange.Until(m.Get<Clock>(0), m.Get<Clock>(1), m.Get<DayPart>(2)), "de 10 a 12 del matí = 10:00/12:00", "de 9 a 2 de la tarda = 09:00/14:00"),
        new("an hour to an hour of a part of the day", "hours", "<bare> a|fins|- <bare> <ofpart>", m => HourRange.Until(m.Get<Clock>(0), m.Get<Clock>(1), m.Get<DayPart>(2)), "8 a 10 del vespre = 20:00/22:00"),
        new("the hour to the hour of a part of the day", "hours", "les|la|ses <bare> a|fins|- a? les|la|ses <bare> <ofpart>", m => HourRange.Until(m.Get<Clock>(0), m.Get<Clock>(1), m.Get<DayPart>(2)), "les 8 a les 10 del vespre = 20:00/22:00"),
        new("from an hour of a part of the day to an hour", "hours", "de|d|des d|de? les|la|l|a|ses? <bare> <ofpart> a|fins|- a|al? #les|la|al|l? <bare> <ofpart>?",
            m => m.Has(3) ? new HourRange(m.Get<Clock>(0).In(m.Get<DayPart>(1)), m.Get<Clock>(2).In(m.Get<DayPart>(3))) : new HourRange(m.Get<Clock>(0).In(m.Get<DayPart>(1)), m.Get<Clock>(2)),
            "de 9 del matí a 2 de la tarda = 09:00/14:00", "de 6 de la tarda a 8 = 18:00/20:00"),
        new("from an hour to noon", "hours", "de|d|des d|de? les|la|ses? <bare> a|al|fins|- a|al|el? migdia", m => new HourRange(m.Get<Clock>(0), Noon), "de les nou al migdia = 09:00/12:00", "de 9 a migdia = 09:00/12:00"),
        new("from noon to an hour", "hours", "de|del|d|des de|del? migdia a|fins|- a|al|el? #les|la|al|l? <bare> -count", m => new HourRange(Noon, m.Get<Clock>(0)), "del migdia a les quatre = 12:00/16:00"),
        new("until noon", "hours", "fins a|al|el? migdia", _ => new HourRange(null, Noon), "fins al migdia = ../12:00"),
        new("a time to a time", "hours", "<clock> a|-|fins|/ a|al? <clock>", m => InOrder(m.Get<Clock>(0), m.Get<Clock>(1)), "9:00-11:00 = 09:00/11:00", "16h a 18h = 16:00/18:00", "les 9 a les 11 = 09:00/11:00"),
        new("an hour to an hour and the unit", "hours", "<hour> a|- <digits> h|hs -minutes", m => m.Number(0) >= 8 || m.Says("a") ? new HourRange(Clock.Spoken(m.Number(0), 0), Clock.Spoken(Small(m.Digits(1)), 0)) : null,
            "9-11h = 09:00/11:00", "10 a 12 h = 10:00/12:00"),
        new("an hour to an hour after a near day", "hours", "<digits> -near ~- ~<digits> -glued -dash", m => Small(m.Digits(0)) < 24 && Small(m.Digits(1)) < 24 ? new HourRange(Clock.Spoken(Small(m.Digits(0)), 0), Clock.Spoken(Small(m.Digits(1)), 0)) : null,
            "ahir 10-11 = 10:00/11:00"),
        new("an hour to an hour of every week", "hours", "-hoursslot <digits> ~- ~<digits> -everyweek -glued -dash", m => Small(m.Digits(0)) is >= 7 and <= 21 && Small(m.Digits(1)) is >= 7 and <= 21 && Small(m.Digits(0)) < Small(m.Digits(1)) ? new HourRange(Clock.Spoken(Small(m.Digits(0)), 0), Clock.Spoken(Small(m.Digits(1)), 0)) : null,
            "cada dt 10-12 = 10:00/12:00"),
        new("an hour to an hour, the day told before", "hours", "<digits> -ofhours ~- ~<digits> -glued -dash", m => new HourRange(Clock.Spoken(Small(m.Digits(0)), 0), Clock.Spoken(Small(m.Digits(1)), 0)),
            "ahir amb ells, 10-12 = 10:00/12:00"),
        new("an hour to an hour in words after a near day", "hours", "<digits> -near a <digits> -count", m => Small(m.Digits(0)) < 24 && Small(m.Digits(1)) < 24 ? new HourRange(Clock.Spoken(Small(m.Digits(0)), 0), Clock.Spoken(Small(m.Digits(1)), 0)) : null,
            "ahir 10 a 12 = 10:00/12:00", "ahir, 4 a 6 = 16:00/18:00"),
        new("an hour to an hour in words, both written out, after a near day", "hours", "<n> -near a|fins <n> -count",
            m => m.Number(0) is > 0 and < 13 && m.Number(1) is > 0 and < 13
                ? new HourRange(Clock.Spoken(m.Number(0), 0), Clock.Spoken(m.Number(1), 0)) : null,
            "ahir deu a dotze = 10:00/12:00"),
        new("an hour to an hour, both with a point", "hours", "<pointed> a|-|fins a? <pointed> -count", m => InOrder(m.Get<Clock>(0), m.Get<Clock>(1)), "9.00 a 11.00 = 09:00/11:00", "16.30 - 18.00 = 16:30/18:00"),
        new("an hour around an h to another", "hours", "<aroundh> a|-|fins a? les? <bare> -count -minutes",
            m => m.Get<Clock>(0).Minute >= 420 ? InOrder(m.Get<Clock>(0), m.Get<Clock>(1)) : null,
            "9h30-11h = 09:30/11:00", "9h15 a 10h45 = 09:15/10:45"),
        new("an hour with a point to another and the unit", "hours", "<pointed> h? a|-|fins a? les? <hour>",
            m => m.Says("h") ? InOrder(m.Get<Clock>(0), Clock.Spoken(m.Number(1), 0)) : null, "9'30 a 11h = 09:30/11:00"),
        new("an hour to another around an h", "hours", "<hour> a|- <aroundh>",
            m => m.Number(0) >= 8 ? InOrder(Clock.Spoken(m.Number(0), 0), m.Get<Clock>(1)) : null, "9h-10h30 = 09:00/10:30"),
        new("an hour to a time", "hours", "<bare> -notdom a|- <sure>", m => InOrder(m.Get<Clock>(0), m.Get<Clock>(1)), "10-11:30 = 10:00/11:30"),
        new("a time to an hour", "hours", "<sure> a|-|fins a? les|la|l? <bare> -count", m => new HourRange(m.Get<Clock>(0), m.Get<Clock>(1)), "9:30 a 11 = 09:30/11:00"),
        new("from a time on", "hours", "a partir de|d? <clock>", m => new HourRange(m.Get<Clock>(0), null), "a partir de les 4 = 16:00/.."),
        new("from one o'clock on", "hours", "a partir d|de una -count", _ => new HourRange(Clock.Spoken(1, 0), null), "a partir d'una = 13:00/.."),
        new("since or after a time", "hours", "des|despres de|d? <clock>", m => new HourRange(m.Get<Clock>(0), null), "des de les 9 = 09:00/..", "després de les tres = 15:00/.."),
        new("past an hour, open", "hours", "passat les|la|ses <bare> -count", m => new HourRange(m.Get<Clock>(0), null), "passades les onze = 11:00/..", "passada la una = 13:00/.."),
        new("from a time onwards", "hours", "de <clock> en? endavant|avant", m => new HourRange(m.Get<Clock>(0), null), "de les 5 en endavant = 17:00/.."),
        new("not before a time", "hours", "no|mai? mes tard de|d <clock>", m => m.Says("no") || m.Says("mai") ? new HourRange(null, m.Get<Clock>(0)) : new HourRange(m.Get<Clock>(0), null), "més tard de les 4 = 16:00/..", "no més tard de les 2 = ../14:00"),
        // "De les xxxx a les dotze": whatever it was that began it, twelve is no beginning.
        new("until an hour, from one that nobody can read", "hours", "-unread a|fins|- a? <clock>",
            m => new HourRange(null, m.Get<Clock>(0)), "de les xxxx a les dotze = ../12:00"),
        new("until a time", "hours", "com? a? molt? fins a? <clock>", m => new HourRange(null, m.Get<Clock>(0)), "fins a les 2 = ../14:00", "fins la una = ../13:00"),
        new("that it has ended", "ended",
            "ho|l|la|hi? vam|vem|varem|vaig|va|van|hem|he|ha|han poder|pogut? acabar|acabat|plegar|plegat|tancar|tancat|marxar|marxat",
            _ => true,
            "hem plegat = True", "vam poder acabar = True"),
        new("not ended until a time", "hours",
            "no <ended> ben? be? fins a? <clock>", m => new HourRange(null, m.Get<Clock>(1)), "no vam acabar fins a les 12 = ../12:00"),
        new("until a time not ended", "hours",
            "fins a? <clock> no <ended>", m => new HourRange(null, m.Get<Clock>(0)), "fins a les 12 no hem plegat = ../12:00"),
        new("not begun until a time", "hours", "no <begun> ben? be? fins a? <clock>", m => new HourRange(m.Get<Clock>(1), null),
            "no vam començar fins a les 10 = 10:00/..", "no ens hi vam poder posar fins a un quart d'onze = 10:15/.."),
        new("until a time not begun", "hours",
            "fins a? <clock> no <begun>", m => new HourRange(m.Get<Clock>(0), null), "fins a les 10 no vam començar = 10:00/.."),
        new("before a time", "hours", "no|mai? abans de|d <clock>", m => m.Says("no") || m.Says("mai") ? new HourRange(m.Get<Clock>(0), null) : new HourRange(null, m.Get<Clock>(0)), "abans de les 10 = ../10:00", "no abans de les 10 = 10:00/.."),
        new("never after a time", "hours", "no|mai despres de|d <clock>", m => new HourRange(null, m.Get<Clock>(0)), "mai després de les 2 = ../14:00"),
        new("from a time on, until another", "hours", "a partir de|d <clock> ,|i? i? fins a? <clock>", m => new HourRange(m.Get<Clock>(0), m.Get<Clock>(1)), "a partir de les 4 i fins a les 7 = 16:00/19:00"),
    ];

    private static readonly Clock Noon = new(12 * 60, ClockFace.TwentyFour);
    private static readonly Days EndOfMonth = Values.Days.One("end of month", at => Calendars.MonthFrom(at.Today, 1).AddDays(-1));
    private static readonly Days EndOfYear = Values.Days.One("end of year", at => new DateOnly(at.Today.Year, 12, 31));

    // "Del 28 al 3 de juny": the first number is of the same month, or of the one before when it is greater.
    private static Days Numbers(int first, Days last) => Values.Days.Many($"from {first} to {last.Said}", at =>
    {
        if (last.Number is { } number)
        {
            var end = at.Nearest(n => Calendars.MonthFrom(at.Today, n) is var m && Calendars.Day(m.Year, m.Month, number) is { } day && Back(day, first) is not null ? day : null);
            return end is { } to ? (Back(to, first), to) : default;
        }
        return last.On(at) is { } on ? (Back(on.First, first), on.First) : default;
    });

    // Which of the ends, the last when none is named, is not of the days.
    private static Days? Bound(Days days, int? number, bool excluded) => !excluded ? days with { Bounded = true }
        : Values.Days.Many($"{days.Said} without {number}", at => days.On(at) is not { } on ? default
            : number is null || number == on.Last.Day ? (on.First, on.Last.AddDays(-1)) : number == on.First.Day ? (on.First.AddDays(1), on.Last) : default) with { OpenStart = days.OpenStart, OpenEnd = days.OpenEnd, Bounded = true };

    // "Del 20 al 12 de juny": an end before its start; over the end of a month people say a few days, "del 28 al 3".
    private static DateOnly? Back(DateOnly end, int first) =>
        BackFrom(end, first) is { } start && end.DayNumber - start.DayNumber <= (first <= end.Day ? 31 : 14) ? start : null;

    private static DateOnly? BackFrom(DateOnly end, int first) =>
        first <= end.Day ? Calendars.Day(end.Year, end.Month, first) : Calendars.MonthFrom(end, -1) is var month ? Calendars.Day(month.Year, month.Month, first) : null;

    private static Days? Between(Days first, Days last)
    {
        // Two bare weekdays are a run of the week, not days of the calendar; two bare numbers have their own rule.
        if ((first.Weekday is not null && last.Weekday is not null) || first.Number is not null) return null;
        return Values.Days.Many($"from {first.Said} to {last.Said}", at =>
        {
            if (first.Detail > last.Detail)
            {
                return first.On(at) is { } start && last.On(new Moment(start.First.ToDateTime(default), Lean.Future)) is { } end ? (start.First, end.First) : default;
            }
            // "Del 10 d'octubre al 2 de setembre": nearly a year is an end before its start.
            return last.On(at) is { } to && first.On(first.Detail == 2 ? at : new Moment(to.First.ToDateTime(default), Lean.Past)) is { } from
                && to.First.DayNumber - from.First.DayNumber < (first.Detail == 1 ? 250 : 4000) ? (from.First, to.First) : default;
        });
    }

    private static Days Weekdays(int first, int last, int weeks) =>
        Values.Days.Many($"weekdays {first} {last} of {weeks}", at => (at.Monday.AddDays(7 * weeks + first - 1), at.Monday.AddDays(7 * weeks + last - 1)));

    private static Days? From(Days days) => Side(days, $"from {days.Said}", on => (on.First, DateOnly.MaxValue), closedOnly: days.OpenStart || days.OpenEnd);

    private static Days? After(Days days) => Side(days, $"after {days.Said}", on => (on.Last.AddDays(1), DateOnly.MaxValue), closedOnly: days.OpenStart || days.OpenEnd);

    private static Days? Until(Days days) => Side(days, $"until {days.Said}", on => (DateOnly.MinValue, on.Last), closedOnly: days.OpenStart || days.OpenEnd);

    // "Abans d'ahir" is a day, not an interval.
    private static Days? Before(Days days) => days.Said == "today -1" || days.Said.StartsWith("today -1 ", StringComparison.Ordinal) ? null : Side(days, $"before {days.Said}", on => (DateOnly.MinValue, on.First.AddDays(-1)), closedOnly: days.OpenStart || days.OpenEnd);

    private static Days? Side(Days days, string said, Func<DayInterval, (DateOnly?, DateOnly?)> side, bool closedOnly)
    {
        if (closedOnly || days.Bounded || days.Part is not null) return null;
        var open = Values.Days.Many(said, at => days.On(at) is { } on ? side(on) : default);
        return said.StartsWith("from", StringComparison.Ordinal) || said.StartsWith("after", StringComparison.Ordinal) ? open with { OpenEnd = true } : open with { OpenStart = true };
    }

    // "Dijous 18 a 2/4 de 5": what ends before it starts is a day and a time.
    private static HourRange? InOrder(Clock from, Clock to) => new HourRange(from, to) is var hours && hours.Resolve() is null && from.Exists && to.Exists ? null : hours;

    private static int Small(string digits) => digits.Length <= 2 ? int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) : 99;
}
