namespace XmessBot.Core.Hours;

/// <summary>
/// An amount of service time in whole minutes, never negative. All hours are counted in minutes, so that nothing is rounded: two
/// sessions of an hour and a half are 180.
/// </summary>
public readonly record struct Minutes : IComparable<Minutes>
{
    /// <summary>Creates an amount. A negative count is a bug of the caller.</summary>
    public Minutes(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        Count = count;
    }

    /// <summary>The number of minutes.</summary>
    public int Count { get; }

    /// <summary>Zero minutes.</summary>
    public static Minutes None => default;

    /// <summary>The minutes of a number of whole hours.</summary>
    public static Minutes OfHours(int hours) => new(hours * 60);

    /// <summary>How many whole times <paramref name="part"/> fits in this amount.</summary>
    public int Fits(Minutes part) =>
        part.Count == 0 ? throw new ArgumentException("An empty part fits without end.", nameof(part)) : Count / part.Count;

    /// <inheritdoc/>
    public int CompareTo(Minutes other) => Count.CompareTo(other.Count);

    /// <summary>The sum.</summary>
    public static Minutes operator +(Minutes a, Minutes b) => new(a.Count + b.Count);

    /// <summary>The difference. Subtracting more than there is is a bug: the caller compares first.</summary>
    public static Minutes operator -(Minutes a, Minutes b) => new(a.Count - b.Count);

    /// <summary>Whether <paramref name="a"/> is less than <paramref name="b"/>.</summary>
    public static bool operator <(Minutes a, Minutes b) => a.Count < b.Count;

    /// <summary>Whether <paramref name="a"/> is more than <paramref name="b"/>.</summary>
    public static bool operator >(Minutes a, Minutes b) => a.Count > b.Count;

    /// <summary>Whether <paramref name="a"/> is at most <paramref name="b"/>.</summary>
    public static bool operator <=(Minutes a, Minutes b) => a.Count <= b.Count;

    /// <summary>Whether <paramref name="a"/> is at least <paramref name="b"/>.</summary>
    public static bool operator >=(Minutes a, Minutes b) => a.Count >= b.Count;
}
