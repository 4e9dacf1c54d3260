using System.Text.Json.Nodes;
using XmessBot.Core.Language.Answers;

namespace XmessBot.Commands.Understand;

/// <summary>Task <c>choice</c>: <c>prompt</c>, <c>options</c> and <c>text</c> to <c>index</c>.</summary>
internal static class ChoiceTask
{
    public static JsonObject Run(UnderstandInput input) =>
        new() { ["index"] = ChoiceReader.Read(input.Optional("prompt"), input.Texts("options"), input.Text("text")) };
}
