using System.Diagnostics;
using Microsoft.Bot.Builder.Dialogs.Debugging;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// A piece of conversation that can be started, continued in later turns and ended. A dialog object holds no
/// conversation: one object serves all of them, and what it must remember is in <see cref="DialogInstance.State"/>.
/// </summary>
[DebuggerDisplay("{Id}")]
public abstract class Dialog
{
    /// <summary>The result of a dialog that has asked something and waits.</summary>
    public static readonly DialogTurnResult EndOfTurn = new DialogTurnResult(DialogTurnStatus.Waiting);

    private string _id;
    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;

    /// <summary>Makes a dialog.</summary>
    /// <param name="dialogId">Its id; when null, computed by <see cref="OnComputeId"/> as soon as it is needed.</param>
    public Dialog(string dialogId = null) => _id = dialogId;

    /// <summary>The id under which sets and stacks know the dialog.</summary>
    [JsonProperty("id")]
    public string Id
    {
        get => _id ??= OnComputeId();
        set => _id = value;
    }

    /// <summary>Where the dialog logs; the null client unless set.</summary>
    [JsonIgnore]
    public virtual IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set => _telemetryClient = value;
    }

    /// <summary>Where the dialog is written; null unless registered.</summary>
    [JsonIgnore]
    public virtual SourceRange Source => DebugSupport.SourceMap.TryGetValue(this, out var range) ? range : null;

    /// <summary>Starts the dialog, which has just been put on the stack.</summary>
    /// <param name="dc">The context whose active dialog it is.</param>
    /// <param name="options">What the caller passes in.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>Waiting, or the end of the dialog.</returns>
    public abstract Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default);

    /// <summary>Takes the user's next activity. Unless overridden the dialog ends.</summary>
    /// <param name="dc">The context whose active dialog it is.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>Waiting, or the end of the dialog.</returns>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
        => dc.EndDialogAsync(cancellationToken: cancellationToken);

    /// <summary>Takes over again after a dialog that it had started. Unless overridden the dialog ends with the same result.</summary>
    /// <param name="dc">The context whose active dialog it is again.</param>
    /// <param name="reason">Why it is called.</param>
    /// <param name="result">What the other dialog answered.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>Waiting, or the end of the dialog.</returns>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
        => dc.EndDialogAsync(result, cancellationToken);

    /// <summary>Repeats the question that is open. Unless overridden nothing happens.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">The dialog's entry in the stack.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>The work.</returns>
    public virtual Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
        => Task.CompletedTask;

    /// <summary>Told that the dialog is about to leave the stack. Unless overridden nothing happens.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">The dialog's entry in the stack, still there.</param>
    /// <param name="reason">Ended, replaced or cancelled.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>The work.</returns>
    public virtual Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        => Task.CompletedTask;

    /// <summary>
    /// Identifies the shape of the dialog: it must differ when stored conversations can no longer be trusted to fit.
    /// The id, unless overridden.
    /// </summary>
    /// <returns>The version.</returns>
    public virtual string GetVersion() => Id;

    /// <summary>Offers an event to the dialog, then to its parents if it bubbles, then to the dialog once more.</summary>
    /// <param name="dc">The context whose active dialog it is.</param>
    /// <param name="e">The event.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>Whether somebody handled it.</returns>
    public virtual async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (await OnPreBubbleEventAsync(dc, e, cancellationToken).ConfigureAwait(false))
            return true;
        if (e.Bubble && dc.Parent != null
            && await dc.Parent.EmitEventAsync(e.Name, e.Value, true, false, cancellationToken).ConfigureAwait(false))
            return true;
        return await OnPostBubbleEventAsync(dc, e, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The first offer of an event, before the parents.</summary>
    /// <param name="dc">The context whose active dialog it is.</param>
    /// <param name="e">The event.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>True to keep the event from the parents.</returns>
    protected virtual Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        => Task.FromResult(false);

    /// <summary>The last offer of an event that nobody handled, after the parents.</summary>
    /// <param name="dc">The context whose active dialog it is.</param>
    /// <param name="e">The event.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>Whether the event is handled now.</returns>
    protected virtual Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        => Task.FromResult(false);

    /// <summary>The id of a dialog that was given none: its type's name, unless overridden.</summary>
    /// <returns>The id.</returns>
    protected virtual string OnComputeId() => GetType().Name;

    /// <summary>Says where the dialog is written, which debuggers show; without a file nothing is registered.</summary>
    /// <param name="path">The file.</param>
    /// <param name="lineNumber">The line.</param>
    protected void RegisterSourceLocation(string path, int lineNumber)
    {
        if (!string.IsNullOrEmpty(path))
            DebugSupport.SourceMap.Add(this, new SourceRange(path, lineNumber, 0, lineNumber + 1, 0));
    }
}
