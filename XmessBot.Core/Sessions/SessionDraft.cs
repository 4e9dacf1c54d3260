using XmessBot.Core.Assignments;

namespace XmessBot.Core.Sessions;

/// <summary>A session as somebody tells it, before it has a number.</summary>
/// <param name="Assignment">The assignment that it was for.</param>
/// <param name="Facts">What it was.</param>
public sealed record SessionDraft(AssignmentId Assignment, SessionFacts Facts);
