using System.Text.Json.Nodes;
using XmessBot.Core.Language.Answers;

namespace XmessBot.Commands.Understand;

/// <summary>Task <c>yesno</c>: <c>prompt</c> and <c>text</c> to <c>answer</c>.</summary>
internal static class YesNoTask
{
    public static JsonObject Run(UnderstandInput input)
    {
        var answer = YesNo.Read(input.Optional("prompt"), input.Text("text"));
        return new JsonObject { ["answer"] = answer switch { true => "yes", false => "no", null => null } };
    }
}
