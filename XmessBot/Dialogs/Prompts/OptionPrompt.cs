using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Language.Answers;
using XmessBot.Dialogs.Cards;
using XmessBot.Understanding.Answers;

namespace XmessBot.Dialogs.Prompts;

/// <summary>Asks to choose one of the options, by its button or in words; both, neither or "whichever" is no answer.</summary>
internal class OptionPrompt(string id, PromptValidator<string>? validator = null) : CatalanPrompt<string>(id, validator)
{
    protected override bool ReadPress(string pressed, out string value)
    {
        value = pressed;
        return true;
    }

    protected override bool ReadText(string text, PromptOptions options, ITurnContext turnContext, out string value)
    {
        var shown = Question.OptionsOf(options).ToArray();
        var index = Answer.Choice(options.Prompt.Text, [.. shown.Select(option => option.Title)], text);
        value = index is { } chosen ? shown[chosen].Value : "";
        return index is not null;
    }
}
