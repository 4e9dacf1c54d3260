namespace XmessBot.Core.Hours;

/// <summary>
/// An amount of service time, in whole minutes and never negative. Hours are counted in minutes everywhere, so that
/// two sessions of an hour and a half are 180 and nothing is rounded.
/// </summary>
public readonly record struct Minutes : IComparable<Minutes>
{
    /// <summary>So many minutes; less than none is a bug of the caller.</summary>
    public Minutes(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        Count = count;
    }

    /// <summary>How many.</summary>
    public int Count { get; }

    /// <summary>No time at all.</summary>
    public static Minutes None => default;

    /// <summary>So many whole hours.</summary>
    public static Minutes OfHours(int hours) => new(hours * 60);

    /// <summary>How many times <paramref name="part"/> fits whole.</summary>
    public int Fits(Minutes part) =>
        part.Count == 0 ? throw new ArgumentException("An empty part fits without end.", nameof(part)) : Count / part.Count;

    /// <inheritdoc/>
    public int CompareTo(Minutes other) => Count.CompareTo(other.Count);

    /// <summary>The sum.</summary>
    public static Minutes operator +(Minutes a, Minutes b) => new(a.Count + b.Count);

    /// <summary>The rest; taking more than there is is a bug of the caller, who compares first.</summary>
    public static Minutes operator -(Minutes a, Minutes b) => new(a.Count - b.Count);

    /// <summary>Whether less.</summary>
    public static bool operator <(Minutes a, Minutes b) => a.Count < b.Count;

    /// <summary>Whether more.</summary>
    public static bool operator >(Minutes a, Minutes b) => a.Count > b.Count;

    /// <summary>Whether less or the same.</summary>
    public static bool operator <=(Minutes a, Minutes b) => a.Count <= b.Count;

    /// <summary>Whether more or the same.</summary>
    public static bool operator >=(Minutes a, Minutes b) => a.Count >= b.Count;
}
