namespace XmessBot.Storage.Sessions;

/// <summary>
/// Stores unfinished session reports, as the dialogs write them: one note for each account, because somebody may report a session before
/// they have proved who they are.
/// </summary>
public sealed class SessionNoteStore(XmessContext context)
{
    /// <summary>The account's note in a conversation, or null.</summary>
    /// <typeparam name="TNote">The dialogs' type.</typeparam>
    public async Task<TNote?> FindAsync<TNote>(string account, string conversation, CancellationToken cancellationToken = default)
        where TNote : class =>
        await ReadAsync(account, conversation, cancellationToken) is { } note ? DomainJson.Read<TNote>(note) : null;

    /// <summary>Saves the account's note, replacing any other of that account.</summary>
    /// <typeparam name="TNote">The dialogs' type.</typeparam>
    /// <param name="account">The account.</param>
    /// <param name="conversation">The conversation.</param>
    /// <param name="note">The note.</param>
    /// <param name="begun">When the report was begun; retention deletes old notes.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public Task SaveAsync<TNote>(string account, string conversation, TNote note, DateTimeOffset begun,
        CancellationToken cancellationToken = default) =>
        PutBackAsync(account, conversation, DomainJson.Write(note), begun, cancellationToken);

    /// <summary>What <see cref="FindAsync{TNote}"/> finds, as JSON.</summary>
    public async Task<string?> ReadAsync(string account, string conversation, CancellationToken cancellationToken = default) =>
        (await FindAsync(account, conversation, cancellationToken))?.Note;

    /// <summary>Discards the account's note. The row is kept for the next note, until retention deletes it.</summary>
    public async Task ForgetAsync(string account, CancellationToken cancellationToken = default) =>
        Empty(await FindAsync(account, null, cancellationToken));

    /// <summary>
    /// Removes the account's note in a conversation and returns it, for <see cref="PutBackAsync"/>; null when there is none.
    /// </summary>
    public async Task<string?> TakeAsync(string account, string conversation, CancellationToken cancellationToken = default) =>
        Empty(await FindAsync(account, conversation, cancellationToken));

    /// <summary>Puts back what <see cref="TakeAsync"/> removed, replacing any other note of the account.</summary>
    public async Task PutBackAsync(string account, string conversation, string note, DateTimeOffset begun,
        CancellationToken cancellationToken = default)
    {
        var row = await context.Set<SessionNoteRow>().FindAsync([account], cancellationToken);
        if (row is null) context.Add(row = new SessionNoteRow { Account = account, Conversation = "", Note = "" });
        (row.Conversation, row.Begun, row.Note) = (conversation, begun, note);
        row.Version++;
    }

    private static string? Empty(SessionNoteRow? row)
    {
        if (row is null) return null;
        var note = row.Note;
        row.Note = "";
        row.Version++;
        return note;
    }

    // The row if it has a note in that conversation, or in any when null.
    private async Task<SessionNoteRow?> FindAsync(string account, string? conversation, CancellationToken cancellationToken) =>
        await context.Set<SessionNoteRow>().FindAsync([account], cancellationToken) is { Note.Length: > 0 } row
        && (conversation is null || row.Conversation == conversation)
            ? row
            : null;
}
