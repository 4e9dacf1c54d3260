using System.Text.Json;
using System.Text.Json.Nodes;
using XmessBot.Commands.Understand;
using XmessBot.Core.Language.Orders;

namespace XmessBot.Tests.Language.Orders;

/// <summary>An order in one line, as the examples of the rules write it: "grant request=Vic minutes=240".</summary>
internal static class ShownOrder
{
    /// <summary>"none" of no order.</summary>
    public static string Of(RequestOrder? order) => order is null ? "none"
        : string.Join(' ', OrderShape.Of(order).Select(pair => pair.Key == "do" ? (string)pair.Value! : $"{pair.Key}={Plain(pair.Value)}"));

    private static string Plain(JsonNode? value) => value switch
    {
        JsonArray list => string.Join('+', list.Select(Plain)),
        JsonObject points => $"{points["criterion"]}:{points["points"]}",
        null => "",
        _ when value.GetValueKind() == JsonValueKind.String => (string)value!,
        _ => value.ToJsonString(),
    };
}
