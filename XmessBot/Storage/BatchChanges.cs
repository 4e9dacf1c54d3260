using Microsoft.EntityFrameworkCore;

namespace XmessBot.Storage;

/// <summary>Changes many rows in small batches, queued among the commits of turns, so that no turn waits long.</summary>
internal sealed class BatchChanges(XmessContexts contexts, ICommits commits)
{
    private const int BatchSize = 200;

    /// <summary>
    /// Changes all rows of a query; returns how many. Stops at the first conflict (another instance, or a turn that uses a row): the next
    /// run continues from there.
    /// </summary>
    /// <param name="which">The query; it must no longer match a row once that is changed.</param>
    /// <param name="change">The change to a batch.</param>
    /// <param name="cancellationToken">Stops between two batches.</param>
    public async Task<int> ChangeAsync<T>(
        Func<XmessContext, IQueryable<T>> which, Action<XmessContext, List<T>> change, CancellationToken cancellationToken)
        where T : class
    {
        var changed = 0;
        while (true)
        {
            await using var context = contexts.Create();
            var rows = await which(context).Take(BatchSize).ToListAsync(cancellationToken);
            if (rows.Count == 0) return changed;
            change(context, rows);
            try
            {
                await commits.CommitAsync(context, cancellationToken);
            }
            catch (CommitConflictException)
            {
                return changed;
            }

            changed += rows.Count;
        }
    }

    /// <summary>Deletes all rows of a query; returns how many.</summary>
    public Task<int> DeleteAsync<T>(Func<XmessContext, IQueryable<T>> which, CancellationToken cancellationToken)
        where T : class => ChangeAsync(which, (context, rows) => context.RemoveRange(rows), cancellationToken);
}
