using System.Globalization;
using XmessBot.Core.Calendar;
using XmessBot.Core.Calls;

namespace XmessBot.Storage.Seed;

/// <summary>
/// Three calls around the day of a demonstration, with the rules of 2020. One is running: its sessions are held from last month to next
/// month, and requests closed on the 8th, as in 2020. One is open: requests close on the last day of next month, and sessions are held in
/// the three months after. One is announced, as the second call of 2020 was: the four months that follow, with no deadline yet. A call's
/// name is the year of its window and its number in that year ("2027-1").
/// </summary>
internal static class DemoCalls
{
    /// <summary>The three calls around a day; <paramref name="history"/> has the two of 2020.</summary>
    public static (Call Running, Call Open, Call Announced) Around(DateOnly today, IReadOnlyList<Call> history)
    {
        var (first, second) = (history[0], history[1]);
        var month = new DateOnly(today.Year, today.Month, 1);
        var now = Months(month.AddMonths(-1), 3);
        var running = first with
        {
            Id = Name(now, history),
            Window = now,
            Opens = now.First.AddDays(-14),
            Deadline = now.First.AddDays(7),
            RecentSince = RecentSince(now),
        };
        var window = Months(month.AddMonths(2), 3);
        var open = first with
        {
            Id = Name(window, [.. history, running]),
            Window = window,
            Opens = today.AddDays(-14),
            Deadline = window.First.AddDays(-1),
            RecentSince = RecentSince(window),
        };
        var later = Months(window.Last.AddDays(1), 4);
        var next = second with { Id = Name(later, [.. history, running, open]), Window = later, RecentSince = RecentSince(later) };
        return (running, open, next);
    }

    private static DayInterval Months(DateOnly first, int months) => new(first, first.AddMonths(months).AddDays(-1));

    // R22: in 2020, thirteen months before the first window.
    private static DateOnly RecentSince(DayInterval window) => window.First.AddMonths(-13);

    private static string Name(DayInterval window, IReadOnlyList<Call> known)
    {
        var year = window.First.Year.ToString(CultureInfo.InvariantCulture);
        return $"{year}-{known.Count(call => call.Id.StartsWith(year + "-", StringComparison.Ordinal)) + 1}";
    }
}
