using XmessBot.Core.Assignments;

namespace XmessBot.Core.Sessions;

/// <summary>
/// The result of a decision about sessions: the new or changed sessions, and the assignments whose hours changed. Store all or none.
/// </summary>
/// <param name="Sessions">The new or changed sessions.</param>
/// <param name="Assignments">The changed assignments.</param>
public sealed record SessionChange(IReadOnlyList<Session> Sessions, IReadOnlyList<Assignment> Assignments);
