using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using XmessBot.Core.Language.Answers;
using XmessBot.Core.Wording;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Routing;

namespace XmessBot.Dialogs.Prompts;

/// <summary>
/// Creates a question as prompt options: its text, its buttons and its <see cref="Asking"/>. The card is not included: open questions are
/// loaded and stored in every turn, and the card is drawn only when it is shown.
/// </summary>
internal static class Question
{
    /// <summary>A question with a button for each option; without any, a plain message.</summary>
    /// <param name="asking">What kind of answer it wants.</param>
    /// <param name="text">Its text.</param>
    /// <param name="key">The key of its buttons.</param>
    /// <param name="options">Its options; options with the same title are numbered.</param>
    public static PromptOptions Ask(Asking asking, string text, string key, params IReadOnlyList<Option> options) => new()
    {
        Prompt = MessageFactory.Text(text),
        Choices =
        [
            .. options.Zip(
                UniqueLabels.Numbered([.. options.Select(option => option.Title)]),
                (option, title) => new Choice(option.Value) { Synonyms = [title] }),
        ],
        Validations = asking.With(key),
    };

    /// <summary>Asks the question again with the reason in front, from a validator; returns the validator's false.</summary>
    public static Task<bool> AgainAsync<T>(PromptValidatorContext<T> asked, string why)
    {
        asked.Options.RetryPrompt = MessageFactory.Text(why);
        return Task.FromResult(false);
    }

    /// <summary>The key of the question's buttons.</summary>
    public static string KeyOf(PromptOptions options) => Asking.Of(options)?.Key ?? "";

    /// <summary>The question as the readers of answers need it.</summary>
    public static AskedQuestion AskedOf(PromptOptions options) =>
        (Asking.Of(options) ?? new Asking()).Open(OptionsOf(options).Select(option => option.Title), null).Asked;

    /// <summary>The question's options.</summary>
    public static IEnumerable<Option> OptionsOf(PromptOptions options) =>
        (options.Choices ?? []).Select(choice => new Option(choice.Value, choice.Synonyms[0]));

    /// <summary>
    /// Whether a press is of a button of this question in its current version. Anyone can write a card's data, so the option must be one
    /// that was shown.
    /// </summary>
    public static bool IsShown(PromptOptions options, Press press) =>
        press.IsAnswer && press.Key == KeyOf(options) && OptionsOf(options).Any(option => option.Value == press.Value);

    /// <summary>The message that asks the question, or that asks again with a reason.</summary>
    public static Activity Draw(string text, PromptOptions options) => OptionsOf(options).ToArray() is { Length: > 0 } shown
        ? Card.Question(text, KeyOf(options), shown)
        : MessageFactory.Text(text, inputHint: InputHints.ExpectingInput);
}
