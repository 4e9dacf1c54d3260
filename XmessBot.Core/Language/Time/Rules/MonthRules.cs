using XmessBot.Core.Language.Grammar;

namespace XmessBot.Core.Language.Time.Rules;

/// <summary>
/// Months (<c>mon</c>), months relative to the current one (<c>monthref</c>, 0 is this month) and the year after a date (<c>yr</c>).
/// </summary>
internal static class MonthRules
{
    /// <summary>Months and weekdays. Abbreviated months count only after a day, because "set" and "mar" have other meanings.</summary>
    public static IEnumerable<WordKind> Words =>
    [
        WordKind.Of("month",
            "gener=1 febrer=2 marc=3 abril=4 maig=5 juny=6 juliol=7 agost=8 setembre=9 octubre=10 novembre=11 desembre=12"),
        WordKind.Of("shortmonth",
            "gen=1 ene=1 feb=2 febr=2 mar=3 abr=4 mai=5 may=5 mag=5 jun=6 jul=7 ag=8 set=9 sep=9 oct=10 nov=11 des=12 dec=12 dic=12"),
        WordKind.Of("roman", "i=1 ii=2 iii=3 iv=4 v=5 vi=6 vii=7 viii=8 ix=9 x=10 xi=11 xii=12"),
        WordKind.Of("weekday", "dilluns=1 dimarts=2 dimecres=3 dijous=4 divendres=5 dissabte=6 diumenge=7"),
    ];

    /// <summary>The rules.</summary>
    public static IEnumerable<PhraseRule> All =>
    [
        new("month", "mon", "<month>", m => m.Number(0), "juny = 6", "septiembre = 9"),
        new("month, shortened", "mon", "<shortmonth> ~?.", m => m.Number(0), "abr. = 4", "des = 12"),
        new("the month of", "mon", "mes de|d <month>", m => m.Number(0), "mes de juny = 6", "mes d'abril = 4"),
        new("this month", "monthref", "#this|present|mateix mes", _ => 0, "aquest mes = 0"),
        new("the month that runs", "monthref", "mes? corrent|actual", _ => 0, "mes corrent = 0", "corrent = 0"),
        new("next month", "monthref", "mes vinent|entrant|proper|seguent", _ => 1, "mes vinent = 1"),
        new("the coming month", "monthref", "proper|vinent|seguent mes", _ => 1, "pròxim mes = 1"),
        new("the month that comes", "monthref", "mes que ve|be|viene", _ => 1, "mes que ve = 1"),
        new("last month", "monthref", "mes passat|anterior|darrer", _ => -1, "mes passat = -1"),
        new("the last month", "monthref", "passat|darrer|ultim mes", _ => -1, "passat mes = -1"),
        new("year after a date", "yr", ",|-? de|d|del|l? l? any? <year>", m => m.Number(0), "de 2020 = 2020", "del 2021 = 2021",
            "de l'any 2020 = 2020", "2020 = 2020"),
        new("this year, after a date", "yr", "d|de|del #this|present|mateix any", _ => 0, "d'enguany = 0", "d'aquest any = 0"),
        new("next year, after a date", "yr", "de|del|d l? any vinent|entrant", _ => 1, "de l'any vinent = 1"),
        new("the year that comes, after a date", "yr", "de|del|d l? any que ve", _ => 1, "de l'any que ve = 1"),
        new("last year, after a date", "yr", "de|del|d l? any passat|anterior", _ => -1, "de l'any passat = -1"),
    ];
}
