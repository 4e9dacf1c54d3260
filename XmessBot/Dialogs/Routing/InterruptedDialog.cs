using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Routing;

/// <summary>The dialog that another one interrupted, at most one: when the other ends, it is resumed or offered.</summary>
public sealed class InterruptedDialog
{
    /// <summary>The result of a dialog after which there is nothing to resume: a withdrawn request is no longer edited.</summary>
    public const string Settled = "settled";

    /// <summary>
    /// The result of a dialog after which the interrupted one goes on at once: with what was said before as its answer, or null to ask
    /// again.
    /// </summary>
    internal sealed record GoesOn(string? Said);

    /// <summary>The interrupted dialog stack, innermost first; empty for none.</summary>
    public List<DialogInstance> Stack { get; set; } = [];

    /// <summary>The note of an unfinished session report, as JSON; null when there was none.</summary>
    public string? Note { get; set; }

    /// <summary>Whether a dialog is kept.</summary>
    public bool Any => Stack.Count > 0;

    /// <summary>The id of the outermost dialog; null for none.</summary>
    public string? Dialog => Any ? Stack[^1].Id : null;

    /// <summary>What is kept in this conversation.</summary>
    internal static InterruptedDialog Of(ITurnContext context) => context.TurnState.Get<InterruptedDialog>() ?? new InterruptedDialog();

    /// <summary>Moves the active dialogs here; what was kept before is dropped.</summary>
    internal async Task TakeAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(dialogs.Context);
        Stack = [.. dialogs.Stack];
        Note = await turn.SessionNotes.TakeAsync(turn.Account, turn.Conversation, cancellationToken);
        dialogs.Stack.Clear();
    }

    /// <summary>Makes the kept dialogs active again.</summary>
    internal async Task RestoreAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(dialogs.Context);
        dialogs.Stack.AddRange(Stack);
        if (Note is { } note) await turn.SessionNotes.PutBackAsync(turn.Account, turn.Conversation, note, turn.Now, cancellationToken);
        Drop();
    }

    /// <summary>Drops it.</summary>
    internal void Drop() => (Stack, Note) = ([], null);
}
