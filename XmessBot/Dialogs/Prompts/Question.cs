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
/// A question as prompt options: its text, its buttons, and what it declares of itself. The card is not in them: what waits for an
/// answer is read and written in every turn, and the card is drawn when it is shown.
/// </summary>
internal static class Question
{
    /// <summary>A question with a button for each option; without any, a plain message.</summary>
    /// <param name="asking">What it wants and asks.</param>
    /// <param name="text">How it is said.</param>
    /// <param name="key">The key of its buttons.</param>
    /// <param name="options">Its options; two that are called the same are numbered.</param>
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

    /// <summary>The same question asked again with the reason in front, from a validator, which then answers false.</summary>
    public static Task<bool> AgainAsync<T>(PromptValidatorContext<T> asked, string why)
    {
        asked.Options.RetryPrompt = MessageFactory.Text(why);
        return Task.FromResult(false);
    }

    /// <summary>The key that the buttons of the question carry.</summary>
    public static string KeyOf(PromptOptions options) => Asking.Of(options)?.Key ?? "";

    /// <summary>The question as the readers of answers see it.</summary>
    public static AskedQuestion AskedOf(PromptOptions options) =>
        (Asking.Of(options) ?? new Asking()).Open(OptionsOf(options).Select(option => option.Title), null).Asked;

    /// <summary>The options that were shown.</summary>
    public static IEnumerable<Option> OptionsOf(PromptOptions options) =>
        (options.Choices ?? []).Select(choice => new Option(choice.Value, choice.Synonyms[0]));

    /// <summary>
    /// Whether a press is of a button of this question as it is now. A card's data can be written by anyone, so its option has to be one
    /// that was shown.
    /// </summary>
    public static bool IsShown(PromptOptions options, Press press) =>
        press.IsAnswer && press.Key == KeyOf(options) && OptionsOf(options).Any(option => option.Value == press.Value);

    /// <summary>The question, or the reason to ask it again, with its buttons.</summary>
    public static Activity Draw(string text, PromptOptions options) => OptionsOf(options).ToArray() is { Length: > 0 } shown
        ? Card.Question(text, KeyOf(options), shown)
        : MessageFactory.Text(text, inputHint: InputHints.ExpectingInput);
}
