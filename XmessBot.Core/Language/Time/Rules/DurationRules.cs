using System.Globalization;
using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Time.Rules;

/// <summary>
/// Durations: <c>dur</c> in clock time, <c>span</c> in calendar time; <c>vague</c> is one that cannot be given in minutes.
/// </summary>
internal static class DurationRules
{
    /// <summary>The calendar units, in days: day 1, week 7, month 30, year 365.</summary>
    public static IEnumerable<WordKind> Words => [WordKind.Of("unit", "dia=1 jorn=1 jorns=1 setmana=7 mes=30 any=365")];

    /// <summary>The rules.</summary>
    public static IEnumerable<PhraseRule> All => [.. Fractions, .. Clock, .. Calendar, .. Vague];

    private static IEnumerable<PhraseRule> Fractions =>
    [
        new("half and quarters on top of hours", "frac", "i mitja|mig", _ => 30, "i mitja = 30"),
        new("a quarter on top of hours", "frac", "i un? quart", _ => 15, "i quart = 15"),
        new("three quarters on top of hours", "frac", "i tres|3 quarts", _ => 45, "i tres quarts = 45"),
        new("minutes on top of hours", "frac", "i|amb? <n> #min", m => m.Number(0) < 60 ? m.Number(0) : null, "i vint minuts = 20",
            "20 min = 20"),
        new("quarters on top of hours, as a fraction", "frac", "i|amb? <digits> ~/ ~<digits>",
            m => (m.Digits(0), m.Digits(1)) switch { ("1", "2") => 30, ("1", "4") => 15, ("3", "4") => 45, _ => null }, "i 1/4 = 15",
            "1/2 = 30"),
        new("minutes on top of hours, without the unit", "frac", "i? <n> -count",
            m => m.Number(0) is 5 or 10 or 15 or 20 or 25 or 30 or 35 or 40 or 45 or 50 or 55 ? m.Number(0) : null,
            "i 30 = 30", "45 = 45"),
    ];

