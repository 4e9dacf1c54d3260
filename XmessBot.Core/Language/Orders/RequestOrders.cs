using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Orders;

/// <summary>
/// Reads what staff orders to be done to requests: "denega la 4 perquè no és de la xarxa". Every word of an order is read, but for its
/// reason, its note and its question, which are kept as they were written: what a reader does not know might be a condition, a doubt or
/// a denial. What cannot be done without, and what contradicts, makes it none.
/// </summary>
public static class RequestOrders
{
    private const int MostWords = 120;

    private const int PoliteWithin = 4;

    private static readonly HashSet<string> Polite = ["pots", "podries", "podrieu", "voldries", "voldrieu"];

    private static readonly Dimension<bool, RequestOrder?> Ordered = new(Compose);

    /// <summary>The order that a message is, or null.</summary>
    public static RequestOrder? Read(Utterance said) => said.Read(Ordered, false);

    /// <summary>
    /// As <see cref="Read"/>, of an assessment also one with figures out of 0-5, which are asked again.
    /// </summary>
    internal static RequestOrder? ReadLoosely(Utterance said) => said.Read(Ordered, true);

    private static RequestOrder? Compose(Utterance said, bool loosely)
    {
        // Every message of staff comes by here: without a word of orders nothing else is read.
        if (said.Words.Count is 0 or > MostWords || !OrderParts.Opens(said)) return null;
        if (QuestionOrders.Read(said) is var (isOne, question) && isOne) return question;
        if (said.Asks && !IsPolite(said)) return null;
        if (OrderParts.Of(said) is not { MayOrder: true } parts) return null;
        if (parts.IsReadWhole && Plain(said, loosely: loosely) is { } whole) return whole;
        var (body, tail, kind) = OrderTails.Split(said);
        var order = Plain(body, mayLeave: true, loosely);
        if (tail is null || order is null) return order;
        return order.Deed switch
        {
            RequestDeed.Assess => order with { Note = tail },
            RequestDeed.Release => null,
            RequestDeed.Grant => kind == TailKind.Reason ? order : null,
            _ => kind == TailKind.Note ? null : order with { Reason = tail },
        };
    }

    // "Pots enviar les cartes?" orders; "es pot denegar la 4?" asks.
    private static bool IsPolite(Utterance said) => said.Words.Take(PoliteWithin).Any(word => Polite.Contains(word.Text));

    internal static RequestOrder? Plain(Utterance body, bool mayLeave = false, bool loosely = false)
    {
        var parts = OrderParts.Of(body);
        // "Denega la 4 o la 5" leaves it open.
        if (parts.LeavesOpen) return null;
        var mayBeLeft = mayLeave && (parts.MayLeave || (parts.Has("score") && parts.MayLeaveTalk));
        if ((parts.LeavesWords && !mayBeLeft) || parts.Has("bad") || parts.Has("until") || parts.Tells) return null;
        var requests = parts.Requests;
        if (requests is null || parts.Deed() is not { } deed) return null;
        if (parts.LeavesWords && !parts.Has("deed") && deed is not (RequestDeed.Assess or RequestDeed.Release)) return null;
        if (deed == RequestDeed.Release) return requests.Count == 0 && parts.IsBare ? new RequestOrder(deed, []) : null;
        if (requests.Count == 0) return null;
        var (scores, amounts, people, services) =
            (loosely ? parts.SaidScores : parts.Scores, parts.All<SaidAmount>("amount"), parts.All<string>("who"),
                parts.All<object>("service"));
        if (scores is null || (scores.Count > 0) != (deed == RequestDeed.Assess) || amounts.Count > 1 || people.Count > 1
            || services.Count > 1) return null;
        if (deed == RequestDeed.Extend && amounts.Count == 0) return null;
        if (deed is not (RequestDeed.Grant or RequestDeed.Extend) && amounts.Count > 0) return null;
        if (deed != RequestDeed.Grant && people.Count > 0) return null;
        return new RequestOrder(deed, requests)
        {
            Scores = scores,
            Minutes = amounts.Count > 0 ? amounts[0].Minutes : null,
            Person = people.Count > 0 ? people[0] : null,
            Service = deed == RequestDeed.Grant && services.Count > 0 ? (Service)services[0] : null,
        };
    }
}
