namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Sends the question of prompts that change nothing in it.</summary>
internal static class PromptQuestion
{
    public static async Task SendAsync(ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var question = isRetry && options.RetryPrompt != null ? options.RetryPrompt : options.Prompt;
        if (question != null)
            await turnContext.SendActivityAsync(question, cancellationToken).ConfigureAwait(false);
    }
}
