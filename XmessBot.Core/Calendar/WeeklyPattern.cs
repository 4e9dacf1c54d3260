namespace XmessBot.Core.Calendar;

/// <summary>
/// When somebody can meet: pieces of a week that repeat, perhaps only within some days, with days taken out.
/// "Dimarts al matí, tret de la setmana del 10 de maig" is one slot and one exception.
/// </summary>
/// <param name="Slots">The pieces of the week, in the order in which they were said; at least one.</param>
/// <param name="Within">The only days it is about, or null for no limit of its own.</param>
/// <param name="Except">Days taken out, each an interval with both ends included.</param>
public sealed record WeeklyPattern(IReadOnlyList<WeeklySlot> Slots, DayInterval? Within, IReadOnlyList<DayInterval> Except)
{
    /// <summary>Whether there is anything of it on that day.</summary>
    public bool Covers(DateOnly day) =>
        (Within is not { } within || within.Contains(day))
        && !Except.Any(taken => taken.Contains(day))
        && Slots.Any(slot => slot.Days.Contains(day.DayOfWeek));

    /// <summary>The hours of it on that day, in order and apart from each other; none when it does not cover the day.</summary>
    public IReadOnlyList<ClockRange> HoursOn(DateOnly day) =>
        Covers(day) ? ClockRange.Merge(Slots.Where(slot => slot.Days.Contains(day.DayOfWeek)).Select(slot => slot.Hours)) : [];

    /// <inheritdoc/>
    public bool Equals(WeeklyPattern? other) =>
        other is not null && Within == other.Within && Slots.SequenceEqual(other.Slots) && Except.SequenceEqual(other.Except);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Within, Slots.Count, Except.Count);
}
