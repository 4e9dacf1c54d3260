namespace XmessBot.Core.Calendar;

/// <summary>
/// Conversions between instants and the civil time of Europe/Madrid, summer time included. All days and clock times that people read
/// or write are in that time zone.
/// </summary>
public static class MadridTime
{
    /// <summary>The zone itself, for those who must show an offset.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Madrid");

    /// <summary>The same instant with Madrid's offset.</summary>
    public static DateTimeOffset At(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    /// <summary>The civil day of an instant: 2020-05-08T22:30Z is already 9 May.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(At(instant).DateTime);

    /// <summary>The first instant of a civil day.</summary>
    public static DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Zone.GetUtcOffset(midnight));
    }

    /// <summary>
    /// The instant at which the clocks of Madrid show that time. In spring the hour that they skip is read as if they had
    /// not been moved (02:30 is 03:30 of summer time); in autumn the hour that they show twice is the first of the two.
    /// </summary>
    public static DateTimeOffset InstantOf(DateOnly day, TimeOnly time)
    {
        var shown = day.ToDateTime(time);
        if (Zone.IsInvalidTime(shown)) return At(new DateTimeOffset(shown, Zone.BaseUtcOffset));
        var offset = Zone.IsAmbiguousTime(shown) ? Zone.GetAmbiguousTimeOffsets(shown).Max() : Zone.GetUtcOffset(shown);
        return new DateTimeOffset(shown, offset);
    }

    /// <summary>
    /// 24:00 of a civil day: the first instant that no longer belongs to it. On the days of the clock change the day
    /// has 23 or 25 hours, and this is still its end.
    /// </summary>
    public static DateTimeOffset EndOf(DateOnly day) => StartOf(day.AddDays(1));
}
