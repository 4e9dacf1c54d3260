using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using XmessBot.Dialogs.Cards;

namespace XmessBot.Dialogs.Prompts;

/// <summary>A question as prompt options: its text, its buttons and the key that its buttons carry.</summary>
internal static class Question
{
    /// <summary>A question with a button for each option; without any, a plain message.</summary>
    public static PromptOptions Ask(string text, string key, params IReadOnlyList<Option> options) => new()
    {
        Prompt = Show(text, key, options),
        Choices = [.. options.Select(option => new Choice(option.Value) { Synonyms = [option.Title] })],
        Validations = key,
    };

    /// <summary>The same question asked again with the reason in front, from a validator, which then answers false.</summary>
    public static Task<bool> AgainAsync<T>(PromptValidatorContext<T> asked, string why)
    {
        asked.Options.RetryPrompt = Show(why, KeyOf(asked.Options), [.. OptionsOf(asked.Options)]);
        return Task.FromResult(false);
    }

    /// <summary>The key that the buttons of the question carry.</summary>
    public static string KeyOf(PromptOptions options) => options.Validations as string ?? "";

    /// <summary>The options that were shown.</summary>
    public static IEnumerable<Option> OptionsOf(PromptOptions options) =>
        (options.Choices ?? []).Select(choice => new Option(choice.Value, choice.Synonyms[0]));

    private static Microsoft.Bot.Schema.Activity Show(string text, string key, IReadOnlyList<Option> options) =>
        options.Count > 0 ? Card.Question(text, key, options) : MessageFactory.Text(text, inputHint: Microsoft.Bot.Schema.InputHints.ExpectingInput);
}
