namespace XmessBot.Core.Language.Time.Values;

/// <summary>An interval of clock times as given: "de 9 a 11", "a partir de les 4".</summary>
/// <param name="From">The start, or null when open.</param>
/// <param name="To">The end, or null when open.</param>
internal sealed record HourRange(Clock? From, Clock? To)
{
    /// <summary>
    /// A range whose end has a part of the day: in "de 8 a 10 del vespre" both are in the evening, in "de 9 a 2 de la tarda" only the
    /// end is in the afternoon.
    /// </summary>
    public static HourRange Until(Clock from, Clock to, DayPart part)
    {
        var end = to.In(part);
        var begin = from.Face == ClockFace.TwentyFour ? from : from.In(part);
        return new HourRange(begin.Exists && begin.Minute < end.Minute ? begin : from, end);
    }

    /// <summary>
    /// The range with a part of the day given separately ("al matí, de 9 a 13"): it decides between morning and afternoon and does not
    /// limit the range.
    /// </summary>
    public HourRange Towards(DayPart part)
    {
        var from = From is { Face: ClockFace.Twelve } begin && begin.In(part) is { Exists: true } early ? early : From;
        var to = To is { Face: ClockFace.Twelve } end && end.In(part) is { Exists: true } late
            && (from is not { } start || late.Minute > start.Minute) ? late : To;
        return new HourRange(from, to);
    }

    /// <summary>The clock times, with the end after the start; null when they contradict ("de les 18:00 a les 09:00").</summary>
    public (TimeOnly? From, TimeOnly? To)? Resolve()
    {
        if (From is { Exists: false } || To is { Exists: false }) return null;
        if (From is not { } start || To is not { } to) return (From?.Time, To?.Time);
        var begin = start.Time;
        // "De 7 a 9 del matí": the end is before noon, so the start is too.
        if (to.Face != ClockFace.Twelve && start is { Face: ClockFace.Twelve, Minute: >= 300 } && begin >= to.Time)
            begin = (start with { Face = ClockFace.TwentyFour }).Time;
        var end = to.After(begin);
        // "De 12 a 9": an end at nine in the evening has to be explicit.
        if (start.Face == ClockFace.Twelve && to.Face == ClockFace.Twelve && end >= new TimeOnly(21, 0)
            && end - begin > TimeSpan.FromHours(8)) return null;
        return end > begin ? (begin, end) : null;
    }

    /// <summary>Whether part of it lies in that part of the day.</summary>
    public bool Touches(DayPart part)
    {
        var (first, last) = part.Hours();
        return Resolve() is not var (from, to)
            || ((from?.Hour ?? 0) <= last && (to is not { } end || end > new TimeOnly(Math.Min(first, 23), 0)));
    }
}
