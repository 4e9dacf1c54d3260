namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Accepts or refuses an answer; also called when none was recognised.</summary>
/// <typeparam name="T">The type of the answer.</typeparam>
/// <param name="promptContext">The answer, which the validator may change, and the state of the prompt.</param>
/// <param name="cancellationToken">Cancels the operation.</param>
/// <returns>True to accept the answer, which ends the prompt; false to ask again.</returns>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
