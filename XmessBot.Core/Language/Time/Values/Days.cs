using XmessBot.Core.Calendar;

namespace XmessBot.Core.Language.Time.Values;

/// <summary>What a phrase says about days, before it is resolved for a moment.</summary>
/// <param name="Said">A short description that identifies the meaning: "weekday 2", "holiday nadal". Equality compares it.</param>
/// <param name="On">The days at a moment; null when there are none (31 de juny, a weekday that does not match).</param>
internal sealed record Days(string Said, Func<Moment, DayInterval?> On)
{
    /// <summary>Whether it means one day and not an interval.</summary>
    public bool Single { get; init; } = true;

    /// <summary>For an interval, whether it has no first day ("fins al 15").</summary>
    public bool OpenStart { get; init; }

    /// <summary>For an interval, whether it has no last day ("a partir del 15").</summary>
    public bool OpenEnd { get; init; }

    /// <summary>The weekday, when nothing else is given ("dimarts"): it may also mean every one.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>
    /// How much was given: 0 a weekday or a day of the month, 1 also the month, 2 everything. In an interval the more exact end
    /// completes the other.
    /// </summary>
    public int Detail { get; init; } = 2;

    /// <summary>The day of the month, when nothing else is said ("el 12").</summary>
    public int? Number { get; init; }

    /// <summary>The week of a weekday, when it is said: "dimarts de la setmana vinent".</summary>
    public Days? Week { get; init; }

    /// <summary>Whether it was given as a week: with a part of the day it means the working days of that week.</summary>
    public bool Weekly { get; init; }

    /// <summary>Whether it is a week, month or year relative to the current one: too vague for the date of a past session.</summary>
    public bool Loose { get; init; }

    /// <summary>Whether the text says which ends are included; such an interval cannot be the end of another.</summary>
    public bool Bounded { get; init; }

    /// <summary>The month, when it is a month or part of one.</summary>
    public int? Month { get; init; }

    /// <summary>The part of the day given in the same words: "aquesta tarda".</summary>
    public DayPart? Part { get; init; }

    /// <summary>Whether it is a holiday, whose name within a sentence may be a place or a person.</summary>
    public bool Holiday { get; init; }

    /// <summary>A single day, computed by a function.</summary>
    public static Days One(string said, Func<Moment, DateOnly?> day) =>
        new(said, moment => day(moment) is { } on ? new DayInterval(on, on) : null);

    /// <summary>Several days, computed by a function that returns null, or the default day, when there are none.</summary>
    public static Days Many(string said, Func<Moment, (DateOnly? First, DateOnly? Last)> days) =>
        new(said, moment => days(moment) is ({ } first, { } last) && first <= last
            && last > DateOnly.MinValue ? new DayInterval(first, last) : null) { Single = false };

    /// <inheritdoc/>
    public bool Equals(Days? other) => other is not null && Said == other.Said;

    /// <inheritdoc/>
    public override int GetHashCode() => Said.GetHashCode(StringComparison.Ordinal);
}
