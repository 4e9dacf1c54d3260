namespace XmessBot.Core.Calendar;

/// <summary>Civil days from <see cref="First"/> to <see cref="Last"/>, both included ("ambdós inclosos", R10).</summary>
public readonly record struct DayInterval
{
    /// <summary>An interval of at least one day; a last day before the first is a bug of the caller.</summary>
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

    /// <summary>How many days there are, both ends counted.</summary>
    public int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>Whether the day is one of them.</summary>
    public bool Contains(DateOnly day) => day >= First && day <= Last;

    /// <summary>The days in both, or null when there are none.</summary>
    public DayInterval? Intersect(DayInterval other)
    {
        var first = First > other.First ? First : other.First;
        var last = Last < other.Last ? Last : other.Last;
        return first <= last ? new DayInterval(first, last) : null;
    }

    /// <summary>Each day, in order.</summary>
    public IEnumerable<DateOnly> Each()
    {
        // By number: after the last day that DateOnly knows there is no next one to stop at.
        for (var number = First.DayNumber; number <= Last.DayNumber; number++) yield return DateOnly.FromDayNumber(number);
    }
}
