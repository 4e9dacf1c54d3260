using XmessBot.Core.Sessions;
using XmessBot.Logging;

namespace XmessBot.Storage.Sessions;

/// <summary>
/// Writes as confirmed the sessions whose council has said nothing in seven days. They count as confirmed from that moment,
/// written or not; this is for lists and reports, and an hour later is soon enough.
/// </summary>
public sealed class SilentCouncils(XmessContexts contexts, ICommits commits, TimeProvider clock, ILogger<SilentCouncils> log) : BackgroundService
{
    private const int MostAtOnce = 100;

    /// <summary>Writes what silence says by now; of how many sessions.</summary>
    public async Task<int> ConfirmAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        for (var confirmed = 0; ;)
        {
            await using var context = contexts.Create();
            var store = new SessionStore(context);
            var silent = await store.SilentAsync(now, MostAtOnce, cancellationToken);
            if (silent.Count == 0) return confirmed;
            foreach (var session in silent) await store.SaveAsync(SessionBook.ConfirmBySilence(session, now)!, cancellationToken);
            try
            {
                await commits.CommitAsync(context, cancellationToken);
            }
            catch (CommitConflictException)
            {
                // Somebody answered meanwhile, or another instance is at it: the rest waits for the next hour.
                return confirmed;
            }

            confirmed += silent.Count;
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hourly = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        while (await hourly.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                log.Silent(await ConfirmAsync(stoppingToken));
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                log.NotConfirmed(Trace.Of(exception));
            }
        }
    }
}

internal static partial class SilentCouncilsLog
{
    [LoggerMessage(32, LogLevel.Information, "{Sessions} sessions confirmed by silence")]
    public static partial void Silent(this ILogger log, int sessions);

    [LoggerMessage(33, LogLevel.Error, "Sessions could not be confirmed by silence\n{Trace}")]
    public static partial void NotConfirmed(this ILogger log, string trace);
}
