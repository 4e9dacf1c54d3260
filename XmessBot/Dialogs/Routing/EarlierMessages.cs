using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Storage.Turns;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Routing;

/// <summary>
/// The messages that the open dialog is based on, each with a snapshot from before it. When the author edits or deletes one, the dialog
/// goes back to that snapshot, so that nothing is confirmed that the messages no longer say. It is the same for all dialogs and depends on
/// none.
/// </summary>
public sealed class EarlierMessages
{
    // Nobody edits older messages while they are asked to confirm, and every turn loads and stores each of these.
    private const int Most = 8;

    /// <summary>The messages, oldest first.</summary>
    public List<EarlierMessage> Messages { get; set; } = [];

    /// <summary>Those of this conversation.</summary>
    internal static EarlierMessages Of(ITurnContext context) => context.TurnState.Get<EarlierMessages>() ?? new EarlierMessages();

    /// <summary>Whether the open dialog is based on a message.</summary>
    internal bool Has(string? id) => Messages.Exists(each => each.Id == id);

    /// <summary>The snapshot before the message of this turn; null where messages cannot be edited, as in the web chat.</summary>
    internal static async Task<EarlierMessage?> BeforeAsync(DialogContext dialogs, StateTypes types, CancellationToken cancellationToken)
    {
        if (dialogs.Context.Adapter is IKeepsHistory || dialogs.Context.Activity is not { Id: { Length: > 0 } id }) return null;
        var turn = Turn.Of(dialogs.Context);
        return new EarlierMessage
        {
            Id = id,
            Stack = dialogs.Stack.Count == 0 ? null : types.Write(dialogs.Stack),
            Note = await turn.SessionNotes.ReadAsync(turn.Account, turn.Conversation, cancellationToken),
        };
    }

    /// <summary>
    /// Adds a message that the open dialog is based on. If that dialog has ended or begun another, it has done its work, and the earlier
    /// messages are forgotten.
    /// </summary>
    /// <param name="message">The message.</param>
    /// <param name="dialogs">The dialogs after the message.</param>
    /// <param name="asked">The dialog that was open before the message; null for none.</param>
    /// <param name="asking">The dialog that is open now; null for none.</param>
    internal void Add(EarlierMessage message, DialogContext dialogs, string? asked, string? asking)
    {
        message.Opens = asking is not null && (asked is null || !dialogs.Has(asked));
        if (asking != asked) Forget();
        if (asking is null || (asking != asked && !message.Opens)) return;
        Messages.RemoveAll(each => each.Id == message.Id);
        Messages.Add(message);
        if (Messages.Count > Most) Messages.RemoveAt(0);
    }

    /// <summary>Forgets all messages.</summary>
    internal void Forget() => Messages = [];

    /// <summary>Goes back to before a message, and forgets it and those after it.</summary>
    internal async Task RewindAsync(DialogContext dialogs, string id, StateTypes types, CancellationToken cancellationToken)
    {
        var at = Messages.FindIndex(each => each.Id == id);
        var message = Messages[at];
        Messages.RemoveRange(at, Messages.Count - at);
        var turn = Turn.Of(dialogs.Context);
        dialogs.Stack.Clear();
        await turn.SessionNotes.ForgetAsync(turn.Account, cancellationToken);
        // Resumes the dialog that the message had interrupted.
        if (message.Opens && InterruptedDialog.Of(dialogs.Context) is { Any: true } interrupted)
        {
            await interrupted.RestoreAsync(dialogs, cancellationToken);
            return;
        }

        if (message.Stack is { } stack) dialogs.Stack.AddRange(types.Read<List<DialogInstance>>(stack) ?? []);
        if (message.Note is { } note)
            await turn.SessionNotes.PutBackAsync(turn.Account, turn.Conversation, note, turn.Now, cancellationToken);
    }
}

/// <summary>A message with a snapshot from before it.</summary>
public sealed class EarlierMessage
{
    /// <summary>The channel's id of the message.</summary>
    public string Id { get; set; } = "";

    /// <summary>The dialog stack, as JSON; null when it was empty.</summary>
    public string? Stack { get; set; }

    /// <summary>The note of an unfinished session report, as JSON; null when there was none.</summary>
    public string? Note { get; set; }

    /// <summary>Whether this message began the open dialog.</summary>
    public bool Opens { get; set; }
}
