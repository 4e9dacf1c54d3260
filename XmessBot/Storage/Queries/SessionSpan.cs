using XmessBot.Storage.Assignments;
using XmessBot.Storage.Members;
using XmessBot.Storage.Scheduling;
using XmessBot.Storage.Sessions;

namespace XmessBot.Storage.Queries;

/// <summary>A session that was held, with what is true of it now, its assignment and who gave it.</summary>
internal sealed class HeldSession
{
    public required SessionRow Session { get; init; }

    public required SessionEntryRow Facts { get; init; }

    public required AssignmentRow Assignment { get; init; }

    public required PersonRow Giver { get; init; }
}

/// <summary>A session to come, with its assignment and who will give it.</summary>
internal sealed class SessionAhead
{
    public required PlannedSessionRow Session { get; init; }

    public required AssignmentRow Assignment { get; init; }

    public required PersonRow Giver { get; init; }
}
