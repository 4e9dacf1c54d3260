using XmessBot.Core.Assignments;

namespace XmessBot.Core.Sessions;

/// <summary>
/// What one decision leaves: the sessions that it made or changed and the assignments whose hours it moved, to be stored
/// together or not at all.
/// </summary>
/// <param name="Sessions">The sessions, as they are now.</param>
/// <param name="Assignments">The assignments, as they are now.</param>
public sealed record SessionChange(IReadOnlyList<Session> Sessions, IReadOnlyList<Assignment> Assignments);
