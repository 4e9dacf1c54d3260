using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using XmessBot.Storage.Requests;
using Microsoft.EntityFrameworkCore;

namespace XmessBot.Storage;

/// <summary>
/// One writer for the file. SQLite lets one in at a time and makes the others poll, so turns wait here, in order, and
/// those that wait together share a transaction and its one sync to disk. Each keeps its own savepoint: one that
/// conflicts is undone alone. Nobody is told "done" before the sync.
/// </summary>
public sealed class SqliteCommits : ICommits, IAsyncDisposable
{
    private const int MostInAGroup = 64;

    private readonly string _connectionString;
    private readonly Channel<WaitingCommit> _queue =
        Channel.CreateUnbounded<WaitingCommit>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Task _writer;
    private int _distorted;

    /// <summary>A writer on the file of that connection string.</summary>
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
        // A turn may have kept it open for its reads; the writer lends its own.
        await context.Database.CloseConnectionAsync();
        var waiting = new WaitingCommit(context);
        if (!_queue.Writer.TryWrite(waiting)) throw new ObjectDisposedException(nameof(SqliteCommits));
        // Not cancellable from here on: what has been handed over is stored, and saying otherwise would be a lie.
        try
        {
            await waiting.Stored;
        }
        catch (ReceiptDistortedException)
        {
            Interlocked.Increment(ref _distorted);
            throw;
        }
    }

    /// <summary>Stores what waits and closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _writer;
    }

    private async Task WriteAsync()
    {
        await using var connection = new SqliteConnection(_connectionString);
        var group = new List<WaitingCommit>(MostInAGroup);
        while (await _queue.Reader.WaitToReadAsync())
        {
            while (group.Count < MostInAGroup && _queue.Reader.TryRead(out var waiting)) group.Add(waiting);
            WriteGroup(connection, group);
            group.Clear();
        }
    }

    private static void WriteGroup(SqliteConnection connection, List<WaitingCommit> group)
    {
        try
        {
            if (connection.State != System.Data.ConnectionState.Open) SqlitePragmas.Open(connection);
            // Immediate: a transaction that reads first and asks to write later cannot wait for the lock.
            using var transaction = connection.BeginTransaction(deferred: false);
            foreach (var waiting in group) waiting.Save(connection, transaction);
            transaction.Commit();
            foreach (var waiting in group) waiting.Tell();
        }
        catch (Exception exception)
        {
            // The file, and not what one of them wanted to store. Whether a commit that failed was stored after all, each finds
            // out by its own activity in the inbox.
            connection.Close();
            foreach (var waiting in group) waiting.TellNotStored(exception);
        }
    }
}
