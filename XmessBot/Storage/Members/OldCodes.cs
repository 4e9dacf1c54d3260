using Microsoft.EntityFrameworkCore;

namespace XmessBot.Storage.Members;

/// <summary>Codes that are over, that they were sent, and the counter of each address that nobody has asked a code for since.</summary>
internal sealed class OldCodes(XmessContexts contexts, ICommits commits)
{
    private const int MostCounters = 200;
    private readonly BatchChanges _batches = new(contexts, commits);

    /// <summary>Takes away those of before a moment; how many rows.</summary>
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
            // Who asks just now writes the counter too, and one of both loses.
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
                // Left to the next time.
            }
        }
    }
}
