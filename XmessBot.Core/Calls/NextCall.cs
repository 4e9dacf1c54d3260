using System.Globalization;
using XmessBot.Core.Calendar;

namespace XmessBot.Core.Calls;

/// <summary>Proposes the values of a call that is to be opened, from an earlier one.</summary>
public static class NextCall
{
    private const int DaysOpen = 14;
    private const int DaysToLog = 15;

    /// <summary>The id of the call that is meant: the one announced without a deadline, else the next of its year.</summary>
    /// <param name="calls">Every call.</param>
    /// <param name="year">The year that was said, or null.</param>
    /// <param name="number">Which of the year was said ("la segona"), or null.</param>
    /// <param name="today">The civil day.</param>
    public static string IdOf(CallBook calls, int? year, int? number, DateOnly today)
    {
        var announced = calls.All.FirstOrDefault(call => call.Deadline is null && call.Window.Last >= today
            && (year is null || YearOf(call) == year) && (number is null || NumberOf(call) == number));
        if (announced is not null) return announced.Id;
        var last = calls.All.Count == 0 ? today.Year : Math.Max(YearOf(calls.All[^1]), today.Year);
        var of = year ?? (number is null ? last : YearWithout(calls, number.Value, last));
        var which = number ?? (calls.All.Where(call => YearOf(call) == of).Select(NumberOf).DefaultIfEmpty().Max() + 1);
        return string.Create(CultureInfo.InvariantCulture, $"{of}-{which}");
    }

    /// <summary>The call that another is copied from: that of the same number the year before, else the last before it; or null.</summary>
    public static Call? ModelOf(string id, CallBook calls)
    {
        var (year, number) = Parts(id);
        return calls.All.FirstOrDefault(call => YearOf(call) == year - 1 && NumberOf(call) == number && call.Deadline is not null)
            ?? calls.All.LastOrDefault(call => call.Id != id && call.Deadline is not null)
            ?? calls.All.LastOrDefault(call => call.Id != id);
    }

    /// <summary>The whole proposal; what was announced of the call stays.</summary>
    public static Call Propose(string id, Call model, CallBook calls, DateOnly today)
    {
        var (year, _) = Parts(id);
        var years = year - YearOf(model);
        var announced = calls.Find(id);
        var call = (announced ?? model) with
        {
            Id = id,
            Window = announced?.Window ?? (years > 0 ? Shifted(model.Window, years * 12) : After(model.Window, model.Window.Last)),
        };
        var opens = model.Opens is { } day ? call.Window.First.AddDays(day.DayNumber - model.Window.First.DayNumber) : today;
        call = call with { Opens = announced?.Opens ?? (opens > today ? opens : today) };
        return Enum.GetValues<CallField>().Except([CallField.Opens]).Aggregate(call, (soFar, field) => With(soFar, field, model));
    }

    /// <summary>The call with one value proposed anew, from those that are asked before it.</summary>
    public static Call With(Call call, CallField field, Call model) => field switch
    {
        CallField.Deadline when call.Opens is { } opens => call with { Deadline = WorkingDay(opens.AddDays(DaysOpenOf(model))) },
        CallField.Window when call.Deadline is { } deadline && call.Window.Last < deadline =>
            call with { Window = After(call.Window, deadline) },
        CallField.LogsUntil => call with { LogsUntil = call.Window.Last.AddDays(DaysToLogOf(model)) },
        CallField.RecentSince =>
            call with { RecentSince = call.Window.First.AddMonths(-MonthsBetween(model.RecentSince, model.Window.First)) },
        _ => call,
    };

    private static int DaysOpenOf(Call model) =>
        model is { Opens: { } opens, Deadline: { } deadline } ? deadline.DayNumber - opens.DayNumber : DaysOpen;

    private static int DaysToLogOf(Call model) =>
        model.LogsUntil is { } last ? last.DayNumber - model.Window.Last.DayNumber : DaysToLog;

    // As many months, from the first of the month after a day.
    private static DayInterval After(DayInterval window, DateOnly day)
    {
        var first = new DateOnly(day.Year, day.Month, 1).AddMonths(1);
        return Shifted(window, MonthsBetween(window.First, first));
    }

    // What ends with its month ends so in a shorter or longer one too.
    private static DayInterval Shifted(DayInterval window, int months)
    {
        var last = window.Last.AddMonths(months);
        if (window.Last.AddDays(1).Day == 1) last = new DateOnly(last.Year, last.Month, 1).AddMonths(1).AddDays(-1);
        return new DayInterval(window.First.AddMonths(months), last);
    }

    private static DateOnly WorkingDay(DateOnly day)
    {
        while (!PublicHolidays.IsWorkingDay(day)) day = day.AddDays(1);
        return day;
    }

    private static int MonthsBetween(DateOnly from, DateOnly to) => ((to.Year - from.Year) * 12) + to.Month - from.Month;

    private static int YearWithout(CallBook calls, int number, int from) =>
        Enumerable.Range(from, 10).First(year => !calls.All.Any(call => YearOf(call) == year && NumberOf(call) == number));

    private static int YearOf(Call call) => Parts(call.Id).Year;

    private static int NumberOf(Call call) => Parts(call.Id).Number;

    private static (int Year, int Number) Parts(string id) => id.Split('-') is [var year, var number]
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var of)
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var nth) ? (of, nth) : default;
}
