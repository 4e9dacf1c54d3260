using System.Text.Json.Nodes;
using XmessBot.Understanding;

namespace XmessBot.Commands.Understand;

/// <summary>Task <c>intent</c>: from <c>text</c> and <c>role</c> to <c>intent</c> and <c>score</c>.</summary>
internal static class IntentTask
{
    public static JsonObject Run(UnderstandInput input)
    {
        var name = input.Optional("role") ?? "any";
        var role = IntentNames.ParseRole(name) ?? throw new BadInputException($"'{name}' is not a role");
        var result = IntentClassifier.Classify(input.Text("text"), role);
        return new JsonObject { ["intent"] = IntentNames.Of(result.Intent), ["score"] = Math.Round(result.Score, 4) };
    }
}
