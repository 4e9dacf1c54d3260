namespace XmessBot.Core.Assessments;

/// <summary>
/// An exact amount of points: a fraction in lowest terms, so that the mean of three assessors is a third and two requests are equal only
/// when they are.
/// </summary>
public readonly record struct Points : IComparable<Points>
{
    private readonly long _over; // the denominator less one, so that the default is 0/1

    /// <summary>So many parts; a denominator below one is a bug of the caller.</summary>
    public Points(long numerator, long denominator = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(denominator, 1);
        var common = Gcd(Math.Abs(numerator), denominator);
        (Numerator, _over) = (numerator / common, denominator / common - 1);
    }

    /// <summary>The numerator.</summary>
    public long Numerator { get; }

    /// <summary>The denominator, at least one.</summary>
    public long Denominator => _over + 1;

    /// <summary>No points.</summary>
    public static Points None => default;

    /// <inheritdoc/>
    public int CompareTo(Points other) =>
        ((Int128)Numerator * other.Denominator).CompareTo((Int128)other.Numerator * Denominator);

    /// <summary>The sum.</summary>
    public static Points operator +(Points a, Points b) =>
        new(a.Numerator * b.Denominator + b.Numerator * a.Denominator, a.Denominator * b.Denominator);

    /// <summary>The difference, which may be below none.</summary>
    public static Points operator -(Points a, Points b) => a + b * -1;

    /// <summary>So many times as much.</summary>
    public static Points operator *(Points a, long times) => new(a.Numerator * times, a.Denominator);

    /// <summary>Whether less.</summary>
    public static bool operator <(Points a, Points b) => a.CompareTo(b) < 0;

    /// <summary>Whether more.</summary>
    public static bool operator >(Points a, Points b) => a.CompareTo(b) > 0;

    /// <summary>Whether less or the same.</summary>
    public static bool operator <=(Points a, Points b) => a.CompareTo(b) <= 0;

    /// <summary>Whether more or the same.</summary>
    public static bool operator >=(Points a, Points b) => a.CompareTo(b) >= 0;

    /// <summary>The sum of several.</summary>
    public static Points Sum(IEnumerable<Points> all) => all.Aggregate(None, (sum, each) => sum + each);

    internal static long Gcd(long one, long other) => other == 0 ? one : Gcd(other, one % other);
}
