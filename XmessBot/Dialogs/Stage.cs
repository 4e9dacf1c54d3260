using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs;

/// <summary>
/// What is open in a conversation: begun, kept while something else is done, offered again, left, and gone on with when the bot state
/// was lost.
/// </summary>
internal sealed class Stage(IReadOnlyList<Capability> capabilities)
{
    private static readonly Texts Texts = Texts.For("RootDialog");

    /// <summary>Begins what a capability does; what is open is kept, and gone on with at once when it ends in this turn.</summary>
    public async Task<DialogTurnResult> BeginAsync(
        DialogContext dialogs, Capability capability, object? slots, CancellationToken cancellationToken)
    {
        // Asked again where the data is, and once more by Core (R12).
        if (capability.Audience == Audience.Staff && Turn.Of(dialogs.Context).Person is { IsStaff: false })
            return await SayAsync(dialogs, Texts.Say("onlyStaff"), cancellationToken);
        ShownList.Of(dialogs.Context).Forget();
        var kept = Kept.Of(dialogs.Context);
        var interrupts = dialogs.ActiveDialog is not null;
        if (capability.LeavesWhatIsOpen) slots = await LeaveAllAsync(dialogs, cancellationToken);
        else if (interrupts && (dialogs.Declared() is { IsAside: true } || dialogs.Has(capability.Dialog)))
            await LeaveAsync(dialogs, cancellationToken);
        else if (interrupts) await kept.TakeAsync(dialogs, cancellationToken);
        var result = await dialogs.BeginDialogAsync(capability.Dialog, slots, cancellationToken);
        if (!interrupts || !kept.Any || dialogs.ActiveDialog is not null) return result;
        await kept.RestoreAsync(dialogs, cancellationToken);
        return await dialogs.AskAgainAsync(cancellationToken);
    }

    /// <summary>Gives the message to what is open; when that ends, what was kept is offered.</summary>
    public async Task<DialogTurnResult> ContinueAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var result = await dialogs.ContinueDialogAsync(cancellationToken);
        if (dialogs.ActiveDialog is not null) return result;
        if (result.Result is Kept.Settled) Kept.Of(dialogs.Context).LetGo();
        await OfferAsync(dialogs, cancellationToken);
        return result;
    }

    /// <summary>Offers what was open when something else began, in one line; nothing waits for the answer.</summary>
    public async Task OfferAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var kept = Kept.Of(dialogs.Context);
        if (capabilities.FirstOrDefault(each => each.Dialog == kept.Dialog)?.Name is { } name)
            await dialogs.Context.SendActivityAsync(KeptCard.Of(Texts.Say("kept", ("what", name()))), cancellationToken);
    }

    /// <summary>Goes on with what was kept, or lets go of it.</summary>
    public static async Task<DialogTurnResult> GoOnAsync(DialogContext dialogs, bool again, CancellationToken cancellationToken)
    {
        var kept = Kept.Of(dialogs.Context);
        if (again)
        {
            await kept.RestoreAsync(dialogs, cancellationToken);
            return await dialogs.AskAgainAsync(cancellationToken);
        }

        kept.LetGo();
        return await SayAsync(dialogs, Texts.Say("keptForgotten"), cancellationToken);
    }

    /// <summary>Lets go of what was being told; the text that says what the store keeps of it, or null.</summary>
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

    // What is open and what was kept: the texts that say what becomes of each.
    private async Task<LeftOpen> LeaveAllAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var (saved, lost) = (new List<string>(), new List<string>());
        var open = dialogs.Ids().ToArray();
        Note(await LeaveAsync(dialogs, cancellationToken), open);
        var kept = Kept.Of(dialogs.Context);
        if (kept.Dialog is { } before)
        {
            // What is kept of sessions is out of the store already.
            var leave = capabilities.First(each => each.Dialog == before).Leave;
            Note(leave is null ? null : await leave(Turn.Of(dialogs.Context), cancellationToken), before);
            kept.LetGo();
        }

        if (lost.Count > 0) saved.Add(Texts.Say("leftOpen", ("what", ListWording.And([.. lost.Distinct()]))));
        return new LeftOpen([.. saved.Distinct()]);

        void Note(string? text, params string[] ids)
        {
            if (text is not null) saved.Add(text);
            else if (NameOf(ids) is { } name) lost.Add(name);
        }
    }

    /// <summary>The dialog of a capability that is open innermost; null when none is.</summary>
    public string? InnermostOf(DialogContext dialogs) =>
        dialogs.Ids().LastOrDefault(id => capabilities.Any(each => each.Dialog == id));

    private string? NameOf(IReadOnlyList<string> dialogs) =>
        capabilities.FirstOrDefault(each => dialogs.Contains(each.Dialog) && each.Name is not null)?.Name!();

    /// <summary>
    /// Goes on with what was being done when the bot state was lost: the code that is waited for, or what the store holds as begun
    /// here. Null when nothing was.
    /// </summary>
    public async Task<DialogTurnResult?> ResumeAsync(DialogContext dialogs, Turn turn, CancellationToken cancellationToken)
    {
        if (Kept.Of(dialogs.Context).Any) return null;
        if (turn.Person is null)
        {
            return await turn.Codes.PendingAsync(turn.Account, turn.Now, cancellationToken) is { } pending
                && capabilities.Any(each => each.Dialog == pending.Purpose)
                ? await dialogs.BeginDialogAsync(pending.Purpose, null, cancellationToken)
                : null;
        }

        // What is told of sessions first: it is forgotten sooner than a draft.
        foreach (var capability in capabilities.Reverse())
        {
            if (capability.Resume is { } resume && await resume(turn, cancellationToken) is { } slots)
                return await dialogs.BeginDialogAsync(capability.Dialog, slots, cancellationToken);
        }

        return null;
    }

    /// <summary>Says something; what is open is asked again after it.</summary>
    public static async Task<DialogTurnResult> SayAsync(DialogContext dialogs, string text, CancellationToken cancellationToken)
    {
        await dialogs.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return dialogs.ActiveDialog is null ? await dialogs.EndDialogAsync(null, cancellationToken)
            : await dialogs.AskAgainAsync(cancellationToken);
    }
}
