using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using XmessBot.Storage.Requests;
using Microsoft.EntityFrameworkCore;

namespace XmessBot.Storage;

/// <summary>
/// Group commit with a single writer for the file. SQLite allows one writer at a time and makes the others poll, so commits queue here
/// in order, and those queued together share one transaction and one sync to disk. Each has its own savepoint: a conflict rolls back
/// that commit only. No commit completes before the sync.
/// </summary>
public sealed class SqliteCommits : ICommits, IAsyncDisposable
{
    private const int MaxGroupSize = 64;

    private readonly string _connectionString;
    private readonly Channel<PendingCommit> _queue =
        Channel.CreateUnbounded<PendingCommit>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Task _writer;
    private int _distorted;

    /// <summary>Starts the writer for the file of a connection string.</summary>
    public SqliteCommits(string connectionString)
    {
        _connectionString = connectionString;
        _writer = Task.Run(WriteAsync);
    }

    /// <inheritdoc/>
    public bool StoresInOrder => true;

    /// <inheritdoc/>
    public int Distorted => _distorted;

    /// <inheritdoc/>
    public async Task CommitAsync(XmessContext context, CancellationToken cancellationToken)
    {
        context.ChangeTracker.DetectChanges();
        if (!context.ChangeTracker.HasChanges()) return;
        // The turn may have kept it open for its reads; the writer uses a connection of its own.
        await context.Database.CloseConnectionAsync();
        var pending = new PendingCommit(context);
        if (!_queue.Writer.TryWrite(pending)) throw new ObjectDisposedException(nameof(SqliteCommits));
        // Not cancellable from here on: a queued commit will be stored.
        try
        {
            await pending.Stored;
        }
        catch (ReceiptDistortedException)
        {
            Interlocked.Increment(ref _distorted);
            throw;
        }
    }

    /// <summary>Stores the queued commits and closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _writer;
    }

    private async Task WriteAsync()
    {
        await using var connection = new SqliteConnection(_connectionString);
        var group = new List<PendingCommit>(MaxGroupSize);
        while (await _queue.Reader.WaitToReadAsync())
        {
            while (group.Count < MaxGroupSize && _queue.Reader.TryRead(out var pending)) group.Add(pending);
            WriteGroup(connection, group);
            group.Clear();
        }
    }

    private static void WriteGroup(SqliteConnection connection, List<PendingCommit> group)
    {
        try
        {
            if (connection.State != System.Data.ConnectionState.Open) SqlitePragmas.Open(connection);
            // Immediate: a deferred transaction that reads before it writes fails instead of waiting for the lock.
            using var transaction = connection.BeginTransaction(deferred: false);
            foreach (var pending in group) pending.Save(connection, transaction);
            transaction.Commit();
            foreach (var pending in group) pending.Complete();
        }
        catch (Exception exception)
        {
            // The file failed, not one commit. Each turn finds out whether its commit was stored after all by looking for its activity
            // in the inbox.
            connection.Close();
            foreach (var pending in group) pending.Fail(exception);
        }
    }
}
