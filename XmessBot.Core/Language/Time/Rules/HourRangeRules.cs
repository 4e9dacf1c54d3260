using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Time.Rules;

/// <summary>Intervals of clock times given by their ends (<c>hours</c>).</summary>
internal static class HourRangeRules
{
    /// <summary>The rules.</summary>
    public static IEnumerable<PhraseRule> All =>
    [
        new("that it has begun", "begun", "ens|us|s|la|l|el? hi|ho? vam|vem|varem|vaig|va|van|hem|he|ha|han poder|pogut? "
            + "comencar|comencat|arrencar|arrencat|iniciar|iniciat|engegar|engegat|encetar|encetat|posar|posat|entrar|entrat|ser nos|hi|"
                + "la?",
            _ => true,
            "vam començar = True", "ens hi hem posat = True"),
        new("that it began, in one word", "begun",
            "comencavem|comencarem|arrencavem|arrencarem|comencava|arrencava", _ => true, "començàrem = True"),
        new("from an hour to an hour", "hours", "de|d|des d|de? les|la|l|a|ses? <bare> a|fins|- a|al? #les|la|al|l? <bare> -count",
            m => new HourRange(m.Get<Clock>(0), m.Get<Clock>(1)), "de 9 a 11 = 09:00/11:00", "de 4 a 6 = 16:00/18:00",
            "de 6 a 8 = 18:00/20:00", "de les 10 fins a la una = 10:00/13:00", "de 10:30 a 12h = 10:30/12:00"),
        new("between an hour and another", "hours", "entre les|la|l|ses? <bare> i #les|la|l? <bare> -count",
            m => new HourRange(m.Get<Clock>(0), m.Get<Clock>(1)), "entre dos quarts de deu i les onze = 09:30/11:00",
            "entre les 9 i les 11 = 09:00/11:00"),
        new("between an hour and another of a part of the day", "hours", "entre les|la|l|ses? <bare> i #les|la|l? <bare> <ofpart>",
            m => HourRange.Until(m.Get<Clock>(0), m.Get<Clock>(1), m.Get<DayPart>(2)), "entre les 5 i les 7 de la tarda = 17:00/19:00"),
        new("from an hour to an hour, announced", "hours",
            "hora|hores|horari|h de|d|:? de|d? les? <bare> a|fins|- a? les|la? <bare> -count",
            m => new HourRange(m.Get<Clock>(0), m.Get<Clock>(1)), "hora: 10 a 12 = 10:00/12:00", "horari 9-11 = 09:00/11:00"),
        new("from an hour to an hour, with hours said",
            "hours", "de|d|des de? les? <bare> a|fins|- a? les? <bare> hores",
            m => m.Get<Clock>(0) is { Face: not ClockFace.Twelve } or { Minute: >= 480 or < 60 }
            ? new HourRange(m.Get<Clock>(0), m.Get<Clock>(1)) : null,
            "de 16 a 18 hores = 16:00/18:00", "de 12 a 14 hores = 12:00/14:00"),
        new("from an hour to an hour of a part of the day", "hours",
            "de|d|des d|de? les|la|l|a|ses? <bare> a|fins|- a|al? #les|la|al|l? <bare> <ofpart>",
            m => HourRange.Until(m.Get<Clock>(0), m.Get<Clock>(1), m.Get<DayPart>(2)), "de 10 a 12 del matí = 10:00/12:00",
            "de 9 a 2 de la tarda = 09:00/14:00"),
        new("an hour to an hour of a part of the day", "hours", "<bare> a|fins|- <bare> <ofpart>",
            m => HourRange.Until(m.Get<Clock>(0), m.Get<Clock>(1), m.Get<DayPart>(2)), "8 a 10 del vespre = 20:00/22:00"),
        new("the hour to the hour of a part of the day", "hours", "les|la|ses <bare> a|fins|- a? les|la|ses <bare> <ofpart>",
            m => HourRange.Until(m.Get<Clock>(0), m.Get<Clock>(1), m.Get<DayPart>(2)), "les 8 a les 10 del vespre = 20:00/22:00"),
        new("from an hour of a part of the day to an hour", "hours",
            "de|d|des d|de? les|la|l|a|ses? <bare> <ofpart> a|fins|- a|al? #les|la|al|l? <bare> <ofpart>?",
            m => m.Has(3) ? new HourRange(m.Get<Clock>(0).In(m.Get<DayPart>(1)), m.Get<Clock>(2).In(m.Get<DayPart>(3)))
            : new HourRange(m.Get<Clock>(0).In(m.Get<DayPart>(1)), m.Get<Clock>(2)),
            "de 9 del matí a 2 de la tarda = 09:00/14:00", "de 6 de la tarda a 8 = 18:00/20:00"),
        new("from an hour to noon", "hours", "de|d|des d|de? les|la|ses? <bare> a|al|fins|- a|al|el? migdia",
            m => new HourRange(m.Get<Clock>(0), Noon), "de les nou al migdia = 09:00/12:00", "de 9 a migdia = 09:00/12:00"),
        new("from noon to an hour", "hours", "de|del|d|des de|del? migdia a|fins|- a|al|el? #les|la|al|l? <bare> -count",
            m => new HourRange(Noon, m.Get<Clock>(0)), "del migdia a les quatre = 12:00/16:00"),
        new("until noon", "hours", "fins a|al|el? migdia", _ => new HourRange(null, Noon), "fins al migdia = ../12:00"),
        new("a time to a time", "hours", "<clock> a|-|fins|/ a|al? <clock>", m => InOrder(m.Get<Clock>(0), m.Get<Clock>(1)),
            "9:00-11:00 = 09:00/11:00", "16h a 18h = 16:00/18:00", "les 9 a les 11 = 09:00/11:00"),
        new("an hour to an hour and the unit", "hours", "<hour> a|- <digits> h|hs -minutes", m => m.Number(0) >= 8
            || m.Says("a") ? new HourRange(Clock.Spoken(m.Number(0), 0), Clock.Spoken(Small(m.Digits(1)), 0)) : null,
            "9-11h = 09:00/11:00", "10 a 12 h = 10:00/12:00"),
        new("an hour to an hour after a near day", "hours", "<digits> -near ~- ~<digits> -glued -dash", m => Small(m.Digits(0)) < 24
            && Small(m.Digits(1)) < 24 ? new HourRange(Clock.Spoken(Small(m.Digits(0)), 0), Clock.Spoken(Small(m.Digits(1)), 0)) : null,
            "ahir 10-11 = 10:00/11:00"),
        new("an hour to an hour of every week", "hours", "-hoursslot <digits> ~- ~<digits> -everyweek -glued -dash",
            m => Small(m.Digits(0)) is >= 7 and <= 21 && Small(m.Digits(1)) is >= 7 and <= 21
            && Small(m.Digits(0)) < Small(m.Digits(1))
            ? new HourRange(Clock.Spoken(Small(m.Digits(0)), 0), Clock.Spoken(Small(m.Digits(1)), 0)) : null,
            "cada dt 10-12 = 10:00/12:00"),
        new("an hour to an hour, the day told before", "hours", "<digits> -ofhours ~- ~<digits> -glued -dash",
            m => new HourRange(Clock.Spoken(Small(m.Digits(0)), 0), Clock.Spoken(Small(m.Digits(1)), 0)),
            "ahir amb ells, 10-12 = 10:00/12:00"),
        new("an hour to an hour in words after a near day", "hours", "<digits> -near a <digits> -count", m => Small(m.Digits(0)) < 24
            && Small(m.Digits(1)) < 24 ? new HourRange(Clock.Spoken(Small(m.Digits(0)), 0), Clock.Spoken(Small(m.Digits(1)), 0)) : null,
            "ahir 10 a 12 = 10:00/12:00", "ahir, 4 a 6 = 16:00/18:00"),
        new("an hour to an hour in words, both written out, after a near day", "hours", "<n> -near a|fins <n> -count",
            m => m.Number(0) is > 0 and < 13 && m.Number(1) is > 0 and < 13
                ? new HourRange(Clock.Spoken(m.Number(0), 0), Clock.Spoken(m.Number(1), 0)) : null,
            "ahir deu a dotze = 10:00/12:00"),
        new("an hour to an hour, both with a point", "hours", "<pointed> a|-|fins a? <pointed> -count",
            m => InOrder(m.Get<Clock>(0), m.Get<Clock>(1)), "9.00 a 11.00 = 09:00/11:00", "16.30 - 18.00 = 16:30/18:00"),
        new("an hour around an h to another", "hours", "<aroundh> a|-|fins a? les? <bare> -count -minutes",
            m => m.Get<Clock>(0).Minute >= 420 ? InOrder(m.Get<Clock>(0), m.Get<Clock>(1)) : null,
            "9h30-11h = 09:30/11:00", "9h15 a 10h45 = 09:15/10:45"),
        new("an hour with a point to another and the unit", "hours", "<pointed> h? a|-|fins a? les? <hour>",
            m => m.Says("h") ? InOrder(m.Get<Clock>(0), Clock.Spoken(m.Number(1), 0)) : null, "9'30 a 11h = 09:30/11:00"),
        new("an hour to another around an h", "hours", "<hour> a|- <aroundh>",
            m => m.Number(0) >= 8 ? InOrder(Clock.Spoken(m.Number(0), 0), m.Get<Clock>(1)) : null, "9h-10h30 = 09:00/10:30"),
        new("an hour to a time", "hours", "<bare> -notdom a|- <sure>", m => InOrder(m.Get<Clock>(0), m.Get<Clock>(1)),
            "10-11:30 = 10:00/11:30"),
        new("a time to an hour", "hours", "<sure> a|-|fins a? les|la|l? <bare> -count",
            m => new HourRange(m.Get<Clock>(0), m.Get<Clock>(1)), "9:30 a 11 = 09:30/11:00"),
        new("from a time on", "hours", "a partir de|d? <clock>", m => new HourRange(m.Get<Clock>(0), null), "a partir de les 4 = 16:00/.."),
        new("from one o'clock on", "hours", "a partir d|de una -count", _ => new HourRange(Clock.Spoken(1, 0), null),
            "a partir d'una = 13:00/.."),
        new("since or after a time", "hours", "des|despres de|d? <clock>", m => new HourRange(m.Get<Clock>(0), null),
            "des de les 9 = 09:00/..", "després de les tres = 15:00/.."),
        new("past an hour, open", "hours", "passat les|la|ses <bare> -count", m => new HourRange(m.Get<Clock>(0), null),
            "passades les onze = 11:00/..", "passada la una = 13:00/.."),
        new("from a time onwards", "hours", "de <clock> en? endavant|avant", m => new HourRange(m.Get<Clock>(0), null),
            "de les 5 en endavant = 17:00/.."),
        new("not before a time", "hours", "no|mai? mes tard de|d <clock>", m => m.Says("no")
            || m.Says("mai") ? new HourRange(null, m.Get<Clock>(0)) : new HourRange(m.Get<Clock>(0), null), "més tard de les 4 = 16:00/..",
            "no més tard de les 2 = ../14:00"),
        // "De les xxxx a les dotze": the start is unreadable, and twelve is the end.
        new("until an hour, from one that nobody can read", "hours", "-unread a|fins|- a? <clock>",
            m => new HourRange(null, m.Get<Clock>(0)), "de les xxxx a les dotze = ../12:00"),
        new("until a time", "hours", "com? a? molt? fins a? <clock>", m => new HourRange(null, m.Get<Clock>(0)), "fins a les 2 = ../14:00",
            "fins la una = ../13:00"),
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
        new("before a time", "hours", "no|mai? abans de|d <clock>", m => m.Says("no")
            || m.Says("mai") ? new HourRange(m.Get<Clock>(0), null) : new HourRange(null, m.Get<Clock>(0)), "abans de les 10 = ../10:00",
            "no abans de les 10 = 10:00/.."),
        new("never after a time", "hours", "no|mai despres de|d <clock>", m => new HourRange(null, m.Get<Clock>(0)),
            "mai després de les 2 = ../14:00"),
        new("from a time on, until another", "hours", "a partir de|d <clock> ,|i? i? fins a? <clock>",
            m => new HourRange(m.Get<Clock>(0), m.Get<Clock>(1)), "a partir de les 4 i fins a les 7 = 16:00/19:00"),
    ];

    private static readonly Clock Noon = new(12 * 60, ClockFace.TwentyFour);

    // "Dijous 18 a 2/4 de 5": an end before the start means a day and a time.
    private static HourRange? InOrder(Clock from, Clock to) =>
        new HourRange(from, to) is var hours && hours.Resolve() is null && from.Exists && to.Exists ? null : hours;

    private static int Small(string digits) =>
        digits.Length <= 2 ? int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) : 99;
}
