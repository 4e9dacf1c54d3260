using System.Text.Json;
using System.Text.Json.Nodes;
using XmessBot.Commands.Understand;
using XmessBot.Core.Language.Queries;

namespace XmessBot.Tests.Language.Queries;

/// <summary>A query in one line, as the examples of the rules write it: "requests state=[pending] sort=sent limit=5".</summary>
internal static class ShownQuery
{
    /// <summary>"none" of no query.</summary>
    public static string Of(StaffQuery? query)
    {
        if (query is null) return "none";
        var shape = QueryShape.Of(query);
        List<string> parts = [(string)shape["about"]!];
        foreach (var (key, value) in shape["where"]?.AsObject() ?? []) parts.Add($"{key}={Plain(value)}");
        if (query.Sort is { } sort) parts.Add($"sort={(sort.Descending ? "-" : "+")}{QueryShape.Name(sort.By)}");
        if (query.Limit is { } limit) parts.Add($"limit={limit}");
        if (query.Count) parts.Add("count");
        return string.Join(' ', parts);
    }

    private static string Plain(JsonNode? value) => value switch
    {
        JsonArray list => string.Join('+', list.Select(Plain)),
        JsonObject bounds when bounds.ContainsKey("criterion") => $"{bounds["criterion"]}:{Plain(bounds["min"])}..{Plain(bounds["max"])}",
        JsonObject bounds => $"{Plain(bounds["min"] ?? bounds["from"])}..{Plain(bounds["max"] ?? bounds["to"])}",
        null => "",
        _ when value.GetValueKind() == JsonValueKind.String => (string)value!,
        _ => value.ToJsonString(),
    };
}
