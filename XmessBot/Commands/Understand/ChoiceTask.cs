using System.Text.Json.Nodes;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Answers;
using XmessBot.Understanding.Answers;

namespace XmessBot.Commands.Understand;

/// <summary>Task <c>choice</c>: from <c>prompt</c>, <c>options</c>, <c>text</c> and optionally <c>act</c> to <c>index</c>.</summary>
internal static class ChoiceTask
{
    public static JsonObject Run(UnderstandInput input)
    {
        var act = input.Optional("act") is not { } name ? QuestionAct.Choose
            : QuestionActs.Named(name) ?? throw new BadInputException($"'act' is none that is known: {name}");
        var asked = new AskedQuestion(act, input.Optional("prompt") ?? "", input.Texts("options"));
        return new JsonObject { ["index"] = Answer.Choice(asked, new Utterance(input.Text("text"))) };
    }
}
