using System.Text.Json.Nodes;
using XmessBot.Core.Language.Places;

namespace XmessBot.Commands.Understand;

/// <summary>Task <c>municipality</c>: from <c>text</c> to <c>municipalities</c> and <c>ask</c>.</summary>
internal static class MunicipalityTask
{
    public static JsonObject Run(UnderstandInput input)
    {
        var reading = MunicipalityReader.Read(input.Text("text"));
        var names = reading.Mentions.SelectMany(mention => mention.Candidates).Select(each => each.Name).Distinct();
        return new JsonObject { ["municipalities"] = new JsonArray([.. names.Select(name => (JsonNode)name)]), ["ask"] = reading.Ask };
    }
}
