using System.Globalization;
using XmessBot.Core.Calendar;
using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Time.Rules;

/// <summary>Days named by their feast, from Language/Data/holidays.txt, and long weekends around them ("pont").</summary>
internal static class HolidayRules
{
    /// <summary>The rules.</summary>
    public static IEnumerable<PhraseRule> All => [.. Names(), .. Uses];

    private static IEnumerable<PhraseRule> Uses =>
    [
        new("a feast", "day", "#thed|per? dia|diada|festivitat|festa? de|d? la|l|els|les? <holiday> -place",
            m => m.Get<Days>(0) is { Single: true } day ? day : null, "el dia de Sant Jordi = 2021-04-23", "Nadal = 2020-12-25",
            "la Mercè = 2020-09-24"),
        new("a feast of a year", "day", "#thed|per? dia|diada|festivitat? de|d? la|l? <holiday> <yr>",
            m => InYear(m.Get<Days>(0)!, m.Number(1)), "Sant Joan de 2021 = 2021-06-24"),
        new("a weekday that is a feast", "day", "#thed? <weekday> ,|(? dia? de|d? <holiday> )?",
            m => DateRules.Checked(m.Number(0), m.Get<Days>(1)!), "dimecres, Sant Joan = 2020-06-24"),
        new("a date that is a feast", "day", "<dated> ,|(|? per|que? es? la|el? dia|diada|festivitat? de|d? la|l? <holiday> )?",
            m => Both(m.Get<Days>(0)!, m.Get<Days>(1)!), "el 24 de juny, Sant Joan = 2020-06-24", "23 de juny, Sant Joan = none"),
        new("a feast of several days", "days", "tota? la|per? <holiday>", m => m.Get<Days>(0) is { Single: false } days ? days : null,
            "Setmana Santa = 2021-03-28/2021-04-04"),
        new("the bridge of a feast", "days", "el|al|pel|lo? pont de|del|d la|l? <holiday>", m => Bridge(m.Get<Days>(0)!),
            "el pont de Sant Jordi = 2021-04-23/2021-04-25", "pont de l'onze de setembre = 2020-09-11/2020-09-13"),
        new("the bridge of a date", "days", "el|al|pel|lo? pont de|del|d l? <dated>", m => Bridge(m.Get<Days>(0)!),
            "el pont de l'11 de setembre = 2020-09-11/2020-09-13"),
    ];

    private static IEnumerable<PhraseRule> Names()
    {
        foreach (var line in WordLists.Lines("holidays"))
        {
            var sides = line.Split('=');
            var names = sides[0].Split(',', StringSplitOptions.TrimEntries);
            var days = Holiday(CatalanText.Fold(names[0]), sides[1].Trim());
            foreach (var name in names)
            {
                var shown = days.On(new Moment(new DateTime(2020, 5, 6), Lean.Future)) is { } on
                    ? $"{on.First:yyyy-MM-dd}" + (days.Single ? "" : $"/{on.Last:yyyy-MM-dd}") : "none";
                yield return new PhraseRule($"feast: {name}", "holiday", CatalanText.Fold(name), _ => days, $"{name} = {shown}");
            }
        }
    }

    private static Days Holiday(string name, string when)
    {
        if (when == "week")
        {
            return Days.Many(name, at => Calendars.NearestYear(at, y => Easter.Of(y)) is { } easter ? (easter.AddDays(-7), easter)
                : default) with { Holiday = true };
        }
        Func<int, DateOnly?> inYear = when.StartsWith("easter", StringComparison.Ordinal)
            ? year => Easter.Of(year).AddDays(int.Parse(when[6..], CultureInfo.InvariantCulture))
            : year => Calendars.Day(year, int.Parse(when.Split('/')[1], CultureInfo.InvariantCulture),
                int.Parse(when.Split('/')[0], CultureInfo.InvariantCulture));
        return Days.One(name, at => Calendars.NearestYear(at, inYear)) with { Holiday = true, Detail = 1 };
    }

    private static Days InYear(Days holiday, int year) => Days.One($"{holiday.Said} {year}", at =>
        holiday.On(new Moment(new DateTime(Calendars.Year(year, at), 1, 1), Lean.Future))?.First);

    // A date and a feast on different days contradict each other.
    private static Days? Both(Days dated, Days feast) => !feast.Single ? null
        : dated with { Said = $"{dated.Said} {feast.Said}", Number = null, On = at => dated.On(at) is { } on
            && feast.On(new Moment(on.First.ToDateTime(default), Lean.Future)) == on ? on : null };

    // From the feast to the nearest weekend, with at most one working day between; a Wednesday has no bridge.
    private static Days Bridge(Days feast) =>
        Days.Many($"bridge {feast.Said}", at => feast.On(at) is not { } on ? default : on.First.DayOfWeek switch
    {
        DayOfWeek.Monday => (on.First.AddDays(-2), on.First),
        DayOfWeek.Tuesday => (on.First.AddDays(-3), on.First),
        DayOfWeek.Thursday => (on.First, on.First.AddDays(3)),
        DayOfWeek.Friday => (on.First, on.First.AddDays(2)),
        _ => default((DateOnly?, DateOnly?)),
    });
}
