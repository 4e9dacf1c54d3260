using System.Diagnostics;
using Microsoft.Bot.Builder.Dialogs.Debugging;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// A part of a conversation that is begun, continued in later turns and ended. One object serves all conversations:
/// the state of each is in <see cref="DialogInstance.State"/>.
/// </summary>
[DebuggerDisplay("{Id}")]
public abstract class Dialog
{
    /// <summary>The result of a dialog that waits for the user's next message.</summary>
    public static readonly DialogTurnResult EndOfTurn = new DialogTurnResult(DialogTurnStatus.Waiting);

    private string _id;
    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;

    /// <summary>Makes a dialog.</summary>
    /// <param name="dialogId">Its id; when null, <see cref="OnComputeId"/> computes it on first use.</param>
    public Dialog(string dialogId = null) => _id = dialogId;

    /// <summary>The id under which sets and stacks know the dialog.</summary>
    [JsonProperty("id")]
    public string Id
    {
        get => _id ??= OnComputeId();
        set => _id = value;
    }

    /// <summary>The client that receives the dialog's telemetry; the null client unless set.</summary>
    [JsonIgnore]
    public virtual IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set => _telemetryClient = value;
    }

    /// <summary>Where the dialog is defined in source code; null unless a source map is registered.</summary>
    [JsonIgnore]
    public virtual SourceRange Source => DebugSupport.SourceMap.TryGetValue(this, out var range) ? range : null;

    /// <summary>Called when the dialog is begun, once it is on the stack.</summary>
    /// <param name="dc">The context in which this dialog is active.</param>
    /// <param name="options">Passed by the caller.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>Whether the dialog waits for the user or has ended.</returns>
    public abstract Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options = null, CancellationToken cancellationToken = default);

    /// <summary>Called with the user's next activity while the dialog is active. Ends the dialog unless overridden.</summary>
    /// <param name="dc">The context in which this dialog is active.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>Whether the dialog waits for the user or has ended.</returns>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
        => dc.EndDialogAsync(cancellationToken: cancellationToken);

    /// <summary>Called when a dialog that this one began has ended. Ends this one with the same result unless overridden.</summary>
    /// <param name="dc">The context in which this dialog is active again.</param>
    /// <param name="reason">Why it is called.</param>
    /// <param name="result">The result of the other dialog.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>Whether the dialog waits for the user or has ended.</returns>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
        => dc.EndDialogAsync(result, cancellationToken);

    /// <summary>Repeats the open question. Does nothing unless overridden.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="instance">The dialog's entry on the stack.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>A task that ends when the operation does.</returns>
    public virtual Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
        => Task.CompletedTask;

    /// <summary>Called before the dialog is removed from the stack. Does nothing unless overridden.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="instance">The dialog's entry, still on the stack.</param>
    /// <param name="reason">Why it ends: it finished, was replaced or was cancelled.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>A task that ends when the operation does.</returns>
    public virtual Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        => Task.CompletedTask;

    /// <summary>
    /// A version that changes whenever persisted conversations may no longer fit the dialog. The id, unless overridden.
    /// </summary>
    /// <returns>The version.</returns>
    public virtual string GetVersion() => Id;

    /// <summary>Handles an event: first this dialog, then its parents if the event bubbles, then this dialog again.</summary>
    /// <param name="dc">The context in which this dialog is active.</param>
    /// <param name="e">The event.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>Whether a dialog handled the event.</returns>
    public virtual async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (await OnPreBubbleEventAsync(dc, e, cancellationToken).ConfigureAwait(false))
            return true;
        if (e.Bubble && dc.Parent != null
            && await dc.Parent.EmitEventAsync(e.Name, e.Value, true, false, cancellationToken).ConfigureAwait(false))
            return true;
        return await OnPostBubbleEventAsync(dc, e, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Called with an event before the parents get it.</summary>
    /// <param name="dc">The context in which this dialog is active.</param>
    /// <param name="e">The event.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>True to keep the event from the parents.</returns>
    protected virtual Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        => Task.FromResult(false);

    /// <summary>Called with an event that no parent handled.</summary>
    /// <param name="dc">The context in which this dialog is active.</param>
    /// <param name="e">The event.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>Whether this dialog handled it.</returns>
    protected virtual Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        => Task.FromResult(false);

    /// <summary>The id of a dialog that was given none: its type's name, unless overridden.</summary>
    /// <returns>The id.</returns>
    protected virtual string OnComputeId() => GetType().Name;

    /// <summary>Records where the dialog is defined, for debuggers; does nothing when the path is empty.</summary>
    /// <param name="path">The file.</param>
    /// <param name="lineNumber">The line.</param>
    protected void RegisterSourceLocation(string path, int lineNumber)
    {
        if (!string.IsNullOrEmpty(path))
            DebugSupport.SourceMap.Add(this, new SourceRange(path, lineNumber, 0, lineNumber + 1, 0));
    }
}
