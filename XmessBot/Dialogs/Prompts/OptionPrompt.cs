using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Routing;
using XmessBot.Understanding.Answers;

namespace XmessBot.Dialogs.Prompts;

/// <summary>Asks to choose one option, by its button or in words; both, neither or "whichever" are not answers.</summary>
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
        var index = Answer.Choice(Question.AskedOf(options), turnContext.Said());
        value = index is { } chosen ? shown[chosen].Value : "";
        return index is not null;
    }
}
