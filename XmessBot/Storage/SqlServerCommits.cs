using Microsoft.EntityFrameworkCore;
using XmessBot.Storage.Requests;

namespace XmessBot.Storage;

/// <summary>Commits on SQL Server, where writers lock rows and not the file: each context commits independently.</summary>
public sealed class SqlServerCommits : ICommits
{
    private int _distorted;

    /// <inheritdoc/>
    public bool StoresInOrder => false;

    /// <inheritdoc/>
    public int Distorted => _distorted;

    /// <inheritdoc/>
    public async Task CommitAsync(XmessContext context, CancellationToken cancellationToken)
    {
        try
        {
            context.ChangeTracker.DetectChanges();
            if (ReceiptReadBack.Of(context) is not { } receipts) await context.SaveChangesAsync(cancellationToken);
            else await context.Database.CreateExecutionStrategy()
                .ExecuteAsync(token => SaveAsync(context, receipts, token), cancellationToken);
        }
        catch (ReceiptDistortedException)
        {
            Interlocked.Increment(ref _distorted);
            throw;
        }
        catch (Exception exception) when (Conflicts.IsConflict(exception) || Conflicts.IsUnknown(exception))
        {
            throw Conflicts.Translate(exception);
        }
    }

    private static async Task SaveAsync(XmessContext context, ReceiptReadBack receipts, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        // The changes stay pending, in case the transaction is retried.
        await context.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken);
        receipts.Compare();
        await transaction.CommitAsync(cancellationToken);
        context.ChangeTracker.AcceptAllChanges();
    }
}
