using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Storage.Turns;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Routing;

/// <summary>
/// The messages that what is open was made of, each with how it stood before: of one that its author edits or deletes, what is open
/// goes back to there, and nothing is confirmed that they no longer say. One mechanism for all dialogs: it knows none of them.
/// </summary>
public sealed class EarlierMessages
{
    // Nobody edits what they wrote further back while they are asked to confirm it, and each is read and written in every turn.
    private const int Most = 8;

    /// <summary>The oldest first.</summary>
    public List<EarlierMessage> Messages { get; set; } = [];

    /// <summary>Those of this conversation.</summary>
    internal static EarlierMessages Of(ITurnContext context) => context.TurnState.Get<EarlierMessages>() ?? new EarlierMessages();

    /// <summary>Whether what is open was made of that message too.</summary>
    internal bool Has(string? id) => Messages.Exists(each => each.Id == id);

    /// <summary>How it stands before the message of this turn; null where no message is ever edited, as in the web chat.</summary>
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
    /// Notes a message that what is open is made of. What has ended, or handed on to something else, has done what it was told, and is
    /// made of nothing any more.
    /// </summary>
    /// <param name="message">The message.</param>
    /// <param name="dialogs">What is open after it.</param>
    /// <param name="asked">What asked it; null when nothing did.</param>
    /// <param name="asking">What asks now; null when nothing does.</param>
    internal void Add(EarlierMessage message, DialogContext dialogs, string? asked, string? asking)
    {
        message.Opens = asking is not null && (asked is null || !dialogs.Has(asked));
        if (asking != asked) Forget();
        if (asking is null || (asking != asked && !message.Opens)) return;
        Messages.RemoveAll(each => each.Id == message.Id);
        Messages.Add(message);
        if (Messages.Count > Most) Messages.RemoveAt(0);
    }

    /// <summary>What is open is made of none of them any more.</summary>
    internal void Forget() => Messages = [];

    /// <summary>Goes back to before that message, and forgets it and those after it.</summary>
    internal async Task RewindAsync(DialogContext dialogs, string id, StateTypes types, CancellationToken cancellationToken)
    {
        var at = Messages.FindIndex(each => each.Id == id);
        var message = Messages[at];
        Messages.RemoveRange(at, Messages.Count - at);
        var turn = Turn.Of(dialogs.Context);
        dialogs.Stack.Clear();
        await turn.SessionNotes.ForgetAsync(turn.Account, cancellationToken);
        // What it interrupted is open again.
        if (message.Opens && Kept.Of(dialogs.Context) is { Any: true } kept)
        {
            await kept.RestoreAsync(dialogs, cancellationToken);
            return;
        }

        if (message.Stack is { } stack) dialogs.Stack.AddRange(types.Read<List<DialogInstance>>(stack) ?? []);
        if (message.Note is { } note)
            await turn.SessionNotes.PutBackAsync(turn.Account, turn.Conversation, note, turn.Now, cancellationToken);
    }
}

/// <summary>A message with how it stood before it.</summary>
public sealed class EarlierMessage
{
    /// <summary>The channel's id of it.</summary>
    public string Id { get; set; } = "";

    /// <summary>The dialogs that were begun, as the state is written; null when none was.</summary>
    public string? Stack { get; set; }

    /// <summary>What was being told of sessions, as the store writes it; null when nothing was.</summary>
    public string? Note { get; set; }

    /// <summary>Whether it is the one that began what is open.</summary>
    public bool Opens { get; set; }
}
