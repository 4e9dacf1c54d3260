using XmessBot.Core.Sessions;

namespace XmessBot.Storage.Sessions;

/// <summary>
/// What is being told about sessions: one note for each account, since somebody may tell a session before it is known who
/// they are.
/// </summary>
public sealed class SessionNoteStore(XmessContext context)
{
    /// <summary>What the account is telling in that conversation, or null.</summary>
    public async Task<SessionNote?> FindAsync(string account, string conversation, CancellationToken cancellationToken = default) =>
        await context.Set<SessionNoteRow>().FindAsync([account], cancellationToken) is { Note.Length: > 0 } row
            && row.Conversation == conversation
            ? DomainJson.Read<SessionNote>(row.Note) : null;

    /// <summary>The same as the store writes it.</summary>
    public async Task<string?> ReadAsync(string account, string conversation, CancellationToken cancellationToken = default) =>
        await context.Set<SessionNoteRow>().FindAsync([account], cancellationToken) is { Note.Length: > 0 } row
        && row.Conversation == conversation ? row.Note : null;

    /// <summary>Keeps the note as it is now, in place of any other of the account.</summary>
    public async Task<SessionNote> SaveAsync(string account, string conversation, SessionNote note,
        CancellationToken cancellationToken = default)
    {
        var kept = note with { Version = note.Version + 1 };
        var row = await context.Set<SessionNoteRow>().FindAsync([account], cancellationToken);
        if (row is null) context.Add(row = new SessionNoteRow { Account = account, Conversation = "", Note = "" });
        (row.Conversation, row.Begun, row.Note) = (conversation, kept.Begun, DomainJson.Write(kept));
        row.Version++;
        return kept;
    }

    /// <summary>Lets go of what the account was telling; the row stays for what it tells next, until it is old.</summary>
    public async Task ForgetAsync(string account, CancellationToken cancellationToken = default)
    {
        if (await context.Set<SessionNoteRow>().FindAsync([account], cancellationToken) is not { Note.Length: > 0 } row) return;
        row.Note = "";
        row.Version++;
    }

    /// <summary>Takes what the account was telling in that conversation out of the store, to be put back; null when nothing was.</summary>
    public async Task<string?> TakeAsync(string account, string conversation, CancellationToken cancellationToken = default)
    {
        if (await context.Set<SessionNoteRow>().FindAsync([account], cancellationToken) is not { Note.Length: > 0 } row
            || row.Conversation != conversation)
            return null;
        var note = row.Note;
        row.Note = "";
        row.Version++;
        return note;
    }

    /// <summary>Puts back what <see cref="TakeAsync"/> took, in place of any other of the account.</summary>
    public async Task PutBackAsync(string account, string conversation, string note, DateTimeOffset now,
        CancellationToken cancellationToken = default)
    {
        var row = await context.Set<SessionNoteRow>().FindAsync([account], cancellationToken);
        if (row is null) context.Add(row = new SessionNoteRow { Account = account, Conversation = "", Note = "" });
        (row.Conversation, row.Begun, row.Note) = (conversation, now, note);
        row.Version++;
    }
}
