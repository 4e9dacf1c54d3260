using Microsoft.EntityFrameworkCore;

namespace XmessBot.Storage.Members;

/// <summary>Deletes expired codes, the log of sent codes, and the counters of addresses with no recent code.</summary>
internal sealed class CodeRetention(XmessContexts contexts, ICommits commits)
{
    private const int MostCounters = 200;
    private readonly BatchChanges _batches = new(contexts, commits);

    /// <summary>Deletes those from before a moment; returns how many rows.</summary>
    public async Task<int> PurgeAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        await _batches.DeleteAsync(context => context.Set<CodeSentRow>().Where(row => row.At < since), cancellationToken)
        + await _batches.DeleteAsync(context => context.Set<CodeRow>().Where(row => row.ExpiresAt < since), cancellationToken)
        + await CountersAsync(cancellationToken);

    private async Task<int> CountersAsync(CancellationToken cancellationToken)
    {
        var (purged, after) = (0, CodeStore.Counter);
        while (true)
        {
            await using var context = contexts.Create();
            var rows = await context.Set<CounterRow>()
                .Where(row => row.Series.StartsWith(CodeStore.Counter) && row.Series.CompareTo(after) > 0)
                .OrderBy(row => row.Series).Take(MostCounters).ToListAsync(cancellationToken);
            if (rows.Count == 0) return purged;
            after = rows[^1].Series;
            // A concurrent request for a code writes the same counter, and one of the two commits conflicts.
            var asked = await context.Set<CodeSentRow>().Select(row => row.Email).Distinct().ToListAsync(cancellationToken);
            var inUse = asked.Select(CodeStore.CounterOf).ToHashSet(StringComparer.Ordinal);
            var old = rows.Where(row => !inUse.Contains(row.Series)).ToList();
            context.RemoveRange(old);
            try
            {
                await commits.CommitAsync(context, cancellationToken);
                purged += old.Count;
            }
            catch (CommitConflictException)
            {
                // The next run deletes the rest.
            }
        }
    }
}
