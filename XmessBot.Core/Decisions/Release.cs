using XmessBot.Core.Assignments;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Core.Mentors;
using XmessBot.Core.Requests;

namespace XmessBot.Core.Decisions;

/// <summary>A decision that takes effect: the letter as released, the request as decided, and the hours of a grant.</summary>
/// <param name="Letter">The letter, released.</param>
/// <param name="Request">The request, decided.</param>
/// <param name="Grant">The assignment and the pool after a grant; null for the others.</param>
public sealed record Release(Letter Letter, Request Request, Settlement? Grant);

/// <content>How it takes effect.</content>
public sealed partial record Letter
{
    /// <summary>
    /// Lets the decision take effect on the request as it is now. Refused where the decision itself would be, for a grant that nobody is
    /// chosen to give, and when its pool has too few hours left (R08).
    /// </summary>
    /// <param name="assignment">The key of the assignment that a grant makes.</param>
    /// <param name="request">The request as stored.</param>
    /// <param name="call">Its call.</param>
    /// <param name="mentor">Who gives the service; null when nobody is chosen or they give none any more.</param>
    /// <param name="pool">The pool of the service that is granted; null for the other decisions.</param>
    /// <param name="by">Who releases it.</param>
    /// <param name="now">The moment.</param>
    public Outcome<Release> Release(
        AssignmentId assignment, Request request, Call call, Mentor? mentor, HourPool? pool, Person by, DateTimeOffset now)
    {
        if (WhyNotChange(by) is { } refusal) return refusal;
        var released = Ended(LetterState.Released, by, now);
        if (Verdict.Move != RequestMove.Granted)
            return Decide(request, Verdict, by, now).Then<Release>(decided => new Release(released, decided, null));
        if (mentor is null) return new NobodyGivesIt(Verdict.Service!.Value);
        return Assignment.Assign(
                assignment, request, call, Verdict.Service!.Value, mentor, pool!, by, now, reason: Verdict.Reason)
            .Then<Release>(settled => new Release(released, settled.Request!, settled));
    }
}
