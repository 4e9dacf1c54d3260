using System.Text.Json.Nodes;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Orders;

namespace XmessBot.Commands.Understand;

/// <summary>Task <c>order</c>: <c>text</c> and <c>now</c>, of staff, to <c>order</c>.</summary>
internal static class OrderTask
{
    public static JsonObject Run(UnderstandInput input) => new()
    {
        ["order"] = RequestOrders.Read(new Utterance(input.Text("text"), input.Moment("now"))) is { } order ? OrderShape.Of(order) : null,
    };
}
