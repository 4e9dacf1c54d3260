namespace XmessBot.Core.Calendar;

/// <summary>Clock times of one civil day, from <see cref="From"/>, included, to <see cref="To"/>, not included.</summary>
public readonly record struct ClockRange
{
    /// <summary>A stretch that ends after it begins; another is a bug of the caller.</summary>
    public ClockRange(TimeOnly from, TimeOnly to)
    {
        if (to < from) throw new ArgumentException($"The end {to:O} is before the beginning {from:O}.", nameof(to));
        (From, To) = (from, to);
    }

    /// <summary>The last minute that a clock shows in a day: a range never reaches the next one.</summary>
    public static TimeOnly LastMinute { get; } = new(23, 59);

    /// <summary>When it begins.</summary>
    public TimeOnly From { get; }

    /// <summary>When it has ended.</summary>
    public TimeOnly To { get; }

    /// <summary>How long it is on the clock, in whole minutes.</summary>
    public int Minutes => (int)(To - From).TotalMinutes;

    /// <summary>What both have, or null when they share no minute.</summary>
    public ClockRange? Intersect(ClockRange other)
    {
        var (from, to) = (From > other.From ? From : other.From, To < other.To ? To : other.To);
        return from < to ? new ClockRange(from, to) : null;
    }

    /// <summary>The stretches in which somebody of both lists can, in order.</summary>
    public static IReadOnlyList<ClockRange> Common(IReadOnlyList<ClockRange> some, IReadOnlyList<ClockRange> others) =>
        Merge(some.SelectMany(one => others.Select(other => one.Intersect(other))).OfType<ClockRange>());

    /// <summary>The same minutes with those that touch or overlap made one, in order: 9 to 11 and 10 to 12 is 9 to 12.</summary>
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
