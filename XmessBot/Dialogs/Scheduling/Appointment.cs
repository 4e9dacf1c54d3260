using XmessBot.Core.Assignments;
using XmessBot.Core.Scheduling;

namespace XmessBot.Dialogs.Scheduling;

/// <summary>A planned session from the point of view of one of its sides.</summary>
/// <param name="Planned">The session.</param>
/// <param name="Assignment">Its assignment.</param>
/// <param name="Side">The person's own side.</param>
internal sealed record Appointment(PlannedSession Planned, Assignment Assignment, Side Side)
{
    /// <summary>Whether this side has to answer the other's proposal.</summary>
    public bool Waits =>
        Planned.State is PlannedState.Proposed or PlannedState.Moved && Planned.ProposedFrom != Side && Planned.Session is null;
}
