using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Language.Text;
using XmessBot.Dialogs.Cards;

namespace XmessBot.Dialogs.Prompts;

/// <summary>The answer to a question in free text: the words, whole, or the button that was pressed instead.</summary>
/// <param name="Text">The words; null when a button was pressed.</param>
/// <param name="Pressed">The option; null when words were written.</param>
internal sealed record FreeTextAnswer(string? Text, string? Pressed);

/// <summary>Asks for words of the person's own. A button's title typed letter by letter counts as pressing it.</summary>
internal sealed class FreeTextPrompt(string id, PromptValidator<FreeTextAnswer>? validator = null)
    : CatalanPrompt<FreeTextAnswer>(id, validator)
{
    protected override bool ReadPress(string pressed, out FreeTextAnswer value)
    {
        value = new FreeTextAnswer(null, pressed);
        return true;
    }

    protected override bool ReadText(string text, PromptOptions options, ITurnContext turnContext, out FreeTextAnswer value)
    {
        var typed = CatalanText.Fold(text.Trim());
        var button = Question.OptionsOf(options).FirstOrDefault(option => CatalanText.Fold(option.Title) == typed);
        value = button is null ? new FreeTextAnswer(text, null) : new FreeTextAnswer(null, button.Value);
        return !string.IsNullOrWhiteSpace(text);
    }
}
