using XmessBot.Core.Hours;
using XmessBot.Core.Requests;

namespace XmessBot.Core.Assignments;

/// <summary>
/// The result of a decision about an assignment: the assignment and the pool its hours come from. Both are stored or neither, so that
/// what the pool has left is always its total minus what its assignments hold.
/// </summary>
/// <param name="Assignment">The assignment.</param>
/// <param name="Pool">The pool of its call and service.</param>
public sealed record Settlement(Assignment Assignment, HourPool Pool)
{
    /// <summary>The request, when the decision moves it too: granted with its hours, or completed with its last assignment.</summary>
    public Request? Request { get; init; }
}
