using System.Diagnostics;
using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// A dialog stack during a turn: starts, continues and ends dialogs. Containers open a context of their own, whose
/// <see cref="Parent"/> is the one they run in.
/// </summary>
[DebuggerDisplay("{GetType().Name}[{ActiveDialog?.Id}]")]
public partial class DialogContext
{
    // Present in the turn's state once the dialogs have been told of the incoming activity.
    private const string ActivityReceivedEmitted = "activityReceivedEmitted";

    // Where TurnContext.Locale keeps its value; the property itself throws when it was never set.
    private const string TurnScope = "turn";
    private const string LocaleOfTurn = "locale";

    /// <summary>A context within another one.</summary>
    /// <param name="dialogs">The dialogs of the new context.</param>
    /// <param name="parentDialogContext">The context around it.</param>
    /// <param name="state">The stored stack.</param>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, parentDialogContext.Context, state)
    {
        Parent = parentDialogContext;
        foreach (var service in Parent.Services)
            Services[service.Key] = service.Value;
    }

    /// <summary>The outermost context of a turn.</summary>
    /// <param name="dialogs">The dialogs.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">The stored stack.</param>
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        Dialogs = dialogs ?? throw new ArgumentNullException(nameof(dialogs));
        Context = turnContext ?? throw new ArgumentNullException(nameof(turnContext));
        Stack = state.DialogStack;
    }

    /// <summary>The dialogs that can be called here, besides those of the parents.</summary>
    public DialogSet Dialogs { get; private set; }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; private set; }

    /// <summary>The stack, the active dialog first.</summary>
    public List<DialogInstance> Stack { get; private set; }

    /// <summary>The context around this one; null for the outermost.</summary>
    public DialogContext Parent { get; set; }

    /// <summary>Objects passed along to dialogs and to the contexts within this one.</summary>
    public TurnContextStateCollection Services { get; } = new TurnContextStateCollection();

    /// <summary>The entry of the dialog on top; null when the stack is empty.</summary>
    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>The context within the active dialog; null unless that is a container.</summary>
    public DialogContext Child
        => ActiveDialog is { } active && FindDialog(active.Id) is DialogContainer container
            ? container.CreateChildContext(this)
            : null;

    /// <summary>Puts a dialog on top of the stack and starts it.</summary>
    /// <param name="dialogId">Its id, here or in a parent.</param>
    /// <param name="options">What to pass in.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>Waiting, or the end of the dialog.</returns>
    public Task<DialogTurnResult> BeginDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
        => WithContextInErrors(async () =>
        {
            if (string.IsNullOrEmpty(dialogId))
                throw new ArgumentNullException(nameof(dialogId));

            var dialog = FindDialog(dialogId) ?? throw new ArgumentException(
                $"DialogContext.BeginDialogAsync(): A dialog with an id of '{dialogId}' wasn't found. Add it to this dialog set or to a parent's; in a ComponentDialog, call AddDialog() in the constructor.");
            Stack.Insert(0, new DialogInstance { Id = dialogId, State = new Dictionary<string, object>() });
            return await dialog.BeginDialogAsync(this, options, cancellationToken).ConfigureAwait(false);
        });

    /// <summary>Starts a prompt: the same as beginning a dialog, with options that are required and typed.</summary>
    /// <param name="dialogId">The prompt's id.</param>
    /// <param name="options">What to ask.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>Waiting, or the end of the prompt.</returns>
    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
        => WithContextInErrors(async () =>
        {
            if (string.IsNullOrEmpty(dialogId))
                throw new ArgumentNullException(nameof(dialogId));
            ArgumentNullException.ThrowIfNull(options);
            return await BeginDialogAsync(dialogId, options, cancellationToken).ConfigureAwait(false);
        });

    /// <summary>Gives the turn's activity to the active dialog.</summary>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>What the dialog did; <see cref="DialogTurnStatus.Empty"/> when there is none.</returns>
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

    /// <summary>Ends the active dialog and gives its result to the one below, which takes over.</summary>
    /// <param name="result">The answer.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>What the dialog below did; <see cref="DialogTurnStatus.Complete"/> with the answer when there is none.</returns>
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

    /// <summary>Starts a dialog in the place of the active one; the one below sees no end.</summary>
    /// <param name="dialogId">The new dialog's id.</param>
    /// <param name="options">What to pass in.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>Waiting, or the end of the new dialog.</returns>
    public Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
        => WithContextInErrors(async () =>
        {
            ArgumentCheck.NotToken(options, nameof(options));
            await EndActiveDialogAsync(DialogReason.ReplaceCalled, cancellationToken).ConfigureAwait(false);
            return await BeginDialogAsync(dialogId, options, cancellationToken).ConfigureAwait(false);
        });

    /// <summary>Asks the active dialog, first by an event, to repeat its question.</summary>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>The work.</returns>
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
    /// The dialog with that id: here, else in the nearest parent that has it, else where the container around this
    /// context finds it.
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

    /// <summary>Offers an event to the active dialog.</summary>
    /// <param name="name">The event.</param>
    /// <param name="value">What comes with it.</param>
    /// <param name="bubble">Whether it goes on to the parents when not handled.</param>
    /// <param name="fromLeaf">Whether to start at the innermost active dialog instead of this context's.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>Whether somebody handled it.</returns>
    public Task<bool> EmitEventAsync(string name, object value = null, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default)
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

    /// <summary>The language of the turn: the turn's own, else the activity's, else the thread's.</summary>
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
