namespace XmessBot.Core.Calendar;

/// <summary>
/// A piece of a week that repeats: the days, and within each either a part of the day or clock times.
/// "Dimarts i dijous al matí" is days 2 and 4 with <see cref="PartOfDay.Morning"/>; "divendres de 9 a 11" is day 5
/// with from 09:00 to 11:00. With neither, the whole day.
/// </summary>
/// <param name="Days">The days of the week, ISO order (Monday first), no repeats, at least one.</param>
/// <param name="Part">The part of the day, or null.</param>
/// <param name="From">Civil clock time from which, included; null when open.</param>
/// <param name="To">Civil clock time until which; null when open.</param>
public sealed record WeeklySlot(IReadOnlyList<DayOfWeek> Days, PartOfDay? Part, TimeOnly? From, TimeOnly? To)
{
    /// <summary>The clock times of it: those that were said, else those of the part of the day, else the office's.</summary>
    public ClockRange Hours
    {
        get
        {
            var usual = Part is { } part ? OfficeHours.Of(part) : OfficeHours.WholeDay;
            var (from, to) = (From ?? usual.From, To ?? usual.To);
            // "A partir de les vuit del vespre" begins after the office has closed: until the evening ends, and alike early.
            if (from >= to) (from, to) = From is null ? (TimeOnly.MinValue, to) : (from, ClockRange.LastMinute);
            return new ClockRange(from, to);
        }
    }

    /// <inheritdoc/>
    public bool Equals(WeeklySlot? other) =>
        other is not null && Part == other.Part && From == other.From && To == other.To && Days.SequenceEqual(other.Days);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Part, From, To, Days.Count, Days.FirstOrDefault());
}
