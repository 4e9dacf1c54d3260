namespace XmessBot.Storage.Sessions;

/// <summary>
/// What is being told about sessions, as the dialogs write it: one note for each account, since somebody may tell a session before it
/// is known who they are.
/// </summary>
public sealed class SessionNoteStore(XmessContext context)
{
    /// <summary>What the account is telling in that conversation, or null.</summary>
    /// <typeparam name="TNote">What the dialogs keep.</typeparam>
    public async Task<TNote?> FindAsync<TNote>(string account, string conversation, CancellationToken cancellationToken = default)
        where TNote : class =>
        await ReadAsync(account, conversation, cancellationToken) is { } note ? DomainJson.Read<TNote>(note) : null;

    /// <summary>Saves what the account is telling there, in place of any other of the account.</summary>
    /// <typeparam name="TNote">What the dialogs keep.</typeparam>
    /// <param name="account">The account.</param>
    /// <param name="conversation">The conversation.</param>
    /// <param name="note">The note.</param>
    /// <param name="begun">When it was begun: once that is long ago it is deleted.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task SaveAsync<TNote>(string account, string conversation, TNote note, DateTimeOffset begun,
        CancellationToken cancellationToken = default) =>
        PutBackAsync(account, conversation, DomainJson.Write(note), begun, cancellationToken);

    /// <summary>The same as <see cref="FindAsync{TNote}"/> finds, as it is stored.</summary>
    public async Task<string?> ReadAsync(string account, string conversation, CancellationToken cancellationToken = default) =>
        (await FindAsync(account, conversation, cancellationToken))?.Note;

    /// <summary>Lets go of what the account was telling; the row stays for what it tells next, until it is old.</summary>
    public async Task ForgetAsync(string account, CancellationToken cancellationToken = default) =>
        Empty(await FindAsync(account, null, cancellationToken));

    /// <summary>
    /// Takes what the account was telling in that conversation out of the store, to be put back; null when nothing was.
    /// </summary>
    public async Task<string?> TakeAsync(string account, string conversation, CancellationToken cancellationToken = default) =>
        Empty(await FindAsync(account, conversation, cancellationToken));

    /// <summary>Puts back what <see cref="TakeAsync"/> took, in place of any other of the account.</summary>
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

    // The row that tells something, in that conversation or in any.
    private async Task<SessionNoteRow?> FindAsync(string account, string? conversation, CancellationToken cancellationToken) =>
        await context.Set<SessionNoteRow>().FindAsync([account], cancellationToken) is { Note.Length: > 0 } row
        && (conversation is null || row.Conversation == conversation)
            ? row
            : null;
}
