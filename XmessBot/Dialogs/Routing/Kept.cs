using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Routing;

/// <summary>What was open when something else began, one deep: it is gone on with, or offered, when that ends.</summary>
public sealed class Kept
{
    /// <summary>What a dialog ends with when it leaves nothing to go on with: a request that was taken back is no longer changed.</summary>
    public const string Settled = "settled";

    /// <summary>The dialogs that were begun, the innermost first; empty when nothing is kept.</summary>
    public List<DialogInstance> Stack { get; set; } = [];

    /// <summary>What was being told of sessions, as the store writes it; null when nothing was.</summary>
    public string? Note { get; set; }

    /// <summary>Whether something is kept.</summary>
    public bool Any => Stack.Count > 0;

    /// <summary>The dialog that was begun; null when nothing is kept.</summary>
    public string? Dialog => Any ? Stack[^1].Id : null;

    /// <summary>What is kept in this conversation.</summary>
    internal static Kept Of(ITurnContext context) => context.TurnState.Get<Kept>() ?? new Kept();

    /// <summary>Sets aside what is open; what was kept before is let go of.</summary>
    internal async Task TakeAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(dialogs.Context);
        Stack = [.. dialogs.Stack];
        Note = await turn.SessionNotes.TakeAsync(turn.Account, turn.Conversation, cancellationToken);
        dialogs.Stack.Clear();
    }

    /// <summary>Opens it again, as it was.</summary>
    internal async Task RestoreAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(dialogs.Context);
        dialogs.Stack.AddRange(Stack);
        if (Note is { } note) await turn.SessionNotes.PutBackAsync(turn.Account, turn.Conversation, note, turn.Now, cancellationToken);
        LetGo();
    }

    /// <summary>Forgets it.</summary>
    internal void LetGo() => (Stack, Note) = ([], null);
}
