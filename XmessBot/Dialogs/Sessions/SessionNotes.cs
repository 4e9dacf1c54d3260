using XmessBot.Turns;

namespace XmessBot.Dialogs.Sessions;

/// <summary>Finds and saves the person's note in this conversation.</summary>
internal static class SessionNotes
{
    /// <summary>The note for a task; null for none.</summary>
    public static async Task<SessionNote?> FindAsync(Turn turn, SessionTask task, CancellationToken cancellationToken) =>
        await turn.SessionNotes.FindAsync<SessionNote>(turn.Account, turn.Conversation, cancellationToken) is { } note && note.Task == task
            ? note
            : null;

    /// <summary>Saves the note as its next version, replacing any other of the account.</summary>
    public static async Task<SessionNote> SaveAsync(Turn turn, SessionNote note, CancellationToken cancellationToken)
    {
        var next = note with { Version = note.Version + 1 };
        await turn.SessionNotes.SaveAsync(turn.Account, turn.Conversation, next, next.Begun, cancellationToken);
        return next;
    }

    /// <summary>The key of the buttons of a question about this version of the note.</summary>
    public static string KeyOf(SessionNote note) => FormattableString.Invariant($"session|{note.Begun.UtcTicks:x}|{note.Version}");
}
