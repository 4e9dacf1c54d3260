using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using XmessBot.Dialogs.Cards;

namespace XmessBot.Dialogs.Prompts;

/// <summary>
/// The base of the bot's prompts: a question is answered by its button or in words, a button of another question is not an answer, and an
/// invalid answer is asked again with the reason (the validator puts it in the retry prompt).
/// </summary>
internal abstract class CatalanPrompt<T>(string id, PromptValidator<T>? validator) : Prompt<T>(id, validator)
{
    /// <inheritdoc/>
    protected override async Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry,
        CancellationToken cancellationToken = default)
    {
        var why = isRetry ? options.RetryPrompt?.Text : null;
        var question = why is null ? await DrawAsync(turnContext, options, cancellationToken) : DrawAgain(why, options);
        await turnContext.SendActivityAsync(question, cancellationToken);
    }

    /// <summary>Creates the message that asks.</summary>
    protected virtual Task<Activity> DrawAsync(ITurnContext turnContext, PromptOptions options, CancellationToken cancellationToken) =>
        Task.FromResult(Question.Draw(options.Prompt.Text, options));

    /// <summary>Creates the message that asks again, with the reason.</summary>
    protected virtual Activity DrawAgain(string why, PromptOptions options) => Question.Draw(why, options);

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var result = new PromptRecognizerResult<T>();
        if (turnContext.Activity.Type != ActivityTypes.Message) return Task.FromResult(result);
        if (Press.Of(turnContext.Activity) is { } press)
            result.Succeeded = Question.IsShown(options, press) && ReadPress(press.Value, out var pressed) && Is(pressed, result);
        else result.Succeeded = turnContext.Activity.Text is { } text && ReadText(text, options, turnContext, out var read)
            && Is(read, result);
        return Task.FromResult(result);
    }

    /// <summary>Reads a press of a button of this question.</summary>
    protected abstract bool ReadPress(string pressed, out T value);

    /// <summary>Reads words as an answer to this question; false when they are not one.</summary>
    protected abstract bool ReadText(string text, PromptOptions options, ITurnContext turnContext, out T value);

    private static bool Is(T value, PromptRecognizerResult<T> result)
    {
        result.Value = value;
        return true;
    }
}
