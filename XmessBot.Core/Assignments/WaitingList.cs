using XmessBot.Core.Calendar;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;

namespace XmessBot.Core.Assignments;

/// <summary>
/// The waiting list of a call. When hours come back to a pool (a withdrawal, unused hours, an extension) its first request is offered to
/// staff; nothing is granted by itself (R12).
/// </summary>
public static class WaitingList
{
    /// <summary>
    /// The requests that wait, first put on the list first, and those put on it together by their place in the ranking (R20-R22). Refused
    /// to non-staff (R12).
    /// </summary>
    public static Outcome<IReadOnlyList<Request>> Of(IEnumerable<Request> requests, Person by) =>
        !by.IsStaff ? new OnlyStaff() : InOrder(requests);

    /// <summary>
    /// What to offer now: for each pool with hours that came back, the first request that was waiting by then; those that prefer the
    /// other service come last (R13), and those whose author nobody has confirmed are left out (R01). A request is offered once. Empty
    /// after the last day of the window (R10). Refused to non-staff (R12).
    /// </summary>
    /// <param name="call">The call.</param>
    /// <param name="pools">Its hour pools.</param>
    /// <param name="requests">Requests of the call, in any state.</param>
    /// <param name="by">The member of staff to whom they are offered.</param>
    /// <param name="now">The moment.</param>
    public static Outcome<IReadOnlyList<WaitingOffer>> Offers(
        Call call, IEnumerable<HourPool> pools, IEnumerable<Request> requests, Person by, DateTimeOffset now)
    {
        if (!by.IsStaff) return new OnlyStaff();
        var offers = new List<WaitingOffer>();
        if (MadridTime.DayOf(now) > call.Window.Last) return offers;
        var waiting = InOrder(requests.Where(each => !each.AwaitsPerson));
        foreach (var pool in pools)
        {
            var first = waiting.Except(offers.Select(offer => offer.Request))
                .Where(each => pool.Left > Minutes.None && CameBack(pool, each))
                .OrderBy(each => each.PrefersOther(pool.Service)).FirstOrDefault();
            if (first is not null) offers.Add(new WaitingOffer(first, pool, Least(call.Package.Total, pool.Left)));
        }

        return offers;
    }

    private static Request[] InOrder(IEnumerable<Request> requests) =>
    [
        .. requests.Where(each => each.Waiting is not null)
            .OrderBy(each => each.Waiting!.At).ThenBy(each => each.Waiting!.Place ?? int.MaxValue)
            .ThenBy(each => each.Number, StringComparer.Ordinal),
    ];

    // Hours that were there when staff put it on the list are no news.
    private static bool CameBack(HourPool pool, Request waiting) => pool.Entries.Any(entry =>
        entry.Kind is PoolEntryKind.Released or PoolEntryKind.Extended && entry.At > waiting.Waiting!.At);

    private static Minutes Least(Minutes one, Minutes other) => one < other ? one : other;
}
