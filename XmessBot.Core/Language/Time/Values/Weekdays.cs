namespace XmessBot.Core.Language.Time.Values;

/// <summary>A set of weekdays that repeat every week.</summary>
/// <param name="Bits">One bit per ISO weekday; the lowest is Monday.</param>
/// <param name="Every">Whether the text says that they repeat ("els dimarts", "cada dimarts").</param>
/// <param name="Rest">Whether it means the remaining days ("la resta de dies"), without the ones that the message names.</param>
internal readonly record struct Weekdays(int Bits, bool Every, bool Rest = false)
{
    /// <summary>Monday to Friday, for "any afternoon" and "entre setmana".</summary>
    public static readonly Weekdays Working = new(0b0011111, true);

    /// <summary>A single weekday, by ISO number.</summary>
    public static Weekdays One(int iso, bool every) => new(1 << (iso - 1), every);

    /// <summary>From one weekday to another, across the weekend if necessary.</summary>
    public static Weekdays Run(int first, int last)
    {
        var bits = 0;
        for (var day = first; ; day = day % 7 + 1)
        {
            bits |= 1 << (day - 1);
            if (day == last) return new Weekdays(bits, false);
        }
    }

    /// <summary>The number of weekdays.</summary>
    public int Count => System.Numerics.BitOperations.PopCount((uint)Bits);

    /// <summary>The first and last weekday when all between them are in the set; else null.</summary>
    public (int First, int Last)? InARow
    {
        get
        {
            var first = System.Numerics.BitOperations.TrailingZeroCount(Bits);
            var run = Bits >> first;
            return Bits != 0 && (run & (run + 1)) == 0 ? (first + 1, first + Count) : null;
        }
    }

    /// <summary>The days, Monday first.</summary>
    public IReadOnlyList<DayOfWeek> Days
    {
        get
        {
            var bits = Bits;
            return [.. Enumerable.Range(1, 7).Where(iso => (bits & (1 << (iso - 1))) != 0).Select(iso => (DayOfWeek)(iso % 7))];
        }
    }

    /// <summary>The union of both sets.</summary>
    public Weekdays With(Weekdays other) => new(Bits | other.Bits, Every || other.Every, Rest || other.Rest);
}
