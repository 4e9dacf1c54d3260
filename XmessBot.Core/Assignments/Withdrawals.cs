using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;

namespace XmessBot.Core.Assignments;

/// <summary>A request taken back, with what was granted to it. All of it is stored or nothing.</summary>
/// <param name="Request">The request.</param>
/// <param name="Ended">Its assignments that were open, each with the pool after it.</param>
public sealed record Withdrawal(Request Request, IReadOnlyList<Settlement> Ended);

/// <summary>Takes back a request at any time while it is alive (R02), and with it what was granted to it.</summary>
public static class Withdrawals
{
    /// <summary>
    /// The request taken back, its open assignments ended and their unused hours back in their pools. Refused to who may not take the
    /// request back, and once it is over.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="open">Its open assignments.</param>
    /// <param name="pools">The pool of each service, of the request's call.</param>
    /// <param name="by">Who takes it back: its author.</param>
    /// <param name="now">The moment.</param>
    public static Outcome<Withdrawal> Withdraw(
        Request request, IReadOnlyList<Assignment> open, IReadOnlyDictionary<Service, HourPool> pools, Person by, DateTimeOffset now) =>
        request.Withdraw(by, now).Then(withdrawn => End(withdrawn, open, new(pools), by, now));

    private static Outcome<Withdrawal> End(
        Request withdrawn, IReadOnlyList<Assignment> open, Dictionary<Service, HourPool> pools, Person by, DateTimeOffset now)
    {
        var ended = new List<Settlement>();
        foreach (var each in open)
        {
            var outcome = each.Withdraw(null, pools[each.Service], by, now);
            if (outcome is not Outcome<Settlement>.Done(var settled)) return ((Outcome<Settlement>.Refused)outcome).Why;
            pools[each.Service] = settled.Pool;
            ended.Add(settled);
        }

        return new Withdrawal(withdrawn, ended);
    }
}
