using XmessBot.Core.Calendar;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Time;

/// <summary>
/// Resolves days excluded from an interval: in "juny, tret de la setmana del 15" the 15th is in June, even when another 15th is nearer.
/// </summary>
internal static class Exceptions
{
    /// <summary>The excluded days: as read when they touch the interval, else searched from its first day on.</summary>
    public static DayInterval? Of(Days taken, Moment moment, DayInterval? whole)
    {
        if (taken.On(moment) is not { } plain) return null;
        if (whole is not { } days || plain.Intersect(days) is not null || days.First == DateOnly.MinValue) return plain;
        return taken.On(new Moment(days.First.ToDateTime(TimeOnly.MinValue), Lean.Future)) is { } inside
            && inside.Intersect(days) is not null ? inside : plain;
    }
}
