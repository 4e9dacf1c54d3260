using System.Globalization;
using System.Text.Json.Nodes;
using XmessBot.Core.Language.Orders;

namespace XmessBot.Commands.Understand;

/// <summary>The shape of an order of staff.</summary>
internal static class OrderShape
{
    /// <summary>Only what was said is in it.</summary>
    public static JsonObject Of(RequestOrder order)
    {
        var shape = new JsonObject { ["do"] = QueryShape.Name(order.Deed) };
        if (order.Requests is [var only]) shape["request"] = Name(only);
        else if (order.Requests.Count > 1) shape["request"] = new JsonArray([.. order.Requests.Select(Name)]);
        if (order.Scores.Count > 0)
            shape["scores"] = new JsonArray([.. order.Scores.Select(each => (JsonNode)new JsonObject
            {
                ["criterion"] = QueryShape.Name(each.Criterion),
                ["points"] = each.Points,
            })]);
        if (order.Service is { } service) shape["service"] = QueryShape.Service(service);
        if (order.Minutes is { } minutes) shape["minutes"] = minutes;
        if (order.Until is { } until) shape["until"] = until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        foreach (var (name, text) in new[] { ("note", order.Note), ("person", order.Person), ("reason", order.Reason),
            ("question", order.Question) })
            if (text is not null) shape[name] = text;
        return shape;
    }

    private static JsonNode Name(NamedRequest request) => request.Municipality?.Name ?? QueryShape.Number(request.Number!);
}
