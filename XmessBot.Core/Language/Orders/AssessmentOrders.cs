using XmessBot.Core.Language.Queries;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Orders;

/// <summary>
/// Reads who gives points to requests (R17-R19): "puntua Vic: necessitat 4", and "vull valorar la 7", of which all the points are asked.
/// Points out of 0-5 are read as they were said.
/// </summary>
public static class AssessmentOrders
{
    // "Canvia el mentor de Berga" changes no points, though "canvia els punts de Berga" would.
    private static readonly IReadOnlySet<string> Changing = WordLists.Words("request-order-doubts");

    /// <summary>Messages that begin it without points; a test reads each.</summary>
    internal static IReadOnlyList<string> Examples { get; } =
        ["valora la 7", "vull valorar la 7 i la 9", "puntua Vic", "valorem la sol·licitud de Berga", "Puntua la 7: necessitat 8",
            "puntua Vic: necessitat 4, transferibilitat 3, alineament 5, perquè té un projecte molt clar"];

    /// <summary>The order, with the points that were said; null when it is none.</summary>
    public static RequestOrder? Read(Utterance said)
    {
        // Every message of staff comes by here.
        if (said.Asks || !OrderParts.Opens(said)) return null;
        if ((RequestOrders.Read(said) ?? RequestOrders.ReadLoosely(said)) is { } order)
            return order.Deed == RequestDeed.Assess ? order : null;
        if (said.Words.Any(token => Changing.Contains(token.Text))) return null;
        // "Que la 7 la valorin tots" says who is to.
        if (AssessorOrders.Read(said) is not null) return null;
        return Begins(OrderParts.Of(said)) is { } requests ? new RequestOrder(RequestDeed.Assess, requests) : null;
    }

    /// <summary>
    /// The points that an answer gives for the criterion that was asked, and for others that it names: "un 4", "quatre, i alineament 5".
    /// Empty when it gives none, or contradicts itself.
    /// </summary>
    public static IReadOnlyList<CriterionPoints> Answered(Utterance said, QueryCriterion asked)
    {
        if (said.Words is [{ Text: "-" }, ..]) return [];
        if (Scores(said) is { Count: > 0 } named) return named;
        return Scores(new Utterance($"{WordOf(asked)}: {said.Text}", said.Now)) ?? [];
    }

    private static IReadOnlyList<CriterionPoints>? Scores(Utterance said) =>
        OrderParts.Of(said) is var parts && !parts.Has("bad") && !parts.Has("request") && !parts.LeavesWords ? parts.SaidScores : null;

    private static string WordOf(QueryCriterion criterion) => criterion switch
    {
        QueryCriterion.Need => "necessitat",
        QueryCriterion.Transferability => "transferibilitat",
        _ => "alineament",
    };

    // Only what is assessed, and that it is.
    private static IReadOnlyList<NamedRequest>? Begins(OrderParts parts) =>
        parts.IsReadWhole && parts.Items.All(item => item.Kind is "verb" or "request")
        && parts.All<SaidVerb>("verb").Contains(SaidVerb.Score) && parts.Requests is { Count: > 0 } requests ? requests : null;
}
