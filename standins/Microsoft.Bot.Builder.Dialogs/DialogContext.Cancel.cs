namespace Microsoft.Bot.Builder.Dialogs;

/// <content>Cancels dialogs.</content>
public partial class DialogContext
{
    /// <summary>Cancels all dialogs of this context, from the top of the stack.</summary>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns><see cref="DialogTurnStatus.Cancelled"/>; <see cref="DialogTurnStatus.Empty"/> when nothing was active.</returns>
    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default)
        => CancelAllDialogsAsync(false, null, null, cancellationToken);

    /// <summary>
    /// Cancels dialogs from the top of the stack. Before each but the first an event is raised; a dialog that handles it
    /// stays, and so do those below.
    /// </summary>
    /// <param name="cancelParents">Whether to cancel the dialogs of the parent contexts too.</param>
    /// <param name="eventName">The event; <see cref="DialogEvents.CancelDialog"/> when null.</param>
    /// <param name="eventValue">The data of the event.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns><see cref="DialogTurnStatus.Cancelled"/>; <see cref="DialogTurnStatus.Empty"/> when nothing was active.</returns>
    public Task<DialogTurnResult> CancelAllDialogsAsync(
        bool cancelParents, string eventName = null, object eventValue = null, CancellationToken cancellationToken = default)
        => WithContextInErrors(async () =>
        {
            ArgumentCheck.NotToken(eventValue, nameof(eventValue));
            if (Stack.Count == 0 && Parent == null)
                return new DialogTurnResult(DialogTurnStatus.Empty);

            var raiseEvent = false;
            var dc = this;
            while (dc != null)
            {
                if (dc.Stack.Count == 0)
                {
                    dc = cancelParents ? dc.Parent : null;
                }
                else
                {
                    var name = eventName ?? DialogEvents.CancelDialog;
                    if (raiseEvent && await dc.EmitEventAsync(name, eventValue, false, false, cancellationToken).ConfigureAwait(false))
                        break;
                    await dc.EndActiveDialogAsync(DialogReason.CancelCalled, cancellationToken).ConfigureAwait(false);
                }

                raiseEvent = true;
            }

            return new DialogTurnResult(DialogTurnStatus.Cancelled);
        });
}
