using System.Globalization;
using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Time.Rules;

/// <summary>
/// Clock times, on the 12-hour and the 24-hour clock. <c>bare</c> may be an hour where one is expected ("4" in "de 4 a 6");
/// <c>clock</c> certainly is one ("les 4", "16:30", "dos quarts d'onze").
/// </summary>
internal static class ClockRules
{
    /// <summary>The parts of the day.</summary>
    public static IEnumerable<WordKind> Words =>
    [
        WordKind.Of("part", "matinada=0 madrugada=0 mati=1 migdia=2 tarda=3 vespre=4 nit=5"),
    ];

    /// <summary>The rules.</summary>
    public static IEnumerable<PhraseRule> All => [.. Parts, .. Figures, .. Quarters, .. OtherClock, .. Certain];

    private static IEnumerable<PhraseRule> Parts =>
    [
        new("midday in two words", "part", "mig dia", _ => (int)DayPart.Midday, "mig dia = 2"),
        new("morning in Spanish", "part", "la manana -glued", _ => (int)DayPart.Morning, "la mañana = 1"),
        new("in a part of the day", "inpart", "al|a|per|pel|en|por #art? <part>", m => (DayPart)m.Number(0), "pel matí = Morning",
            "per la tarda = Afternoon"),
        new("of a part of the day", "ofpart", "de|d|del|por #art? <part>", m => (DayPart)m.Number(0),
            "de la tarda = Afternoon", "del dematí = Morning", "de vesprada = Afternoon", "por la mañana = Morning"),
        new("a part of the day right after the hour", "ofpart", "<part>", m => (DayPart)m.Number(0), "tarda = Afternoon"),
        new("of or in a part of the day", "anypart", "<inpart>", m => m.Get<DayPart>(0), "al vespre = Evening"),
        new("of a part of the day, any way", "anypart", "<ofpart>", m => m.Get<DayPart>(0), "del vespre = Evening"),
    ];

    private static IEnumerable<PhraseRule> Figures =>
    [
        new("hour and minutes with a colon", "sure", "<digits> ~: ~<digits> #h? -glued -notlength", m => Figure(m, true),
            "16:45 = 16:45", "7:30 = 19:30", "07:30 = 07:30", "20:15 h = 20:15", "25:70 = impossible"),
        new("hour and minutes with a point", "pointed", "<digits> ~.|,|' ~<digits> -glued", m => Figure(m, false),
            "16.30 = 16:30", "16'30 = 16:30"),
        new("hour and minutes with a point and the unit", "sure", "<pointed> h|hs|hores",
            m => m.Get<Clock>(0) is var clock && clock.Time.Hour is >= 8 and < 13 || clock.Face != ClockFace.Twelve ? clock : null,
            "16.30h = 16:30", "10.15 hores = 10:15"),
        new("hour and minutes with a point, and nothing else", "sure", "<pointed> -alone",
            m => m.Get<Clock>(0) is { Face: not ClockFace.Twelve } clock && clock.Minute % 60 > 12 ? clock : null, "07.45 = 07:45",
            "16.30 = 16:30"),
        new("hour and minutes with a point, after a date", "sure", "-dated <pointed>", m => m.Get<Clock>(0), "17/9 18.30 = 18:30"),
        new("hour and minutes around an h", "aroundh", "<digits> h <digits> -glued", m => Figure(m, false), "16h30 = 16:30",
            "9 h 15 = 09:15"),
        new("hour and minutes around an h, past noon", "sure", "<aroundh>",
            m => m.Get<Clock>(0) is { Face: not ClockFace.Twelve } clock ? clock : null,
            "16h30 = 16:30"),
        new("four figures and the unit", "sure", "<digits> h|hs", m => m.Digits(0).Length == 4 && m.Digits(0)[0] is '0' or '1' or '2'
                ? Clock.Written(m.Digits(0)[..2], m.Digits(0)[2..]) : null,
            "1630h = 16:30", "0900 h = 09:00"),
        new("three figures and the unit", "sure", "<digits> h|hs", m => m.Digits(0).Length == 3 && m.Digits(0)[1] is >= '0' and < '6'
            && m.Digits(0)[0] is '7' or '8' or '9'
                ? Clock.Written(m.Digits(0)[..1], m.Digits(0)[1..]) : null,
            "930h = 09:30"),
        new("hour past noon and the unit", "sure", "<digits> h|hs -minutes -glued",
            m => m.Digits(0).Length == 2 && m.Digits(0)[0] is '1' or '2'
            && Clock.Spoken(Int(m.Digits(0)), 0) is { Exists: true, Face: ClockFace.TwentyFour } clock ? clock : null,
            "16h = 16:00", "18 h = 18:00"),
        new("hour of the morning and its unit, after a day", "clock", "<digits> -dayed h|hs -minutes -glued -of",
            m => m.Digits(0).Length < 3 && Int(m.Digits(0)) is >= 8 and <= 12 ? Spoken(Int(m.Digits(0)), 0) : null, "dimarts 9h = 09:00",
            "2/10 10 h = 10:00", "12 de maig 12h = 12:00"),
        new("hour that may be one", "hour", "<n> h|hs?", m => m.Number(0) <= 24 ? m.Number(0) : null, "4 = 4", "onze = 11", "9h = 9"),
    ];

