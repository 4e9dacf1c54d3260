namespace XmessBot.Core.Calendar;

/// <summary>
/// A weekly availability: slots that repeat every week, optionally limited to some days and with exceptions. "Dimarts al matí, tret de
/// la setmana del 10 de maig" is one slot and one exception.
/// </summary>
/// <param name="Slots">The weekly slots, in the order in which the person gave them; at least one.</param>
/// <param name="Within">The days to which the pattern is limited; null for no limit.</param>
/// <param name="Except">The days excluded, as intervals with both ends included.</param>
public sealed record WeeklyPattern(IReadOnlyList<WeeklySlot> Slots, DayInterval? Within, IReadOnlyList<DayInterval> Except)
{
    /// <summary>Whether the pattern has a slot on that day.</summary>
    public bool Covers(DateOnly day) =>
        (Within is not { } within || within.Contains(day))
        && !Except.Any(taken => taken.Contains(day))
        && Slots.Any(slot => slot.Days.Contains(day.DayOfWeek));

    /// <summary>The hours of that day as sorted ranges that do not overlap; empty when the pattern does not cover the day.</summary>
    public IReadOnlyList<ClockRange> HoursOn(DateOnly day) =>
        Covers(day) ? ClockRange.Merge(Slots.Where(slot => slot.Days.Contains(day.DayOfWeek)).Select(slot => slot.Hours)) : [];

    /// <inheritdoc/>
    public bool Equals(WeeklyPattern? other) =>
        other is not null && Within == other.Within && Slots.SequenceEqual(other.Slots) && Except.SequenceEqual(other.Except);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Within, Slots.Count, Except.Count);
}
