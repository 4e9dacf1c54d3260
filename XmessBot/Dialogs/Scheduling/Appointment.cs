using XmessBot.Core.Assignments;
using XmessBot.Core.Scheduling;

namespace XmessBot.Dialogs.Scheduling;

/// <summary>A planned session as one of its sides sees it.</summary>
/// <param name="Planned">The session.</param>
/// <param name="Assignment">What it is of.</param>
/// <param name="Side">The side that looks.</param>
internal sealed record Appointment(PlannedSession Planned, Assignment Assignment, Side Side)
{
    /// <summary>Whether this side has to answer what the other proposed.</summary>
    public bool Waits =>
        Planned.State is PlannedState.Proposed or PlannedState.Moved && Planned.ProposedFrom != Side && Planned.Session is null;
}