    // "n quarts de h" is n x 15 minutes past h - 1, plus "i cinc" or "i mig" (half a quarter), or minus "menys cinc".
    private static IEnumerable<PhraseRule> Quarters =>
    [
        new("quarters and some minutes more", "more", "i <n> minuts|min?", m => m.Number(0) < 15 ? m.Number(0) : null, "i cinc = 5",
            "i deu minuts = 10"),
        new("quarters and a half one more", "more", "i mig|mitja passats?", _ => 7, "i mig = 7"),
        new("quarters less some minutes", "more", "menys <n> minuts|min?", m => m.Number(0) < 15 ? -m.Number(0) : null, "menys cinc = -5"),
        new("quarters of an hour to come", "quarter", "<n> quart|quarts <more>? #de? les? <hour> <more>? -count",
            m => Quarter(m.Number(0), m.Number(2), m.Get<int>(1) + m.Get<int>(3)),
            "dos quarts d'onze = 10:30", "un quart d'una = 12:15", "tres quarts i cinc de cinc = 16:50", "2 quarts de 5 = 16:30",
            "un quart i mig de dotze = 11:22", "dos quarts donze menys cinc = 10:25", "cuatro cuartos de cinco = impossible"),
        new("quarters as a fraction", "quarter", "<digits> ~/ ~<digits> <more>? #de <hour> <more>? -count",
            m => m.Digits(1) == "4" ? Quarter(Int(m.Digits(0)), m.Number(3), m.Get<int>(2) + m.Get<int>(4)) : null,
            "2/4 de quatre = 15:30", "3/4 de 12 = 11:45"),
        new("one quarter, not counted", "quarter", "quart <more>? #de <hour> -count", m => Quarter(1, m.Number(1), m.Get<int>(0)),
            "quart de nou = 08:15"),
        new("half a quarter", "quarter", "mig quart #de <hour> -count", m => Quarter(0, m.Number(0), 7), "mig quart de deu = 09:07"),
        new("at some quarter, nobody knows which", "quarter", "quarts #de <hour> -count", _ => Clock.Impossible,
            "quarts de deu = impossible"),
        new("a quarter is certainly a time", "sure", "<quarter>", m => m.Get<Clock>(0), "tres quarts de nou = 08:45"),
    ];

