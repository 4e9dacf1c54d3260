using XmessBot.Core.Hours;
using XmessBot.Core.Language.Planning;
using XmessBot.Core.Scheduling;

namespace XmessBot.Dialogs.Scheduling;

/// <summary>The slot that a moment as it was said may be.</summary>
internal static class SaidMoments
{
    /// <summary>
    /// The moment, with the day that was said before and the usual length where it says none; null when something is missing.
    /// </summary>
    public static Slot? On(this SaidMoment said, DateOnly? day, Minutes usual) =>
        (said.Day ?? day, said.Start) is ({ } date, { } start)
            ? new Slot(date, start, said.Minutes is { } minutes ? new Minutes(minutes) : usual)
            : null;

    /// <summary>Whether it can be that slot.</summary>
    public static bool Fits(this SaidMoment said, Slot slot) =>
        (said.Day is null || said.Day == slot.Date) && (said.Start is null || said.Start == slot.Start);
}
