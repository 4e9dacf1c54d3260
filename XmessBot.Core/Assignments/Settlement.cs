using XmessBot.Core.Hours;
using XmessBot.Core.Requests;

namespace XmessBot.Core.Assignments;

/// <summary>
/// The result of a decision about an assignment: the assignment and its hour pool. Store both or neither, so that the hours left in the
/// pool always equal its total minus the hours of its assignments.
/// </summary>
/// <param name="Assignment">The assignment.</param>
/// <param name="Pool">The pool of its call and service.</param>
public sealed record Settlement(Assignment Assignment, HourPool Pool)
{
    /// <summary>The request, when the decision moves it too: granted with its hours, or completed with its last assignment.</summary>
    public Request? Request { get; init; }
}
