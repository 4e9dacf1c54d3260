using System.Diagnostics;
using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// A dialog stack during a turn: begins, continues and ends dialogs. Each container has a context of its own, whose
/// <see cref="Parent"/> is the context that the container runs in.
/// </summary>
[DebuggerDisplay("{GetType().Name}[{ActiveDialog?.Id}]")]
public partial class DialogContext
{
    // Set once per turn, when the ActivityReceived event has been raised.
    private const string ActivityReceivedEmitted = "activityReceivedEmitted";

    // Where TurnContext.Locale keeps its value; the property itself throws when it was never set.
    private const string TurnScope = "turn";
    private const string LocaleOfTurn = "locale";

    /// <summary>A context inside another.</summary>
    /// <param name="dialogs">The dialogs of the new context.</param>
    /// <param name="parentDialogContext">The context around it.</param>
    /// <param name="state">The persisted stack.</param>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, parentDialogContext.Context, state)
    {
        Parent = parentDialogContext;
        foreach (var service in Parent.Services)
            Services[service.Key] = service.Value;
    }

    /// <summary>The outermost context of a turn.</summary>
    /// <param name="dialogs">The dialogs.</param>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="state">The persisted stack.</param>
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        Dialogs = dialogs ?? throw new ArgumentNullException(nameof(dialogs));
        Context = turnContext ?? throw new ArgumentNullException(nameof(turnContext));
        Stack = state.DialogStack;
    }

    /// <summary>The dialogs that can be begun here, besides those of the parents.</summary>
    public DialogSet Dialogs { get; private set; }

    /// <summary>The context of the turn.</summary>
    public ITurnContext Context { get; private set; }

    /// <summary>The stack, the active dialog first.</summary>
    public List<DialogInstance> Stack { get; private set; }

    /// <summary>The context around this one; null for the outermost.</summary>
    public DialogContext Parent { get; set; }

    /// <summary>Services for the dialogs; inner contexts get a copy.</summary>
    public TurnContextStateCollection Services { get; } = new TurnContextStateCollection();

    /// <summary>The entry on top of the stack; null when the stack is empty.</summary>
    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>The context of the active dialog's own stack; null unless that dialog is a container.</summary>
    public DialogContext Child
        => ActiveDialog is { } active && FindDialog(active.Id) is DialogContainer container
            ? container.CreateChildContext(this)
            : null;

    /// <summary>Pushes a dialog onto the stack and begins it.</summary>
    /// <param name="dialogId">Its id, here or in a parent.</param>
    /// <param name="options">Passed to the dialog.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>Whether the dialog waits for the user or has ended.</returns>
    public Task<DialogTurnResult> BeginDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
        => WithContextInErrors(async () =>
        {
            if (string.IsNullOrEmpty(dialogId))
                throw new ArgumentNullException(nameof(dialogId));

            var dialog = FindDialog(dialogId) ?? throw new ArgumentException(
                $"DialogContext.BeginDialogAsync(): A dialog with an id of '{dialogId}' wasn't found. "
                + "Add it to this dialog set or to a parent's; in a ComponentDialog, call AddDialog() in the constructor.");
            Stack.Insert(0, new DialogInstance { Id = dialogId, State = new Dictionary<string, object>() });
            return await dialog.BeginDialogAsync(this, options, cancellationToken).ConfigureAwait(false);
        });

    /// <summary>Begins a prompt: as <see cref="BeginDialogAsync"/>, with options that are required and typed.</summary>
    /// <param name="dialogId">The prompt's id.</param>
    /// <param name="options">What to ask.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>Whether the prompt waits for the user or has ended.</returns>
    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
        => WithContextInErrors(async () =>
        {
            if (string.IsNullOrEmpty(dialogId))
                throw new ArgumentNullException(nameof(dialogId));
            ArgumentNullException.ThrowIfNull(options);
            return await BeginDialogAsync(dialogId, options, cancellationToken).ConfigureAwait(false);
        });

    /// <summary>Passes the turn's activity to the active dialog.</summary>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The dialog's result; <see cref="DialogTurnStatus.Empty"/> when no dialog is active.</returns>
    public Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default)
        => WithContextInErrors(async () =>
        {
            if (!Context.TurnState.ContainsKey(ActivityReceivedEmitted))
            {
                Context.TurnState[ActivityReceivedEmitted] = true;
                await EmitEventAsync(DialogEvents.ActivityReceived, Context.Activity, true, true, cancellationToken).ConfigureAwait(false);
            }

            if (ActiveDialog == null)
                return new DialogTurnResult(DialogTurnStatus.Empty);
            var dialog = FindDialog(ActiveDialog.Id) ?? throw new InvalidOperationException(
                $"Failed to continue dialog. A dialog with id {ActiveDialog.Id} could not be found.");
            return await dialog.ContinueDialogAsync(this, cancellationToken).ConfigureAwait(false);
        });

    /// <summary>Ends the active dialog and resumes the one below with its result.</summary>
    /// <param name="result">The result of the active dialog.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The result of the dialog below; <see cref="DialogTurnStatus.Complete"/> with this result when there is none.</returns>
    public Task<DialogTurnResult> EndDialogAsync(object result = null, CancellationToken cancellationToken = default)
        => WithContextInErrors(async () =>
        {
            ArgumentCheck.NotToken(result, nameof(result));
            await EndActiveDialogAsync(DialogReason.EndCalled, cancellationToken).ConfigureAwait(false);
            if (ActiveDialog == null)
                return new DialogTurnResult(DialogTurnStatus.Complete, result);
            var dialog = FindDialog(ActiveDialog.Id) ?? throw new InvalidOperationException(
                $"DialogContext.EndDialogAsync(): Can't resume previous dialog. A dialog with an id of '{ActiveDialog.Id}' wasn't found.");
            return await dialog.ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken).ConfigureAwait(false);
        });

    /// <summary>Replaces the active dialog with another; the one below is not resumed.</summary>
    /// <param name="dialogId">The new dialog's id.</param>
    /// <param name="options">Passed to the dialog.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>Whether the new dialog waits for the user or has ended.</returns>
    public Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
        => WithContextInErrors(async () =>
        {
            ArgumentCheck.NotToken(options, nameof(options));
            await EndActiveDialogAsync(DialogReason.ReplaceCalled, cancellationToken).ConfigureAwait(false);
            return await BeginDialogAsync(dialogId, options, cancellationToken).ConfigureAwait(false);
        });

    /// <summary>Makes the active dialog repeat its question, unless it handles the reprompt event.</summary>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>A task that ends when the operation does.</returns>
    public Task RepromptDialogAsync(CancellationToken cancellationToken = default)
        => WithContextInErrors(async () =>
        {
            if (await EmitEventAsync(DialogEvents.RepromptDialog, null, false, false, cancellationToken).ConfigureAwait(false))
                return true;
            if (ActiveDialog == null)
                return false;
            var dialog = FindDialog(ActiveDialog.Id) ?? throw new InvalidOperationException(
                $"DialogSet.RepromptDialogAsync(): Can't find A dialog with an id of '{ActiveDialog.Id}'.");
            await dialog.RepromptDialogAsync(Context, ActiveDialog, cancellationToken).ConfigureAwait(false);
            return true;
        });

    /// <summary>
    /// The dialog with that id: in this context, else in the nearest parent that has it, else as found by the container
    /// that this context belongs to.
    /// </summary>
    /// <param name="dialogId">The id.</param>
    /// <returns>The dialog, or null.</returns>
    public Dialog FindDialog(string dialogId)
    {
        if ((Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId)) is { } dialog)
            return dialog;
        return Parent?.ActiveDialog?.Id is { } containerId && Parent.FindDialog(containerId) is DialogContainer container
            ? container.FindDialog(dialogId, this)
            : null;
    }

    /// <summary>Raises an event for the active dialog to handle.</summary>
    /// <param name="name">The event.</param>
    /// <param name="value">The data of the event.</param>
    /// <param name="bubble">Whether the parents get it when it is not handled.</param>
    /// <param name="fromLeaf">Whether to begin with the innermost active dialog.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>Whether a dialog handled the event.</returns>
    public Task<bool> EmitEventAsync(
        string name, object value = null, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default)
        => WithContextInErrors(async () =>
        {
            var dc = this;
            while (fromLeaf && dc.Child is { } child)
                dc = child;
            if (dc.ActiveDialog is not { } active || dc.FindDialog(active.Id) is not { } dialog)
                return false;
            var dialogEvent = new DialogEvent { Bubble = bubble, Name = name, Value = value };
            return await dialog.OnDialogEventAsync(dc, dialogEvent, cancellationToken).ConfigureAwait(false);
        });

    /// <summary>The locale of the turn, else of the activity, else of the thread. A locale that no culture has counts as none.</summary>
    /// <returns>A culture name.</returns>
    public string GetLocale()
    {
        var locale = Context.TurnState.Get<JObject>(TurnScope)?.Value<string>(LocaleOfTurn);
        if (string.IsNullOrEmpty(locale))
            locale = Context.Activity?.Locale;

        var threadCulture = Thread.CurrentThread.CurrentCulture.Name;
        try
        {
            return string.IsNullOrEmpty(locale) ? threadCulture : new CultureInfo(locale).Name;
        }
        catch (CultureNotFoundException)
        {
            return threadCulture;
        }
    }

    private async Task EndActiveDialogAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } instance)
            return;
        if (Dialogs.Find(instance.Id) is { } dialog)
            await dialog.EndDialogAsync(Context, instance, reason, cancellationToken).ConfigureAwait(false);
        Stack.RemoveAt(0);
    }
}
