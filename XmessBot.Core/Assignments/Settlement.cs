using XmessBot.Core.Hours;

namespace XmessBot.Core.Assignments;

/// <summary>
/// The result of a decision about an assignment: the assignment and its hour pool. Store both or neither, so that the hours left in the
/// pool always equal its total minus the hours of its assignments.
/// </summary>
/// <param name="Assignment">The assignment.</param>
/// <param name="Pool">The pool of its call and service.</param>
public sealed record Settlement(Assignment Assignment, HourPool Pool);
