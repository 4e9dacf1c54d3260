using XmessBot.Core.Calls;
using XmessBot.Core.Faq;
using XmessBot.Core.Hours;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Faq;

/// <summary>What the answers about the call quote of its data.</summary>
internal static class AnswerFacts
{
    /// <summary>The facts of the call that people mean, as they stand in a turn.</summary>
    public static async Task<CallFacts> OfAsync(Turn turn, CancellationToken cancellationToken)
    {
        var next = turn.Calls.NextAt(turn.Now);
        var ahead = next is null ? null : new UpcomingCall(next.Id, next.Opens, next.Window);
        // The call that people mean: the one that accepts requests, else the running one.
        var call = turn.Calls.OpenAt(turn.Now) ?? turn.Calls.LatestAt(turn.Now);
        if (call is not { Deadline: { } deadline } || call.PhaseAt(turn.Now) == Core.Calls.CallPhase.Over) return CallFacts.Without(ahead);
        var mentoring = await turn.Pools.PoolAsync(call, Core.Service.Mentoring, cancellationToken);
        var advisory = await turn.Pools.PoolAsync(call, Core.Service.Advisory, cancellationToken);
        var terms = new CallTerms(
            call.Id,
            call.Opens ?? DateOnly.MinValue,
            deadline,
            call.Window,
            Facts(mentoring, call),
            Facts(advisory, call),
            TimeSpan.FromMinutes(call.Package.Total.Count),
            call.Package.Sessions,
            call.RecentSince);
        return CallFacts.Of(terms, turn.Today, ahead);
    }

    private static PoolFacts Facts(HourPool pool, Call call) => new(
        TimeSpan.FromMinutes(pool.Total.Count), TimeSpan.FromMinutes(pool.Left.Count), pool.Left.Fits(call.Package.Total));
}
