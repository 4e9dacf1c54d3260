namespace XmessBot.Storage;

/// <summary>On SQL Server writers wait for rows, not for the file: each context commits by itself.</summary>
public sealed class SqlServerCommits : ICommits
{
    /// <inheritdoc/>
    public bool StoresInOrder => false;

    /// <inheritdoc/>
    public async Task CommitAsync(XmessContext context, CancellationToken cancellationToken)
    {
        try
        {
            context.ChangeTracker.DetectChanges();
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (Exception exception) when (Conflicts.IsConflict(exception) || Conflicts.IsUnknown(exception))
        {
            throw Conflicts.Told(exception);
        }
    }
}
