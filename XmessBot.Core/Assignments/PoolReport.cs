using XmessBot.Core.Calendar;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;

namespace XmessBot.Core.Assignments;

/// <summary>How full a pool is, for a warning.</summary>
public enum PoolLevel
{
    /// <summary>Less than 80 % is assigned.</summary>
    Free,

    /// <summary>80 % or more is assigned.</summary>
    NearlyFull,

    /// <summary>Everything is assigned: granting more takes an extension (R08).</summary>
    Full,
}

/// <summary>When a pool is to be warned of (R08).</summary>
public static class PoolLevels
{
    private const int NearlyFullPercent = 80;

    /// <summary>How full a pool is.</summary>
    public static PoolLevel Level(this HourPool pool) => pool.Left == Minutes.None ? PoolLevel.Full
        : pool.Assigned.Count * 100L >= pool.Total.Count * (long)NearlyFullPercent ? PoolLevel.NearlyFull
        : PoolLevel.Free;

    /// <summary>
    /// After how many entries of its ledger a pool last came to be as full as that from less; 0 when it never was less.
    /// </summary>
    public static int CrossedAt(this HourPool pool, PoolLevel level)
    {
        for (var entries = pool.Entries.Count; entries > 0; entries--)
        {
            if ((pool with { Entries = pool.Entries.GetRange(0, entries - 1) }).Level() < level) return entries;
        }

        return 0;
    }
}

/// <summary>How the hour pool of a call and a service stands at a moment (R05, R06), for the technical commission.</summary>
/// <param name="Pool">The pool, with its ledger.</param>
/// <param name="Call">Its call.</param>
/// <param name="Used">The time of the sessions held, of all its assignments.</param>
/// <param name="Planned">The time of the sessions that both sides have agreed and nobody has logged.</param>
/// <param name="Today">The civil day of the report, in Madrid.</param>
public sealed record PoolReport(HourPool Pool, Call Call, Minutes Used, Minutes Planned, DateOnly Today)
{
    private const int DaysBeforeAForecast = 14;

    /// <summary>How full it is.</summary>
    public PoolLevel Level => Pool.Level();

    /// <summary>How many whole packages can still be granted (R07).</summary>
    public int PackagesLeft => Pool.Left.Fits(Call.Package.Total);

    /// <summary>
    /// The time that will have been used on the last day of the window if sessions go on at the rhythm so far, at most the pool's total
    /// (R10). Null when nothing has been used, in the first fortnight of the window, and once it is over: a rhythm would be a guess.
    /// </summary>
    public Minutes? Forecast
    {
        get
        {
            var days = Today.DayNumber - Call.Window.First.DayNumber + 1;
            if (Used == Minutes.None || days <= DaysBeforeAForecast || Today > Call.Window.Last) return null;
            var pace = (long)Used.Count * Call.Window.Days / days;
            return new Minutes((int)Math.Min(pace, Math.Max(Pool.Total.Count, Used.Count)));
        }
    }

    /// <summary>The report. Refused to who is not staff (R12).</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="call">Its call.</param>
    /// <param name="assignments">The assignments of the call; those of the other service do not count.</param>
    /// <param name="planned">The time agreed and not logged, of this pool.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="now">The moment.</param>
    public static Outcome<PoolReport> Of(
        HourPool pool, Call call, IEnumerable<Assignment> assignments, Minutes planned, Person by, DateTimeOffset now) => !by.IsStaff
        ? new OnlyStaff()
        : new PoolReport(
            pool, call,
            new Minutes(assignments.Where(each => each.Service == pool.Service).Sum(each => each.Used.Count)), planned,
            MadridTime.DayOf(now));
}

/// <summary>What staff decides of a pool (R08).</summary>
public static class PoolExtensions
{
    /// <summary>Adds hours. Refused to who is not staff (R12), without a reason, and of no time (R08).</summary>
    public static Outcome<HourPool> Extend(this HourPool pool, Minutes amount, string reason, Person by, DateTimeOffset now) =>
        !by.IsStaff ? new OnlyStaff() : pool.Extend(amount, reason, now, by.Email);
}
