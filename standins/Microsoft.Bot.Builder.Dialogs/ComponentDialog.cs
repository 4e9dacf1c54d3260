namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// A dialog made of others: it has a set and a stack of its own, begins with <see cref="InitialDialogId"/> and ends
/// when its stack is empty, with the last dialog's result.
/// </summary>
public class ComponentDialog : DialogContainer
{
    /// <summary>The key of the inner stack in the component's state.</summary>
    public const string PersistedDialogState = "dialogs";

    private bool _initialized;

    /// <summary>Makes a component.</summary>
    /// <param name="dialogId">Its id; when null, the type's name.</param>
    public ComponentDialog(string dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>The dialog to begin with; the first one added unless set.</summary>
    public string InitialDialogId { get; set; }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext outerDc, object options = null, CancellationToken cancellationToken = default)
    {
        ArgumentCheck.NotToken(options, nameof(options));
        ArgumentNullException.ThrowIfNull(outerDc);

        await PrepareAsync(outerDc, cancellationToken).ConfigureAwait(false);
        var innerDc = CreateChildContext(outerDc);
        var turnResult = await OnBeginDialogAsync(innerDc, options, cancellationToken).ConfigureAwait(false);
        if (turnResult.Status == DialogTurnStatus.Waiting)
            TelemetryClient.TrackDialogView(Id);
        return await WaitOrEndAsync(outerDc, turnResult, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext outerDc, CancellationToken cancellationToken = default)
    {
        await PrepareAsync(outerDc, cancellationToken).ConfigureAwait(false);
        var innerDc = CreateChildContext(outerDc);
        var turnResult = await OnContinueDialogAsync(innerDc, cancellationToken).ConfigureAwait(false);
        return await WaitOrEndAsync(outerDc, turnResult, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// A dialog that was begun on top of the component has ended: the inner dialog repeats its question.
    /// </summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext outerDc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        ArgumentCheck.NotToken(result, nameof(result));
        await PrepareAsync(outerDc, cancellationToken).ConfigureAwait(false);
        await RepromptDialogAsync(outerDc.Context, outerDc.ActiveDialog, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var innerDc = new DialogContext(Dialogs, turnContext, InnerState(instance));
        await innerDc.RepromptDialogAsync(cancellationToken).ConfigureAwait(false);
        await OnRepromptDialogAsync(turnContext, instance, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>As in the base class; a cancelled component cancels its inner dialogs first.</summary>
    /// <inheritdoc/>
    public override async Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (reason == DialogReason.CancelCalled)
        {
            var innerDc = new DialogContext(Dialogs, turnContext, InnerState(instance));
            await innerDc.CancelAllDialogsAsync(cancellationToken).ConfigureAwait(false);
        }

        await OnEndDialogAsync(turnContext, instance, reason, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Adds an inner dialog; the first one becomes the initial dialog.</summary>
    /// <param name="dialog">The dialog.</param>
    /// <returns>This component.</returns>
    public ComponentDialog AddDialog(Dialog dialog)
    {
        Dialogs.Add(dialog);
        InitialDialogId ??= dialog.Id;
        return this;
    }

    /// <inheritdoc/>
    public override DialogContext CreateChildContext(DialogContext dc)
        => new DialogContext(Dialogs, dc, InnerState(dc.ActiveDialog));

    /// <summary>Calls <see cref="OnInitializeAsync"/> the first time.</summary>
    /// <param name="outerDc">The context in which the component is active.</param>
    /// <returns>A task that ends when the operation does.</returns>
    protected async Task EnsureInitializedAsync(DialogContext outerDc)
    {
        if (_initialized)
            return;
        _initialized = true;
        await OnInitializeAsync(outerDc).ConfigureAwait(false);
    }

    /// <summary>Called once per object, before its first turn.</summary>
    /// <param name="dc">The context in which the component is active.</param>
    /// <returns>A task that ends when the operation does.</returns>
    protected virtual Task OnInitializeAsync(DialogContext dc)
    {
        InitialDialogId ??= Dialogs.GetDialogs().FirstOrDefault()?.Id;
        return Task.CompletedTask;
    }

    /// <summary>Begins the initial dialog, unless overridden.</summary>
    /// <param name="innerDc">The context of the component's own stack.</param>
    /// <param name="options">What the component was started with.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>Whether the inner dialogs wait for the user or have ended.</returns>
    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(
        DialogContext innerDc, object options, CancellationToken cancellationToken = default)
        => innerDc.BeginDialogAsync(InitialDialogId, options, cancellationToken);

    /// <summary>Continues the inner dialogs; override it to handle interruptions.</summary>
    /// <param name="innerDc">The context of the component's own stack.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>Whether the inner dialogs wait for the user or have ended.</returns>
    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        => innerDc.ContinueDialogAsync(cancellationToken);

    /// <summary>Called before the component is removed from the stack.</summary>
    /// <param name="context">The context of the turn.</param>
    /// <param name="instance">The component's entry on the stack.</param>
    /// <param name="reason">Why it ends: it finished, was replaced or was cancelled.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>A task that ends when the operation does.</returns>
    protected virtual Task OnEndDialogAsync(
        ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        => Task.CompletedTask;

    /// <summary>Called after the inner dialog has repeated its question.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="instance">The component's entry on the stack.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>A task that ends when the operation does.</returns>
    protected virtual Task OnRepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
        => Task.CompletedTask;

    /// <summary>Ends the component, whose inner dialogs have ended.</summary>
    /// <param name="outerDc">The context in which the component is active.</param>
    /// <param name="result">The result of the inner dialogs.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The result of the dialog below, or the end of the outer stack.</returns>
    protected virtual Task<DialogTurnResult> EndComponentAsync(DialogContext outerDc, object result, CancellationToken cancellationToken)
        => outerDc.EndDialogAsync(result, cancellationToken);

    private static DialogState InnerState(DialogInstance instance)
    {
        if (!instance.State.ContainsKey(PersistedDialogState))
            instance.State[PersistedDialogState] = new DialogState();
        var state = PersistedValue.Get<DialogState>(instance.State, PersistedDialogState);
        state.DialogStack ??= new List<DialogInstance>();
        return state;
    }

    private async Task PrepareAsync(DialogContext outerDc, CancellationToken cancellationToken)
    {
        await EnsureInitializedAsync(outerDc).ConfigureAwait(false);
        await CheckForVersionChangeAsync(outerDc, cancellationToken).ConfigureAwait(false);
    }

    private async Task<DialogTurnResult> WaitOrEndAsync(
        DialogContext outerDc, DialogTurnResult turnResult, CancellationToken cancellationToken)
        => turnResult.Status == DialogTurnStatus.Waiting
            ? EndOfTurn
            : await EndComponentAsync(outerDc, turnResult.Result, cancellationToken).ConfigureAwait(false);
}
