using XmessBot.Core.Hours;
using XmessBot.Core.Language.Planning;
using XmessBot.Core.Scheduling;

namespace XmessBot.Dialogs.Scheduling;

/// <summary>Completes and compares moments that were given in part.</summary>
internal static class SaidMoments
{
    /// <summary>The moment, with the given day and length where it has none; null when something is still missing.</summary>
    public static Slot? On(this SaidMoment said, DateOnly? day, Minutes usual) =>
        (said.Day ?? day, said.Start) is ({ } date, { } start)
            ? new Slot(date, start, said.Minutes is { } minutes ? new Minutes(minutes) : usual)
            : null;

    /// <summary>Whether the moment, as far as it was given, is that of a slot.</summary>
    public static bool Fits(this SaidMoment said, Slot slot) =>
        (said.Day is null || said.Day == slot.Date) && (said.Start is null || said.Start == slot.Start);
}
