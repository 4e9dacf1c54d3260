using XmessBot.Core.Hours;

namespace XmessBot.Core.Assignments;

/// <summary>
/// An assignment and the pool that it takes its hours from, as one decision leaves them both. They are stored together or
/// not at all: left of the pool is its total minus what assignments hold.
/// </summary>
/// <param name="Assignment">The assignment.</param>
/// <param name="Pool">The pool of its call and service.</param>
public sealed record Settlement(Assignment Assignment, HourPool Pool);
