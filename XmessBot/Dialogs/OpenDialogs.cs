using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs;

/// <summary>
/// The active and interrupted dialogs of a conversation: begins, interrupts, resumes, offers and leaves them, and restores them when the
/// bot state was lost.
/// </summary>
internal sealed class OpenDialogs(IReadOnlyList<Capability> capabilities)
{
    private static readonly Texts Texts = Texts.For("RootDialog");

    /// <summary>Begins a capability's dialog. The open one is interrupted, and resumed at once if the new one ends in this turn.</summary>
    public async Task<DialogTurnResult> BeginAsync(
        DialogContext dialogs, Capability capability, object? slots, CancellationToken cancellationToken)
    {
        if (!capability.KeepsList) ShownList.Of(dialogs.Context).Forget();
        var interrupted = InterruptedDialog.Of(dialogs.Context);
        var interrupts = dialogs.ActiveDialog is not null;
        if (capability.LeavesWhatIsOpen) slots = await LeaveAllAsync(dialogs, cancellationToken);
        else if (interrupts && (dialogs.Declared() is { IsAside: true } || dialogs.Has(capability.Dialog)))
            await LeaveAsync(dialogs, cancellationToken);
        else if (interrupts) await interrupted.TakeAsync(dialogs, cancellationToken);
        var result = await dialogs.BeginDialogAsync(capability.Dialog, slots, cancellationToken);
        if (!interrupts || !interrupted.Any || dialogs.ActiveDialog is not null) return result;
        await interrupted.RestoreAsync(dialogs, cancellationToken);
        return await dialogs.AskAgainAsync(cancellationToken);
    }

    /// <summary>Passes the message to the open dialog; when that ends, offers to resume the interrupted one.</summary>
    /// <param name="dialogs">The open dialogs.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <param name="offer">What is shown after its replies; null for nothing.</param>
    public async Task<DialogTurnResult> ContinueAsync(
        DialogContext dialogs, CancellationToken cancellationToken, IActivity? offer = null)
    {
        var result = await dialogs.ContinueDialogAsync(cancellationToken);
        if (offer is not null) await dialogs.Context.SendActivityAsync(offer, cancellationToken);
        if (dialogs.ActiveDialog is not null) return result;
        if (result.Result is InterruptedDialog.GoesOn(var said)) return await GoOnAsync(dialogs, said, cancellationToken);
        if (result.Result is InterruptedDialog.Settled) InterruptedDialog.Of(dialogs.Context).Drop();
        await OfferAsync(dialogs, cancellationToken);
        return result;
    }

    /// <summary>Offers to resume the interrupted dialog, in one line that waits for no answer.</summary>
    public async Task OfferAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var interrupted = InterruptedDialog.Of(dialogs.Context);
        if (capabilities.FirstOrDefault(each => each.Dialog == interrupted.Dialog)?.Name is { } name)
            await dialogs.Context.SendActivityAsync(ResumeCard.Of(Texts.Say("kept", ("what", name()))), cancellationToken);
    }

    /// <summary>Resumes the interrupted dialog, or drops it.</summary>
    public static async Task<DialogTurnResult> ResumeOrDropAsync(DialogContext dialogs, bool again, CancellationToken cancellationToken)
    {
        if (again) return await GoOnAsync(dialogs, null, cancellationToken);
        InterruptedDialog.Of(dialogs.Context).Drop();
        return await SayAsync(dialogs, Texts.Say("keptForgotten"), cancellationToken);
    }

    private static async Task<DialogTurnResult> GoOnAsync(DialogContext dialogs, string? said, CancellationToken cancellationToken)
    {
        await InterruptedDialog.Of(dialogs.Context).RestoreAsync(dialogs, cancellationToken);
        return said is null ? await dialogs.AskAgainAsync(cancellationToken)
            : await dialogs.Context.SayingAsync(said, () => dialogs.ContinueDialogAsync(cancellationToken));
    }

    /// <summary>Cancels the open dialog; returns the text that says what the store keeps of it, or null.</summary>
    public async Task<string?> LeaveAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(dialogs.Context);
        var left = dialogs.Ids().SelectMany(id => capabilities.Where(each => each.Dialog == id))
            .FirstOrDefault(each => each.Leave is not null);
        var text = left is null ? null : await left.Leave!(turn, cancellationToken);
        if (turn.Person is null) await turn.Codes.ForgetAsync(turn.Account, cancellationToken);
        await dialogs.CancelAllDialogsAsync(cancellationToken);
        return text;
    }

    // Leaves the open and the interrupted dialogs; the texts say what happens to each.
    private async Task<LeftOpen> LeaveAllAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var (saved, lost) = (new List<string>(), new List<string>());
        var open = dialogs.Ids().ToArray();
        Note(await LeaveAsync(dialogs, cancellationToken), open);
        var interrupted = InterruptedDialog.Of(dialogs.Context);
        if (interrupted.Dialog is { } before)
        {
            // The note of an interrupted session report has already been taken out of the store.
            var leave = capabilities.First(each => each.Dialog == before).Leave;
            Note(leave is null ? null : await leave(Turn.Of(dialogs.Context), cancellationToken), before);
            interrupted.Drop();
        }

        if (lost.Count > 0) saved.Add(Texts.Say("leftOpen", ("what", ListWording.And([.. lost.Distinct()]))));
        return new LeftOpen([.. saved.Distinct()]);

        void Note(string? text, params string[] ids)
        {
            if (text is not null) saved.Add(text);
            else if (NameOf(ids) is { } name) lost.Add(name);
        }
    }

    /// <summary>The innermost open dialog that belongs to a capability; null for none.</summary>
    public string? InnermostOf(DialogContext dialogs) =>
        dialogs.Ids().LastOrDefault(id => capabilities.Any(each => each.Dialog == id));

    private string? NameOf(IReadOnlyList<string> dialogs) =>
        capabilities.FirstOrDefault(each => dialogs.Contains(each.Dialog) && each.Name is not null)?.Name!();

    /// <summary>
    /// Resumes what was being done when the bot state was lost: waiting for a code, or what the store holds as begun in this conversation.
    /// Null when there is nothing.
    /// </summary>
    public async Task<DialogTurnResult?> ResumeAsync(DialogContext dialogs, Turn turn, CancellationToken cancellationToken)
    {
        if (InterruptedDialog.Of(dialogs.Context).Any) return null;
        if (turn.Person is null)
        {
            return await turn.Codes.PendingAsync(turn.Account, turn.Now, cancellationToken) is { } pending
                && capabilities.Any(each => each.Dialog == pending.Purpose)
                ? await dialogs.BeginDialogAsync(pending.Purpose, null, cancellationToken)
                : null;
        }

        // Session reports first: they are deleted sooner than drafts.
        foreach (var capability in capabilities.Reverse())
        {
            if (capability.Resume is { } resume && await resume(turn, cancellationToken) is { } slots)
                return await dialogs.BeginDialogAsync(capability.Dialog, slots, cancellationToken);
        }

        return null;
    }

    /// <summary>Sends a text, and then asks the open question again.</summary>
    public static async Task<DialogTurnResult> SayAsync(DialogContext dialogs, string text, CancellationToken cancellationToken)
    {
        await dialogs.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return dialogs.ActiveDialog is null ? await dialogs.EndDialogAsync(null, cancellationToken)
            : await dialogs.AskAgainAsync(cancellationToken);
    }
}