    private static IEnumerable<PhraseRule> Clock =>
    [
        new("hours", "dur", "<n> #hora -minutes", m => Hours(m.Number(0), 0), "2 hores = PT2H", "dues hores = PT2H", "3h = PT3H",
            "una horeta = PT1H"),
        new("hours and a part of one", "dur", "<n> #hora ~?. <frac>", m => Hours(m.Number(0), m.Number(1)),
            "dues hores i mitja = PT2H30M", "1 hora i quart = PT1H15M", "2 h 30 min = PT2H30M", "una hora i trenta-dos minuts = PT1H32M",
            "1h i 30 = PT1H30M", "1h30 = PT1H30M"),
        // The minutes are glued to the h, so they do not count a noun that follows: "1h30 Pals".
        new("hours and minutes around an h", "dur", "<digits> ~h ~<digits> -glued", m => m.Digits(0).Length == 1 && Int(m.Digits(0)) < 6
                && m.Digits(1).Length == 2 && Int(m.Digits(1)) < 60
                    ? Hours(Int(m.Digits(0)), Int(m.Digits(1))) : null, "2h45 treballades = PT2H45M"),
        new("hours and minutes with a colon", "dur", "<digits> ~: ~<digits> hores|h de durada",
            m => Hours(Int(m.Digits(0)), Int(m.Digits(1))), "1:30 h de durada = PT1H30M"),
        // After the article of an hour it is a clock time. Up to four hours it can be the length of a meeting.
        new("few hours and minutes with a colon and the unit", "dur", "-length <digits> ~: ~<digits> hores|hora|h|hs",
            m => m.Digits(0).Length == 1 && m.Digits(1).Length == 2 && Int(m.Digits(0)) < 4 && Int(m.Digits(1)) < 60
            && Int(m.Digits(0)) + Int(m.Digits(1)) > 0
                ? Duration.OfMinutes(Int(m.Digits(0)) * 60 + Int(m.Digits(1))) : null, "1:45 h = PT1H45M", "0:45 h = PT45M"),
        new("an hour and a part of one", "dur", "hora|horeta <frac>", m => Hours(1, m.Number(0)), "hora i mitja = PT1H30M",
            "hora i quart = PT1H15M"),
        new("hours and a part, the unit last", "dur", "<n> <frac> #hora", m => Hours(m.Number(0), m.Number(1)),
            "dos i mitja hores = PT2H30M"),
        new("hours less some minutes", "dur", "<n> #hora menys <n> #min?", m => m.Number(1) < 60 ? Hours(m.Number(0), -m.Number(1)) : null,
            "una hora menys cinc = PT55M"),
        new("hours less a quarter", "dur", "<n> #hora menys un? quart", m => Hours(m.Number(0), -15), "dues hores menys quart = PT1H45M"),
        new("half an hour", "dur", "mitja|½ #hora", _ => Duration.OfMinutes(30), "mitja hora = PT30M", "½ h = PT30M"),
        new("half an hour in figures", "dur", "1 ~/ ~2 d? #hora", _ => Duration.OfMinutes(30), "1/2 hora = PT30M"),
        new("hours and a half in one sign", "dur", "<digits> ½ #hora", m => Hours(Int(m.Digits(0)), 30), "2½ h = PT2H30M"),
        new("hours with decimals", "dur", "<digits> ~,|.|' ~<digits> #hora", m => Decimal(m.Digits(0), m.Digits(1)),
            "2,5 hores = PT2H30M", "2'5 h = PT2H30M", "1.25 h = PT1H15M", "1,5h = PT1H30M"),
        new("hours with decimals in words", "dur", "<n> coma cinc hores", m => Hours(m.Number(0), 30), "dos coma cinc hores = PT2H30M"),
        new("quarters of an hour", "dur", "<n> quart|quarts d|de? hora",
            m => m.Number(0) is > 0 and < 8 ? Duration.OfMinutes(15 * m.Number(0)) : null,
            "tres quarts d'hora = PT45M", "un quart d'hora = PT15M", "3 quarts dhora = PT45M"),
        new("a quarter of an hour, not counted", "dur", "quart d|de? hora", _ => Duration.OfMinutes(15), "quart d'hora = PT15M"),
        new("quarters of an hour as a fraction", "dur", "<digits> ~/ ~4 d|de? #hora", m => Duration.OfMinutes(15 * Int(m.Digits(0))),
            "3/4 d'hora = PT45M"),
        new("minutes", "dur", "<n> #min -minutes", m => m.Number(0) > 0 ? Duration.OfMinutes(m.Number(0)) : null, "90 min = PT1H30M",
            "quaranta-cinc minuts = PT45M", "30' = PT30M"),
        new("a couple of hours", "dur", "un parell|par d|de hores|horetes", _ => Hours(2, 0), "un parell d'hores = PT2H"),
        new("about so much", "dur", "uns|unes|aproximadament|aprox|circa <dur>", m => m.Get<Duration>(0), "unes dues hores = PT2H",
            "uns 90 minuts = PT1H30M"),
        new("so much and so much", "dur", "<dur> i mitja -de", m => m.Get<Duration>(0) is { Minutes: >= 60 } d
            && d.Minutes % 60 == 0 ? Duration.OfMinutes(d.Minutes + 30) : null,
            "un parell d'hores i mitja = PT2H30M"),
        new("quarters, with no hour", "quarters", "<n> quarts", m => m.Number(0) is 2 or 3 ? Duration.OfMinutes(15 * m.Number(0)) : null,
            "tres quarts = PT45M"),
    ];

    private static IEnumerable<PhraseRule> Calendar =>
    [
        new("days, weeks, months or years", "span", "<n> <unit>", m => Span(m.Number(0), m.Number(1)), "tres dies = P3D",
            "dues setmanes = P14D", "2 mesos = P2M", "un any = P1Y"),
        new("a couple of days or weeks", "span", "un parell|par de <unit>", m => Span(2, m.Number(0)), "un parell de setmanes = P14D"),
        new("a fortnight", "span", "una quinzena", _ => new Duration(0, 15, 0), "una quinzena = P15D"),
        new("half a year", "span", "mig any", _ => new Duration(0, 0, 6), "mig any = P6M"),
        new("a year and a half", "span", "any i mig", _ => new Duration(0, 0, 18), "any i mig = P18M"),
    ];

