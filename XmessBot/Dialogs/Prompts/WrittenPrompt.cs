using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Language.Text;
using XmessBot.Dialogs.Cards;

namespace XmessBot.Dialogs.Prompts;

/// <summary>What a person wrote, whole, or the button that they pressed instead of writing.</summary>
/// <param name="Text">The words; null when a button was pressed.</param>
/// <param name="Pressed">The option; null when words were written.</param>
internal sealed record Written(string? Text, string? Pressed);

/// <summary>Asks for words of the person's own. A button's title typed letter by letter counts as pressing it.</summary>
internal sealed class WrittenPrompt(string id, PromptValidator<Written>? validator = null) : CatalanPrompt<Written>(id, validator)
{
    protected override bool ReadPress(string pressed, out Written value)
    {
        value = new Written(null, pressed);
        return true;
    }

    protected override bool ReadText(string text, PromptOptions options, ITurnContext turnContext, out Written value)
    {
        var typed = CatalanText.Fold(text.Trim());
        var button = Question.OptionsOf(options).FirstOrDefault(option => CatalanText.Fold(option.Title) == typed);
        value = button is null ? new Written(text, null) : new Written(null, button.Value);
        return !string.IsNullOrWhiteSpace(text);
    }
}
