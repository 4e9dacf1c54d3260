using XmessBot.Core.Assignments;

namespace XmessBot.Core.Sessions;

/// <summary>
/// The result of a decision about sessions: the new or changed sessions and the assignments whose hours changed, to be stored together
/// or not at all.
/// </summary>
/// <param name="Sessions">The sessions, as they are now.</param>
/// <param name="Assignments">The assignments, as they are now.</param>
public sealed record SessionChange(IReadOnlyList<Session> Sessions, IReadOnlyList<Assignment> Assignments);
