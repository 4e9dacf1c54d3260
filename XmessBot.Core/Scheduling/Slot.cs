using XmessBot.Core.Calendar;
using XmessBot.Core.Hours;

namespace XmessBot.Core.Scheduling;

/// <summary>A date and time for a session, in the civil time of Madrid.</summary>
/// <param name="Date">The civil day.</param>
/// <param name="Start">The clock time at which it begins.</param>
/// <param name="Length">The length in minutes.</param>
public sealed record Slot(DateOnly Date, TimeOnly Start, Minutes Length)
{
    /// <summary>The instant at which it begins.</summary>
    public DateTimeOffset StartsAt => MadridTime.InstantOf(Date, Start);

    /// <summary>The instant at which it ends.</summary>
    public DateTimeOffset EndsAt => StartsAt.AddMinutes(Length.Count);

    /// <summary>Whether the two slots overlap in time.</summary>
    public bool Overlaps(Slot other) => StartsAt < other.EndsAt && other.StartsAt < EndsAt;
}
