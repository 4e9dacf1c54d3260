using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Language.Text;
using XmessBot.Dialogs.Cards;

namespace XmessBot.Dialogs.Prompts;

/// <summary>The answer to a question in free text: the whole text, or the button that was pressed instead.</summary>
/// <param name="Text">The text; null when a button was pressed.</param>
/// <param name="Pressed">The value of the button; null when text was written.</param>
internal sealed record FreeTextAnswer(string? Text, string? Pressed);

/// <summary>Asks for free text. Text that is exactly the title of a button counts as pressing it.</summary>
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
