using XmessBot.Core.Calls;
using XmessBot.Core.Faq;
using XmessBot.Core.Hours;
using XmessBot.Core.Language;
using XmessBot.Dialogs.Routing;
using XmessBot.Search;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Questions;

/// <summary>Answers questions about the call from its text and its data.</summary>
internal sealed class CallQuestions
{
    /// <summary>The answer, or null when there is none.</summary>
    public async Task<string?> AnswerAsync(Turn turn, Utterance said, CancellationToken cancellationToken)
    {
        var found = FaqFit.Found(said);
        return found.Answered ? FaqAnswers.Fill(found.Hits[0].Entry, await FactsAsync(turn, cancellationToken)) : null;
    }

    private static async Task<CallFacts> FactsAsync(Turn turn, CancellationToken cancellationToken)
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
