namespace XmessBot.Core.Calendar;

/// <summary>
/// Converts between instants and the civil time of Europe/Madrid, including summer time. Every day and clock time that people read or
/// write is in that time zone.
/// </summary>
public static class MadridTime
{
    /// <summary>The time zone, for callers that need its offset.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Madrid");

    /// <summary>The same instant with Madrid's offset at that instant.</summary>
    public static DateTimeOffset At(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    /// <summary>The civil day of an instant: 2020-05-08T22:30Z is 9 May.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(At(instant).DateTime);

    /// <summary>The first instant of a civil day (00:00 in Madrid).</summary>
    public static DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Zone.GetUtcOffset(midnight));
    }

    /// <summary>
    /// The instant at which clocks in Madrid show that time. A time that the spring change skips is moved one hour on (02:30 is 03:30
    /// summer time); for a time that the autumn change repeats, the first of the two.
    /// </summary>
    public static DateTimeOffset InstantOf(DateOnly day, TimeOnly time)
    {
        var shown = day.ToDateTime(time);
        if (Zone.IsInvalidTime(shown)) return At(new DateTimeOffset(shown, Zone.BaseUtcOffset));
        var offset = Zone.IsAmbiguousTime(shown) ? Zone.GetAmbiguousTimeOffsets(shown).Max() : Zone.GetUtcOffset(shown);
        return new DateTimeOffset(shown, offset);
    }

    /// <summary>
    /// The end of a civil day (24:00): the first instant of the next day. Days on which the clocks change have 23 or 25 hours.
    /// </summary>
    public static DateTimeOffset EndOf(DateOnly day) => StartOf(day.AddDays(1));
}
