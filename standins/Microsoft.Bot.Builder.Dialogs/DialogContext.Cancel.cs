namespace Microsoft.Bot.Builder.Dialogs;

/// <content>Taking dialogs off the stack before their end.</content>
public partial class DialogContext
{
    /// <summary>Takes all the dialogs of this context off the stack, the top first.</summary>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns><see cref="DialogTurnStatus.Cancelled"/>, or <see cref="DialogTurnStatus.Empty"/> when there was nothing.</returns>
    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default)
        => CancelAllDialogsAsync(false, null, null, cancellationToken);

    /// <summary>
    /// Takes the dialogs off the stack, the top first. All but the first are asked beforehand, by an event; one that
    /// handles it stays, and so do those below.
    /// </summary>
    /// <param name="cancelParents">Whether to go on with the contexts around this one.</param>
    /// <param name="eventName">The event; <see cref="DialogEvents.CancelDialog"/> when null.</param>
    /// <param name="eventValue">What comes with the event.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns><see cref="DialogTurnStatus.Cancelled"/>, or <see cref="DialogTurnStatus.Empty"/> when there was nothing.</returns>
    public Task<DialogTurnResult> CancelAllDialogsAsync(bool cancelParents, string eventName = null, object eventValue = null, CancellationToken cancellationToken = default)
        => WithContextInErrors(async () =>
        {
            ArgumentCheck.NotToken(eventValue, nameof(eventValue));
            if (Stack.Count == 0 && Parent == null)
                return new DialogTurnResult(DialogTurnStatus.Empty);

            var askFirst = false;
            var dc = this;
            while (dc != null)
            {
                if (dc.Stack.Count == 0)
                {
                    dc = cancelParents ? dc.Parent : null;
                }
                else
                {
                    if (askFirst && await dc.EmitEventAsync(eventName ?? DialogEvents.CancelDialog, eventValue, false, false, cancellationToken).ConfigureAwait(false))
                        break;
                    await dc.EndActiveDialogAsync(DialogReason.CancelCalled, cancellationToken).ConfigureAwait(false);
                }

                askFirst = true;
            }

            return new DialogTurnResult(DialogTurnStatus.Cancelled);
        });
}
