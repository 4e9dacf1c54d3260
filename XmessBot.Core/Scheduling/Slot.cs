using XmessBot.Core.Calendar;
using XmessBot.Core.Hours;

namespace XmessBot.Core.Scheduling;

/// <summary>A possible time for a session, in the civil time of Madrid.</summary>
/// <param name="Date">The civil day.</param>
/// <param name="Start">When it begins.</param>
/// <param name="Length">How long it is.</param>
public sealed record Slot(DateOnly Date, TimeOnly Start, Minutes Length)
{
    /// <summary>The instant at which it begins, whatever the clocks do before it.</summary>
    public DateTimeOffset StartsAt => MadridTime.InstantOf(Date, Start);

    /// <summary>The instant at which it ends.</summary>
    public DateTimeOffset EndsAt => StartsAt.AddMinutes(Length.Count);

    /// <summary>Whether both take some same moment.</summary>
    public bool Overlaps(Slot other) => StartsAt < other.EndsAt && other.StartsAt < EndsAt;
}
