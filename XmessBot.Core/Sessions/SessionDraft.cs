using XmessBot.Core.Assignments;

namespace XmessBot.Core.Sessions;

/// <summary>A session to be logged: complete, but without a number.</summary>
/// <param name="Assignment">The assignment whose hours it uses.</param>
/// <param name="Facts">The facts of the session.</param>
public sealed record SessionDraft(AssignmentId Assignment, SessionFacts Facts);
