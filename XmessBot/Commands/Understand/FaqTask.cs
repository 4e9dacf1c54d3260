using System.Text.Json.Nodes;

namespace XmessBot.Commands.Understand;

/// <summary>
/// Task <c>faq</c>: from <c>text</c> to <c>hits</c> and <c>answered</c>, searching the file of --kb or else the call's own questions.
/// </summary>
internal static class FaqTask
{
    public static JsonObject Run(UnderstandInput input)
    {
        var result = input.Faq.Find(input.Text("text"));
        return new JsonObject
        {
            ["hits"] = new JsonArray([.. result.Hits.Select(hit => (JsonNode)hit.Entry.Id)]),
            ["answered"] = result.Answered,
        };
    }
}
