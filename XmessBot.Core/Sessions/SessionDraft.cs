using XmessBot.Core.Assignments;

namespace XmessBot.Core.Sessions;

/// <summary>A session to be logged, complete but without a number.</summary>
/// <param name="Assignment">The assignment that it was for.</param>
/// <param name="Facts">What it was.</param>
public sealed record SessionDraft(AssignmentId Assignment, SessionFacts Facts);