    private static IEnumerable<PhraseRule> Vague =>
    [
        new("some hours", "vague", "unes|algunes|diverses|moltes|poques|quantes|bastantes|varies hores|horetes", _ => true,
            "unes hores = True"),
        new("a while", "vague", "estona|estoneta|rato|ratet|moment", _ => true, "estona = True"),
        new("a working day or half of it", "vague", "mitja|tota|una la? jornada -held", _ => true, "mitja jornada = True",
            "tota la jornada = True"),
        new("so many or so many hours", "vague", "<n> o|a|- <n> #hora|#min", m => m.Number(0) < 8 || m.Number(1) >= 25 ? true : null,
            "2 o 3 hores = True", "dues o tres hores = True"),
        new("between so many and so many hours", "vague", "entre <n> i <n> #hora|#min", _ => true, "entre dues i tres hores = True"),
        new("an hour or two", "vague", "<n> hora|hores o <n>", _ => true, "una hora o dues = True"),
        new("so much or another amount", "vague", "<dur> o <n> #hora|#min?", _ => true, "un parell d'hores o tres = True",
            "una hora o 90 minuts = True"),
        new("so many times so much", "vague", "<n> sessions|reunions|trobades|visites|mentories|assessoraments|vegades|cops|x de|d? <dur>",
            m => m.Number(0) > 1 ? true : null, "2 sessions d'1 hora = True", "3 x 2 hores = True"),
        new("nearly so much", "vague", "quasi|gairebe|casi|quasibe <dur>", _ => true, "gairebé dues hores = True"),
        new("more or less than so much", "vague", "mes|menys|prop|passat|cosa d|de <dur>", _ => true, "més de dues hores = True"),
        new("close to so much", "vague", "vora <dur>", _ => true, "vora dues hores = True"),
        new("at most or at least so much", "vague", "com a maxim|minim|molt <dur>", _ => true, "com a màxim 2 hores = True"),
        new("so much at most or at least", "vague", "<dur> com a maxim|minim|molt", _ => true, "2 hores com a mínim = True"),
        new("so much or more", "vague", "<dur> o mes|menys", _ => true, "dues hores o més = True"),
        new("so much and something", "vague", "<dur> i escaig|pico|pic|escreix|poc|algo|busques", _ => true, "dues hores i escaig = True"),
        new("an hour and something", "vague", "hora i escaig|pico|pic|escreix|poc|algo|busques", _ => true, "hora i escaig = True"),
        new("so much, long or short", "vague", "<dur> llarga|llargues|llargs|escassa|escasses|curta|curtes|pelada|pelades", _ => true,
            "una hora llarga = True"),
    ];

    private static object? Hours(int hours, int minutes) => hours is > 0 and <= 300 ? Duration.OfMinutes(hours * 60 + minutes) : null;

    // Decimal hours that are whole quarters: 2,5 and 1,25 and 0,75; "2,30 h" is not a decimal.
    private static object? Decimal(string whole, string part)
    {
        int? minutes = part switch { "5" or "50" => 30, "25" => 15, "75" => 45, "0" or "00" => 0, _ => null };
        return minutes is { } more && whole.Length <= 2 && Int(whole) * 60 + more > 0 ? Duration.OfMinutes(Int(whole) * 60 + more) : null;
    }

    private static object? Span(int count, int unit) => count is <= 0 or > 400 ? null : unit switch
    {
        1 => new Duration(0, count, 0),
        7 => new Duration(0, 7 * count, 0),
        30 => new Duration(0, 0, count),
        _ => count <= 100 ? new Duration(0, 0, 12 * count) : null,
    };

    private static int Int(string digits) => digits.Length <= 4 ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;
}
