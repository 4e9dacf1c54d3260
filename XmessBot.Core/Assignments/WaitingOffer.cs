using XmessBot.Core.Hours;
using XmessBot.Core.Requests;

namespace XmessBot.Core.Assignments;

/// <summary>Hours that have come back to a pool, and the waiting request that is the first to have them. Staff decides (R12).</summary>
/// <param name="Request">The request.</param>
/// <param name="Pool">The pool.</param>
/// <param name="Amount">A package (R07), or what the pool has left when that is less (R08).</param>
public sealed record WaitingOffer(Request Request, HourPool Pool, Minutes Amount);
