using XmessBot.Core.Calendar;

namespace XmessBot.Core.Language.Time.Values;

/// <summary>What a phrase says about days, before it is known when it is said.</summary>
/// <param name="Said">The sense in short, which tells two readings apart: "weekday 2", "holiday nadal".</param>
/// <param name="On">The days meant when said at a moment; null when there are none (31 de juny, a weekday that contradicts).</param>
internal sealed record Days(string Said, Func<Moment, DayInterval?> On)
{
    /// <summary>Whether one day is meant rather than an interval.</summary>
    public bool Single { get; init; } = true;

    /// <summary>Of an interval, whether it has no first day of its own ("fins al 15").</summary>
    public bool OpenStart { get; init; }

    /// <summary>Of an interval, whether it has no last day of its own ("a partir del 15").</summary>
    public bool OpenEnd { get; init; }

    /// <summary>The day of the week, when this is nothing but a day of the week ("dimarts"): it may also mean every one.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>
    /// How much is said: 0 a weekday or a day of the month, 1 the month too, 2 all. In an interval the more exact end decides the other.
    /// </summary>
    public int Detail { get; init; } = 2;

    /// <summary>The day of the month, when nothing else is said ("el 12").</summary>
    public int? Number { get; init; }

    /// <summary>Of a day of the week, the week of which it is told: "dimarts de la setmana vinent".</summary>
    public Days? Week { get; init; }

    /// <summary>Whether it is told as a week: with a part of the day it is the working days of that week.</summary>
    public bool Weekly { get; init; }

    /// <summary>Whether it is a week, a month or a year told from the present one: of something held, too vague to be when.</summary>
    public bool Loose { get; init; }

    /// <summary>Whether it is said which of its ends are in it: nothing begins or ends with the whole of it.</summary>
    public bool Bounded { get; init; }

    /// <summary>The month, when it is a month or a part of one.</summary>
    public int? Month { get; init; }

    /// <summary>The part of the day said in the same words: "aquesta tarda".</summary>
    public DayPart? Part { get; init; }

    /// <summary>Whether a holiday is meant: in the middle of a sentence its name may be a place or a person's.</summary>
    public bool Holiday { get; init; }

    /// <summary>A single day by its rule.</summary>
    public static Days One(string said, Func<Moment, DateOnly?> day) =>
        new(said, moment => day(moment) is { } on ? new DayInterval(on, on) : null);

    /// <summary>Several days by their rule, which gives none or the first of all days (a default) when there are none.</summary>
    public static Days Many(string said, Func<Moment, (DateOnly? First, DateOnly? Last)> days) =>
        new(said, moment => days(moment) is ({ } first, { } last) && first <= last
            && last > DateOnly.MinValue ? new DayInterval(first, last) : null) { Single = false };

    /// <inheritdoc/>
    public bool Equals(Days? other) => other is not null && Said == other.Said;

    /// <inheritdoc/>
    public override int GetHashCode() => Said.GetHashCode(StringComparison.Ordinal);
}
