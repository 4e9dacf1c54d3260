using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using XmessBot.Storage.Requests;

namespace XmessBot.Storage;

/// <summary>The changes of one context, queued for the writer, and the result that its turn awaits.</summary>
internal sealed class PendingCommit(XmessContext context)
{
    private const string Unread = "unread";
    private readonly TaskCompletionSource _stored = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Exception? _failure;

    /// <summary>Completes when the changes are on disk; fails when they are not.</summary>
    public Task Stored => _stored.Task;

    /// <summary>
    /// Writes the changes in the group's transaction, in a savepoint that EF Core creates: a failure rolls back these changes only and is
    /// reported to this turn only.
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
            _failure = Conflicts.Translate(exception);
            // SQLite rolls back the whole transaction when the disk is full; later writes would run outside any transaction.
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
            // EF Core has released its own savepoint by now.
            transaction.Rollback(Unread);
            throw;
        }

        transaction.Release(Unread);
    }

    /// <summary>The group is on disk: reports success, or this commit's own failure.</summary>
    public void Complete()
    {
        if (_failure is null) _stored.TrySetResult();
        else _stored.TrySetException(_failure);
    }

    /// <summary>The group was not stored, or its result is unknown.</summary>
    public void Fail(Exception exception) => _stored.TrySetException(_failure ?? new CommitUnknownException(exception));
}
