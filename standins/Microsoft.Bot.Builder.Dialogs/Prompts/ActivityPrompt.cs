using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Waits for an activity that its validator accepts, of any type (an event, for instance). The validator is required
/// and gets every activity.
/// </summary>
public class ActivityPrompt : Dialog
{
    private readonly PromptValidator<Activity> _validator;

    /// <summary>Makes an activity prompt.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Accepts or refuses each activity.</param>
    public ActivityPrompt(string dialogId, PromptValidator<Activity> validator)
        : base(dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
            throw new ArgumentNullException(nameof(dialogId));
        _validator = validator ?? throw new ArgumentNullException(nameof(validator));
    }

    /// <summary>Sends the question.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var prompt = PromptState.Begin(dc.ActiveDialog, options);
        await OnPromptAsync(dc.Context, prompt.Values, prompt.Options, false, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <summary>Passes the activity, of any type, to the validator; asks again when it is refused.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var prompt = PromptState.Of(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, prompt.Values, prompt.Options, cancellationToken).ConfigureAwait(false);
        prompt.CountAttempt();

        var promptContext = new PromptValidatorContext<Activity>(dc.Context, recognized, prompt.Values, prompt.Options);
        if (await _validator(promptContext, cancellationToken).ConfigureAwait(false))
            return await dc.EndDialogAsync(recognized.Value, cancellationToken).ConfigureAwait(false);

        await OnPromptAsync(dc.Context, prompt.Values, prompt.Options, true, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <summary>A dialog that was begun on top of the prompt has ended: the question is repeated.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        ArgumentCheck.NotToken(result, nameof(result));
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <summary>Repeats the question (never the retry prompt).</summary>
    /// <inheritdoc/>
    public override async Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var prompt = PromptState.Of(instance);
        await OnPromptAsync(turnContext, prompt.Values, prompt.Options, false, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends the first question.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="state">The state of this run of the prompt.</param>
    /// <param name="options">The options that the prompt was begun with.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>A task that ends when the operation does.</returns>
    protected virtual Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
        => OnPromptAsync(turnContext, state, options, false, cancellationToken);

    /// <summary>Sends the question.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="state">The state of this run of the prompt.</param>
    /// <param name="options">The options that the prompt was begun with.</param>
    /// <param name="isRetry">True after an activity that was not accepted.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>A task that ends when the operation does.</returns>
    protected virtual Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry,
        CancellationToken cancellationToken = default)
        => PromptQuestion.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <summary>Takes the turn's activity as the answer, unless overridden.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="state">The state of this run of the prompt.</param>
    /// <param name="options">The options that the prompt was begun with.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The recognised answer, if any.</returns>
    protected virtual Task<PromptRecognizerResult<Activity>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
        => Task.FromResult(new PromptRecognizerResult<Activity> { Succeeded = true, Value = turnContext.Activity });
}
