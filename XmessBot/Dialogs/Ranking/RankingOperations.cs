using XmessBot.Core;
using XmessBot.Core.Calls;
using XmessBot.Core.Ranking;
using XmessBot.Core.Requests;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Ranking;

/// <summary>The demand of a pool with the requests that it was made of.</summary>
/// <param name="Call">The call.</param>
/// <param name="Service">The service of the pool.</param>
/// <param name="Demand">The demand.</param>
/// <param name="Requests">Every undecided request of the call, by number.</param>
internal sealed record StoredDemand(Call Call, Service Service, CallDemand Demand, IReadOnlyDictionary<string, Request> Requests)
{
    /// <summary>Whether more ask than there are packages.</summary>
    public bool IsExcess => Demand.Demand.Candidates.Count > Demand.Demand.Packages;

    /// <summary>Whether a request is among those looked at.</summary>
    public bool Has(string number) => Demand.Demand.Candidates.Any(each => each.Number == number);
}

/// <summary>Brings to Core what the ranking of a pool depends on.</summary>
internal static class RankingOperations
{
    /// <summary>
    /// The call that is decided now: the one named, else the one that runs, else the one that is open; null when there is none.
    /// </summary>
    public static Call? CallOf(Turn turn, string? named) =>
        named is not null ? turn.Calls.Find(named) : turn.Calls.LatestAt(turn.Now) is { } latest
            && latest.PhaseAt(turn.Now) == CallPhase.Running
            ? latest
            : turn.Calls.OpenAt(turn.Now) ?? turn.Calls.LatestAt(turn.Now);

    /// <summary>The demand of a pool as it is stored now.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="call">The call.</param>
    /// <param name="service">The service of the pool.</param>
    /// <param name="also">Numbers of requests that are looked at though they prefer the other service.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public static async Task<StoredDemand> DemandAsync(
        Turn turn, Call call, Service service, IReadOnlyCollection<string> also, CancellationToken cancellationToken)
    {
        var requests = await turn.Requests.UndecidedOfAsync(call.Id, cancellationToken);
        var pool = await turn.Pools.PoolAsync(call, service, cancellationToken);
        var mentors = await turn.Mentors.AllAsync(cancellationToken);
        var facts = new DemandFacts(
            call, service, pool.Left.Count / call.Package.Total.Count, requests,
            await turn.Assessments.OfAsync(requests, cancellationToken),
            await turn.Assessments.OfCallAsync(call.Id, cancellationToken),
            await turn.Involvements.AllAsync(cancellationToken),
            [.. mentors.SelectMany(mentor => mentor.Topics).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)],
            await turn.Weights.OfAsync(call.Id, cancellationToken));
        return CallDemand.Of(facts, also, turn.Person!) is Outcome<CallDemand>.Done(var demand)
            ? new StoredDemand(call, service, demand, requests.ToDictionary(request => request.Number!))
            : throw new InvalidOperationException("Only staff comes here.");
    }
}
