namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// A dialog made of others: it has a set and a stack of its own, starts with <see cref="InitialDialogId"/> and ends
/// when its stack is empty, with the last answer as its own.
/// </summary>
public class ComponentDialog : DialogContainer
{
    /// <summary>Where the inner stack is kept in the component's state.</summary>
    public const string PersistedDialogState = "dialogs";

    private bool _initialized;

    /// <summary>Makes a component.</summary>
    /// <param name="dialogId">Its id; when null, the type's name.</param>
    public ComponentDialog(string dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>The dialog to start with; unless set, the first one added.</summary>
    public string InitialDialogId { get; set; }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext outerDc, object options = null, CancellationToken cancellationToken = default)
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
    /// Another dialog ran on top of the component in the outer stack: the inner dialog, which saw nothing of it,
    /// repeats its question.
    /// </summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext outerDc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        ArgumentCheck.NotToken(result, nameof(result));
        await PrepareAsync(outerDc, cancellationToken).ConfigureAwait(false);
        await RepromptDialogAsync(outerDc.Context, outerDc.ActiveDialog, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var innerDc = new DialogContext(Dialogs, turnContext, InnerState(instance));
        await innerDc.RepromptDialogAsync(cancellationToken).ConfigureAwait(false);
        await OnRepromptDialogAsync(turnContext, instance, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>As in the base class; a cancelled component cancels its inner dialogs first.</summary>
    /// <inheritdoc/>
    public override async Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
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

    /// <summary>Calls <see cref="OnInitializeAsync"/> unless that was done.</summary>
    /// <param name="outerDc">The context whose active dialog the component is.</param>
    /// <returns>The work.</returns>
    protected async Task EnsureInitializedAsync(DialogContext outerDc)
    {
        if (_initialized)
            return;
        _initialized = true;
        await OnInitializeAsync(outerDc).ConfigureAwait(false);
    }

    /// <summary>Called once for each component object, before its first turn.</summary>
    /// <param name="dc">The context whose active dialog the component is.</param>
    /// <returns>The work.</returns>
    protected virtual Task OnInitializeAsync(DialogContext dc)
    {
        InitialDialogId ??= Dialogs.GetDialogs().FirstOrDefault()?.Id;
        return Task.CompletedTask;
    }

    /// <summary>Starts the inner dialogs: the initial one, unless overridden.</summary>
    /// <param name="innerDc">The context within the component.</param>
    /// <param name="options">What the component was started with.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>Waiting, or the end of the inner dialogs.</returns>
    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default)
        => innerDc.BeginDialogAsync(InitialDialogId, options, cancellationToken);

    /// <summary>Continues the inner dialogs; the place to watch for interruptions.</summary>
    /// <param name="innerDc">The context within the component.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>Waiting, or the end of the inner dialogs.</returns>
    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        => innerDc.ContinueDialogAsync(cancellationToken);

    /// <summary>Told that the component is about to leave the stack.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="instance">The component's entry in the stack.</param>
    /// <param name="reason">Ended, replaced or cancelled.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>The work.</returns>
    protected virtual Task OnEndDialogAsync(ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        => Task.CompletedTask;

    /// <summary>Told that the inner dialog has repeated its question.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">The component's entry in the stack.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>The work.</returns>
    protected virtual Task OnRepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
        => Task.CompletedTask;

    /// <summary>Ends the component, whose inner dialogs have ended.</summary>
    /// <param name="outerDc">The context whose active dialog the component is.</param>
    /// <param name="result">The answer of the inner dialogs.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>What the dialog below did, or the end of the outer stack.</returns>
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

    private async Task<DialogTurnResult> WaitOrEndAsync(DialogContext outerDc, DialogTurnResult turnResult, CancellationToken cancellationToken)
        => turnResult.Status == DialogTurnStatus.Waiting
            ? EndOfTurn
            : await EndComponentAsync(outerDc, turnResult.Result, cancellationToken).ConfigureAwait(false);
}