    private static IEnumerable<PhraseRule> OtherClock =>
    [
        new("an hour", "bare", "<hour> en? punt?", m => Spoken(m.Number(0), 0), "4 = 16:00", "11 en punt = 11:00", "nou = 09:00"),
        new("an hour in figures", "bare", "<sure>", m => m.Get<Clock>(0), "16:30 = 16:30", "un quart de quatre = 15:15"),
        new("an hour with a point", "bare", "<pointed> #h?", m => m.Get<Clock>(0), "4.30 = 16:30"),
        new("an hour around an h", "bare", "<aroundh>", m => m.Get<Clock>(0), "4h30 = 16:30"),
        new("an hour and a quarter", "bare", "<hour> i quart", m => Spoken(m.Number(0), 15), "nou i quart = 09:15"),
        new("an hour and a half", "bare", "<hour> i mitja|mig", m => Spoken(m.Number(0), 30), "les deu y media = 10:30",
            "nou i mitja = 09:30"),
        new("an hour and three quarters", "bare", "<hour> i tres quarts -de", m => Spoken(m.Number(0), 45), "nou i tres quarts = 09:45"),
        new("an hour less a quarter", "bare", "<hour> menys un? quart", m => Spoken(m.Number(0), 0).Plus(-15), "onze menys quart = 10:45"),
        new("an hour and minutes", "bare", "<hour> i <n> minuts|min?", m => Minutes(m, 1), "deu i vint-i-cinc = 10:25",
            "les 4 i 10 = 16:10"),
        new("an hour and minutes, with nothing between", "bare", "<hour> <n> minuts|min? -count",
            m => m.Number(1) is 15 or 30 or 45 or 20 or 40 or 50 or 25 or 35 or 55 ? Spoken(m.Number(0), m.Number(1)) : null,
            "deu trenta = 10:30"),
        new("an hour less minutes", "bare", "<hour> menys <n> minuts|min?",
            m => m.Number(1) is > 0 and < 31 ? Spoken(m.Number(0), 0).Plus(-m.Number(1)) : null,
            "onze menys deu = 10:50"),
        new("minutes to an hour", "clock", "falten|faltan|faltaven <n> minuts|min? per a? les? <bare>",
            m => m.Get<Clock>(1).Plus(-m.Number(0)),
            "falten cinc minuts per les deu = 09:55"),
    ];

