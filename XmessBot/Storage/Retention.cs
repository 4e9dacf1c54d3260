using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using XmessBot.Storage.DirectLine;
using XmessBot.Storage.Members;
using XmessBot.Storage.Sessions;
using XmessBot.Storage.Turns;

namespace XmessBot.Storage;

/// <summary>
/// Takes away what was kept only to be delivered: it holds what people wrote, and nobody needs it once no channel would
/// bring the activity again, nor once a visitor of the web chat does not come back. Requests and receipts are not touched.
/// </summary>
public sealed class Retention(
    XmessContexts contexts, ICommits commits, TimeProvider clock, IOptions<RetentionOptions> options, ILogger<Retention> log)
    : BackgroundService
{
    private const int MostAtOnce = 200;
    private readonly OldVisitors _visitors = new(contexts, commits);

    /// <summary>Takes away what is old; how many rows.</summary>
    public async Task<int> PurgeAsync(CancellationToken cancellationToken)
    {
        var (now, kept) = (clock.GetUtcNow(), options.Value);
        DateTimeOffset inbox = now - kept.Inbox, sent = now - kept.Sent, givenUp = now - kept.GivenUp;
        DateTimeOffset codes = now - kept.Codes, notes = now - kept.Notes;
        return await PurgeAsync<InboxRow>(row => row.ReceivedAt < inbox, cancellationToken)
            + await PurgeAsync<OutboxRow>(row => row.SentAt < sent || (row.SentAt == null && row.NextTryAt == null && row.CreatedAt < givenUp), cancellationToken)
            + await PurgeAsync<CodeSentRow>(row => row.At < codes, cancellationToken)
            + await PurgeAsync<CodeRow>(row => row.ExpiresAt < codes, cancellationToken)
            + await PurgeAsync<SessionNoteRow>(row => row.Begun < notes, cancellationToken)
            + await _visitors.PurgeAsync(now - kept.Visitors, now - kept.Unanswered, cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hourly = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        while (await hourly.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                log.Purged(await PurgeAsync(stoppingToken));
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                log.NotPurged(Logging.Trace.Of(exception));
            }
        }
    }

    // A few at a time, in line with the turns, so that nobody waits for it.
    private async Task<int> PurgeAsync<T>(Expression<Func<T, bool>> old, CancellationToken cancellationToken)
        where T : class
    {
        var purged = 0;
        while (true)
        {
            await using var context = contexts.Create();
            var rows = await context.Set<T>().Where(old).Take(MostAtOnce).ToListAsync(cancellationToken);
            if (rows.Count == 0) return purged;
            context.RemoveRange(rows);
            try
            {
                await commits.CommitAsync(context, cancellationToken);
            }
            catch (CommitConflictException)
            {
                // Another instance is at it.
                return purged;
            }

            purged += rows.Count;
        }
    }
}

internal static partial class RetentionLog
{
    [LoggerMessage(30, LogLevel.Information, "{Rows} old rows taken away")]
    public static partial void Purged(this ILogger log, int rows);

    [LoggerMessage(31, LogLevel.Error, "Old rows could not be taken away\n{Trace}")]
    public static partial void NotPurged(this ILogger log, string trace);
}
