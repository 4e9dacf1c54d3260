namespace XmessBot.Core.Language.Time.Values;

/// <summary>Days of the week that repeat.</summary>
/// <param name="Bits">One bit for each ISO day: Monday is the first.</param>
/// <param name="Every">Whether it was said that they repeat ("els dimarts", "cada dimarts").</param>
/// <param name="Rest">Whether they are those that are left ("la resta de dies"): without those that the message names.</param>
internal readonly record struct Weekdays(int Bits, bool Every, bool Rest = false)
{
    /// <summary>Monday to Friday: what "any afternoon" and "entre setmana" mean.</summary>
    public static readonly Weekdays Working = new(0b0011111, true);

    /// <summary>One day.</summary>
    public static Weekdays One(int iso, bool every) => new(1 << (iso - 1), every);

    /// <summary>From a day to another, over the end of the week if need be.</summary>
    public static Weekdays Run(int first, int last)
    {
        var bits = 0;
        for (var day = first; ; day = day % 7 + 1)
        {
            bits |= 1 << (day - 1);
            if (day == last) return new Weekdays(bits, false);
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => System.Numerics.BitOperations.PopCount((uint)Bits);

    /// <summary>The first and the last, when none is missing between them.</summary>
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

    /// <summary>Both.</summary>
    public Weekdays With(Weekdays other) => new(Bits | other.Bits, Every || other.Every, Rest || other.Rest);
}
