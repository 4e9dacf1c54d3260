namespace XmessBot.Core.Calendar;

/// <summary>
/// A slot that repeats every week: days, and either a part of the day or clock times. "Dimarts i dijous al matí" is Tuesday and
/// Thursday with <see cref="PartOfDay.Morning"/>; "divendres de 9 a 11" is Friday from 09:00 to 11:00. With neither, the whole day.
/// </summary>
/// <param name="Days">The days of the week in ISO order (Monday first), without repeats; at least one.</param>
/// <param name="Part">The part of the day, or null.</param>
/// <param name="From">The start in civil time, included; null when it was not given.</param>
/// <param name="To">The end in civil time, excluded; null when it was not given.</param>
public sealed record WeeklySlot(IReadOnlyList<DayOfWeek> Days, PartOfDay? Part, TimeOnly? From, TimeOnly? To)
{
    /// <summary>The clock times: the ones given, else those of the part of the day, else office hours.</summary>
    public ClockRange Hours
    {
        get
        {
            var usual = Part is { } part ? OfficeHours.Of(part) : OfficeHours.WholeDay;
            var (from, to) = (From ?? usual.From, To ?? usual.To);
            // A start after the part of the day has ended ("a partir de les vuit del vespre") extends to the end of the day; an end
            // before the part begins extends back to midnight.
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