    private static IEnumerable<PhraseRule> Certain =>
    [
        new("the hour, with its article", "clock", "#les <bare> hores? -count -done", m => m.Get<Clock>(0),
            "les 4 = 16:00", "les onze menys deu = 10:50", "ses nou = 09:00", "las diez = 10:00", "les 16 hores = 16:00"),
        new("the hour and odd minutes, with the part of the day", "clock", "#les <hour> i <n> minuts|min? <ofpart>",
            m => Spoken(m.Number(0), m.Number(1)).In(m.Get<DayPart>(2)), "les sis i dos de la tarda = 18:02"),
        new("the hour and odd minutes in figures said one by one", "clock", "#les? <hour> zero|0 <n> pm",
            m => m.Number(1) < 10 ? Noon(Spoken(m.Number(0), m.Number(1)), true) : null, "les sis zero dos pm = 18:02"),
        new("an hour that no clock has", "clock", "#les <n> -count", m => m.Number(0) is > 24 and < 100 ? Values.Clock.Impossible : null,
            "les 27 = impossible"),
        new("an hour and minutes that no clock has", "clock", "#les <hour> i <n> -count",
            m => m.Number(1) is > 59 and < 100 ? Values.Clock.Impossible : null, "les 12 i 75 = impossible"),
        new("so many hours where an hour is told", "clock", "a #les <n> hores|h|hs",
            m => m.Number(0) is > 24 and < 100 ? Values.Clock.Impossible : null, "a les 25 hores = impossible"),
        new("one o'clock", "clock", "la|l un|una|1 i? mitja|quart? h? -of -count", m => m.Says("i") && !m.Says("mitja")
            && !m.Says("quart") ? null : Spoken(1, m.Says("mitja") ? 30 : m.Says("quart") ? 15 : 0), "l'una = 13:00", "la una = 13:00"),
        new("one o'clock and its part of the day", "clock", "la|l <bare> <ofpart>", m => m.Get<Clock>(0).In(m.Get<DayPart>(1)),
            "la una de la tarda = 13:00", "l'1 del migdia = 13:00"),
        new("one o'clock and minutes", "clock", "la|l <bare> -of -count",
            m => m.Get<Clock>(0) is { Face: ClockFace.Twelve, Minute: >= 45 and < 120 } clock ? clock : null,
            "la una i deu = 13:10", "l'1.30 = 13:30", "la una menys quart = 12:45"),
        new("a time that cannot be anything else", "clock", "<sure>", m => m.Get<Clock>(0), "16:45 = 16:45", "dos quarts de cinc = 16:30"),
        new("the hour and its part of the day", "clock", "#les? <bare> hores? <ofpart>", m => m.Get<Clock>(0).In(m.Get<DayPart>(1)),
            "les quatre de la tarda = 16:00", "10 del matí = 10:00", "les 8 del vespre = 20:00", "dos quarts de set del matí = 06:30",
            "10:30 de la nit = 22:30", "les 12 de la nit = 00:00", "les 16 del matí = impossible", "les nou de vesprada = 21:00"),
        new("the hour with its article, in a part of the day", "clock", "#les <bare> hores? <inpart>",
            m => m.Get<Clock>(0).In(m.Get<DayPart>(1)), "les 10 al matí = 10:00"),
        new("the hour, before or after noon", "clock", "#les? <bare> a|p ~?. m ~?.", m => Noon(m.Get<Clock>(0), m.Says("p")),
            "les 3 p.m. = 15:00"),
        new("the hour, am or pm", "clock", "#les? <bare> am|pm", m => Noon(m.Get<Clock>(0), m.Says("pm")), "10 am = 10:00", "3pm = 15:00"),
        new("a time announced", "clock", "-announced <bare> -count", m => m.Get<Clock>(0), "inici: 10.00 = 10:00"),
        new("a time announced, with nothing between", "clock", "-heralded <pointed>", m => m.Get<Clock>(0), "fi 12.15 = 12:15"),
        new("an hour announced as one", "clock",
            "-heraldedhour <bare> -count", m => m.Get<Clock>(0), "hora d'inici 9 = 09:00", "hora final 11 = 11:00"),
        new("at a time", "clock", "a <clock>", m => m.Get<Clock>(0), "a les 9 = 09:00", "a 2/4 de 5 = 16:30"),
        new("midnight", "clock", "mitjanit", _ => new Clock(0, ClockFace.TwentyFour), "mitjanit = 00:00"),
        new("midnight in two words", "clock", "mitja nit", _ => new Clock(0, ClockFace.TwentyFour), "mitja nit = 00:00"),
    ];

    private static object? Figure(Match m, bool certain)
    {
        if (m.Digits(0).Length > 2 || m.Digits(1).Length != 2) return null;
        var clock = Clock.Written(m.Digits(0), m.Digits(1));
        return clock.Exists || certain ? clock : null;
    }

    private static Clock Spoken(int hour, int minute) => Clock.Spoken(hour, minute);

    private static object? Minutes(Match m, int n)
    {
        // "De 9 a 11 i 3 persones": odd minutes need a unit or an article.
        var minutes = m.Number(n);
        return minutes is > 0 and < 60 && (minutes % 5 == 0 || m.Says("minuts") || m.Says("min")) ? Spoken(m.Number(0), minutes) : null;
    }

    private static Clock Quarter(int quarters, int hour, int more) =>
        quarters is < 0 or > 3 || hour is < 1 or > 12 ? Clock.Impossible
        : Spoken(hour, 0) .Plus(-60 + quarters * 15 + more);

    private static Clock Noon(Clock clock, bool after) =>
        after ? clock.In(clock.Minute % 720 / 60 >= 9 && clock.Minute % 720 / 60 < 12 ? DayPart.Evening : DayPart.Afternoon)
            : clock.In(DayPart.Morning);

    private static int Int(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
