namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The bot's own say on an answer, whether it was understood or not.</summary>
/// <typeparam name="T">The kind of answer the prompt looks for.</typeparam>
/// <param name="promptContext">The answer and its circumstances; the validator may change the answer.</param>
/// <param name="cancellationToken">Cancels the work.</param>
/// <returns>True to accept the answer, which ends the prompt; false to ask again.</returns>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
