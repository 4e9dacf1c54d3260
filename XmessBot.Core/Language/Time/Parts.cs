using XmessBot.Core.Calendar;
using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Time;

/// <summary>The time phrases of a text by sort, at most one of each: a day, a time, an amount.</summary>
internal sealed record Parts(Days? Day, Clock? Clock, HourRange? Hours, Duration? Amount, Duration? Span, int? Shift, DayPart? Part,
    bool Quarters)
{
    /// <summary>Sorts the phrases; null when two different ones of a sort, or a vague one, make the meaning ambiguous.</summary>
    public static Parts? Of(IEnumerable<Item> phrases)
    {
        var parts = new Parts(null, null, null, null, null, null, null, false);
        foreach (var phrase in phrases)
        {
            var (next, clash) = phrase.Value switch
            {
                Days day => (parts with { Day = day, Part = day.Part ?? parts.Part }, parts.Day is { } other && !other.Equals(day)),
                Clock clock => (parts with { Clock = clock }, parts.Clock is { } other && other != clock),
                HourRange hours => (parts with { Hours = hours }, parts.Hours is { } other && !other.Equals(hours)),
                Duration amount when phrase.Kind == "quarters" =>
                (parts with { Amount = amount, Quarters = true }, parts.Amount is not null),
                Duration { Minutes: > 0 } amount => (parts with { Amount = amount }, parts.Amount is { } other && other != amount),
                Duration span => (parts with { Span = span }, parts.Span is { } other && other != span),
                DayPart part => (parts with { Part = part }, parts.Part is { } other && other != part),
                int when phrase.Kind == "now" => (parts, false),
                int shift => (parts with { Shift = shift }, parts.Shift is not null),
                Weekdays => (parts, true),
                _ => (parts, phrase.Kind is "vague" or "some"),
            };
            if (clash) return null;
            parts = next;
        }
        return parts;
    }

    /// <summary>The value that the phrases have together.</summary>
    /// <param name="moment">When they were said.</param>
    /// <param name="except">The days excluded.</param>
    /// <param name="alone">The number of tokens of the text: some words have a value only alone.</param>
    public TimeValue? Value(Moment moment, IReadOnlyList<DayInterval> except, int alone)
    {
        if (Shift is { } shift) return Day is null && Clock is null
            && Hours is null ? new InstantValue(moment.Now.AddMinutes(shift)) : null;
        if (Day is { } day) return day.On(moment) is { } on ? OfDay(day, on, except) : null;
        if (except.Count > 0) return null;
        if (Hours is { } said) return Clock is null && Narrow(said).Resolve() is var (from, to) ? new HoursValue(null, from, to) : null;
        if (Clock is { } clock) return Start(clock) is not { } start ? null : Amount is { } length ? Until(null, start, length)
            : new ClockValue(start);
        if (Amount is { } amount) return Span is not null || (Quarters && alone > 2) ? null : new DurationValue(amount.Iso, amount.Minutes);
        if (Span is { } span) return new DurationValue(span.Iso, span.Months > 0 ? null : span.Days * 1440);
        return null;
    }

    private TimeValue? OfDay(Days day, DayInterval on, IReadOnlyList<DayInterval> except)
    {
        if (!day.Single)
        {
            if (Clock is not null || Hours is not null) return null;
            DayInterval[] within = [.. except.Where(taken => taken.Intersect(on) is not null)];
            return new DaysValue(day.OpenStart ? null : on.First, day.OpenEnd ? null : on.Last, within);
        }
        // "El 14, no el 15": excluding a day from a single other day adds nothing.
        if (except.Any(taken => taken.Contains(on.First))) return null;
        if (Hours is { } hours) return Clock is null
            && Narrow(hours).Resolve() is var (from, to) ? new HoursValue(on.First, from, to) : null;
        if (Clock is not { } clock) return Span is null && Amount is null ? new DateValue(on.First) : null;
        if (Start(clock) is not { } start) return null;
        return Amount is { } length ? Until(on.First, start, length) : new InstantValue(on.First.ToDateTime(start));
    }

    /// <summary>The clock time, in the part of the day when one is given separately ("demà al matí, a les 9").</summary>
    public TimeOnly? Start(Clock clock)
    {
        var placed = Part is { } part ? clock.In(part) : clock;
        return placed.Exists ? placed.Time : null;
    }

    /// <summary>The hours, in the part of the day when one is given separately.</summary>
    public HourRange Narrow(HourRange hours) => Part is { } part ? hours.Towards(part) : hours;

    private static HoursValue? Until(DateOnly? day, TimeOnly start, Duration length)
    {
        var end = start.Add(TimeSpan.FromMinutes(length.Minutes), out var wrapped);
        return wrapped == 0 ? new HoursValue(day, start, end) : null;
    }
}
