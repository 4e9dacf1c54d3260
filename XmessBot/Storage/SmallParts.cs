using Microsoft.EntityFrameworkCore;

namespace XmessBot.Storage;

/// <summary>Changes many rows a few at a time, in line with the turns, so that nobody waits for it.</summary>
internal sealed class SmallParts(XmessContexts contexts, ICommits commits)
{
    private const int MostAtOnce = 200;

    /// <summary>
    /// Changes all the rows of a query; how many. What another instance, or whoever uses the row again, changes meanwhile is left to
    /// the next time, with what comes after it.
    /// </summary>
    /// <param name="which">The rows; one that has been changed is no longer among them.</param>
    /// <param name="change">What is done with some of them.</param>
    /// <param name="cancellationToken">Stops between two parts.</param>
    public async Task<int> EachAsync<T>(
        Func<XmessContext, IQueryable<T>> which, Action<XmessContext, List<T>> change, CancellationToken cancellationToken)
        where T : class
    {
        var changed = 0;
        while (true)
        {
            await using var context = contexts.Create();
            var rows = await which(context).Take(MostAtOnce).ToListAsync(cancellationToken);
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

    /// <summary>Takes away all the rows of a query; how many.</summary>
    public Task<int> TakeAwayAsync<T>(Func<XmessContext, IQueryable<T>> which, CancellationToken cancellationToken)
        where T : class => EachAsync(which, (context, rows) => context.RemoveRange(rows), cancellationToken);
}
