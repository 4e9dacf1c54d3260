using XmessBot.Core.Calendar;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Time;

/// <summary>Days taken out of an interval: "juny, tret de la setmana del 15" is the 15th of June, not the next 15th.</summary>
internal static class Exceptions
{
    /// <summary>The days meant: as they stand if they touch the interval, else looked for from its beginning on.</summary>
    public static DayInterval? Of(Days taken, Moment moment, DayInterval? whole)
    {
        if (taken.On(moment) is not { } plain) return null;
        if (whole is not { } days || plain.Intersect(days) is not null || days.First == DateOnly.MinValue) return plain;
        return taken.On(new Moment(days.First.ToDateTime(TimeOnly.MinValue), Lean.Future)) is { } inside
            && inside.Intersect(days) is not null ? inside : plain;
    }
}
