using System.Text.Json.Nodes;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Answers;
using XmessBot.Understanding.Answers;

namespace XmessBot.Commands.Understand;

/// <summary>Task <c>yesno</c>: from <c>prompt</c>, <c>text</c> and optionally <c>act</c> to <c>answer</c>.</summary>
internal static class YesNoTask
{
    public static JsonObject Run(UnderstandInput input)
    {
        var prompt = input.Optional("prompt") ?? "";
        var asked = new AskedQuestion(ActOf(input, prompt), prompt);
        if (!asked.WantsYesOrNo) throw new BadInputException($"'act' does not want yes or no: {input.Optional("act")}");
        return new JsonObject { ["answer"] = Answer.YesOrNo(asked, new Utterance(input.Text("text"))) switch { true => "yes", false =>
            "no", null => null } };
    }

    // Only this command infers a missing act from the text; the bot's questions declare it.
    private static QuestionAct ActOf(UnderstandInput input, string prompt) =>
        input.Optional("act") is not { } name ? QuestionActs.Infer(prompt)
            : QuestionActs.Named(name) ?? throw new BadInputException($"'act' is none that is known: {name}");
}
