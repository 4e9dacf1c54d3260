namespace XmessBot.Core.Calendar;

/// <summary>An interval of civil days from <see cref="First"/> to <see cref="Last"/>, both included ("ambdós inclosos", R10).</summary>
public readonly record struct DayInterval
{
    /// <summary>Creates an interval of at least one day. A last day before the first is a bug of the caller.</summary>
    public DayInterval(DateOnly first, DateOnly last)
    {
        if (last < first) throw new ArgumentException($"The last day {last:O} is before the first {first:O}.", nameof(last));
        First = first;
        Last = last;
    }

    /// <summary>The first day, included.</summary>
    public DateOnly First { get; }

    /// <summary>The last day, included.</summary>
    public DateOnly Last { get; }

    /// <summary>The number of days, both ends included.</summary>
    public int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>Whether the day is in the interval.</summary>
    public bool Contains(DateOnly day) => day >= First && day <= Last;

    /// <summary>The days in both intervals, or null when there are none.</summary>
    public DayInterval? Intersect(DayInterval other)
    {
        var first = First > other.First ? First : other.First;
        var last = Last < other.Last ? Last : other.Last;
        return first <= last ? new DayInterval(first, last) : null;
    }

    /// <summary>Every day of the interval, in order.</summary>
    public IEnumerable<DateOnly> Each()
    {
        // Counts day numbers: the day after DateOnly.MaxValue does not exist.
        for (var number = First.DayNumber; number <= Last.DayNumber; number++) yield return DateOnly.FromDayNumber(number);
    }
}
