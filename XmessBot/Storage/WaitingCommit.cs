using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using XmessBot.Storage.Requests;

namespace XmessBot.Storage;

/// <summary>A context whose changes wait for the writer of the file, and what its turn is told in the end.</summary>
internal sealed class WaitingCommit(XmessContext context)
{
    private const string Unread = "unread";
    private readonly TaskCompletionSource _stored = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Exception? _failure;

    /// <summary>Ends when the changes are on disk, or with why they are not.</summary>
    public Task Stored => _stored.Task;

    /// <summary>
    /// Writes the changes in the group's transaction, in a savepoint of their own that EF Core makes: a failure undoes
    /// these changes alone and is told to this turn alone.
    /// </summary>
    public void Save(SqliteConnection connection, SqliteTransaction transaction)
    {
        var own = context.Database.GetDbConnection();
        try
        {
            context.Database.SetDbConnection(connection);
            context.Database.UseTransaction(transaction);
            Save(transaction);
        }
        catch (Exception exception)
        {
            _failure = Conflicts.Told(exception);
            // A full disk undoes the whole transaction, and what came next would be stored outside any.
            if (SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) != 0) throw;
        }
        finally
        {
            context.Database.UseTransaction(null);
            context.Database.SetDbConnection(own, contextOwnsConnection: true);
        }
    }

    private void Save(SqliteTransaction transaction)
    {
        var receipts = ReceiptReadBack.Of(context);
        if (receipts is not null) transaction.Save(Unread);
        context.SaveChanges();
        if (receipts is null) return;
        try
        {
            receipts.Compare();
        }
        catch (ReceiptDistortedException)
        {
            // EF Core's own savepoint is over by now.
            transaction.Rollback(Unread);
            throw;
        }

        transaction.Release(Unread);
    }

    /// <summary>The group is on disk.</summary>
    public void Tell()
    {
        if (_failure is null) _stored.TrySetResult();
        else _stored.TrySetException(_failure);
    }

    /// <summary>The group is not, or nobody knows.</summary>
    public void TellNotStored(Exception exception) => _stored.TrySetException(_failure ?? new CommitUnknownException(exception));
}
