using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Language.Answers;
using XmessBot.Dialogs.Cards;

namespace XmessBot.Dialogs.Prompts;

/// <summary>Asks for a yes or a no. What is neither is asked again: taking it for a yes would be the worst error of all.</summary>
internal sealed class AgreementPrompt(string id, PromptValidator<bool>? validator = null) : CatalanPrompt<bool>(id, validator)
{
    public const string Yes = "yes";
    public const string No = "no";

    protected override bool ReadPress(string pressed, out bool value)
    {
        value = pressed == Yes;
        return pressed is Yes or No;
    }

    protected override bool ReadText(string text, PromptOptions options, ITurnContext turnContext, out bool value)
    {
        var answer = YesNo.Read(options.Prompt.Summary, text) ?? ByTitle(text, options);
        value = answer ?? false;
        return answer is not null;
    }

    private static bool? ByTitle(string text, PromptOptions options)
    {
        var shown = Question.OptionsOf(options).ToArray();
        return ChoiceReader.Read(options.Prompt.Summary ?? "", [.. shown.Select(option => option.Title)], text) is { } index ? shown[index].Value == Yes : null;
    }
}
