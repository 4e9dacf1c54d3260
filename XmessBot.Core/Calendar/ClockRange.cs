namespace XmessBot.Core.Calendar;

/// <summary>A range of clock times within one civil day, from <see cref="From"/> (included) to <see cref="To"/> (excluded).</summary>
public readonly record struct ClockRange
{
    /// <summary>Creates a range. An end before the start is a bug of the caller.</summary>
    public ClockRange(TimeOnly from, TimeOnly to)
    {
        if (to < from) throw new ArgumentException($"The end {to:O} is before the beginning {from:O}.", nameof(to));
        (From, To) = (from, to);
    }

    /// <summary>23:59, the latest end of a range: a range never reaches the next day.</summary>
    public static TimeOnly LastMinute { get; } = new(23, 59);

    /// <summary>The start, included.</summary>
    public TimeOnly From { get; }

    /// <summary>The end, excluded.</summary>
    public TimeOnly To { get; }

    /// <summary>The length on the clock, in whole minutes.</summary>
    public int Minutes => (int)(To - From).TotalMinutes;

    /// <summary>The common part of both ranges, or null when they share no minute.</summary>
    public ClockRange? Intersect(ClockRange other)
    {
        var (from, to) = (From > other.From ? From : other.From, To < other.To ? To : other.To);
        return from < to ? new ClockRange(from, to) : null;
    }

    /// <summary>The ranges that are in both lists, merged and in order.</summary>
    public static IReadOnlyList<ClockRange> Common(IReadOnlyList<ClockRange> some, IReadOnlyList<ClockRange> others) =>
        Merge(some.SelectMany(one => others.Select(other => one.Intersect(other))).OfType<ClockRange>());

    /// <summary>Joins ranges that touch or overlap, and sorts them: 9 to 11 and 10 to 12 give 9 to 12.</summary>
    public static IReadOnlyList<ClockRange> Merge(IEnumerable<ClockRange> ranges)
    {
        var merged = new List<ClockRange>();
        foreach (var range in ranges.OrderBy(range => range.From))
        {
            if (merged.Count == 0 || merged[^1].To < range.From) merged.Add(range);
            else if (merged[^1].To < range.To) merged[^1] = new ClockRange(merged[^1].From, range.To);
        }

        return merged;
    }
}
