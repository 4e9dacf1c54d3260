using XmessBot.Core.Sessions;
using XmessBot.Logging;

namespace XmessBot.Storage.Sessions;

/// <summary>
/// Stores as confirmed the sessions whose council has said nothing for seven days. They count as confirmed from that moment even if not
/// stored yet; lists and reports use the stored state, and for those an hour's delay is fine.
/// </summary>
public sealed class SilenceConfirmation(XmessContexts contexts, ICommits commits, TimeProvider clock, ILogger<SilenceConfirmation> log)
    : BackgroundService
{
    /// <summary>Confirms the sessions whose time is over by now; returns how many.</summary>
    public async Task<int> ConfirmAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        IReadOnlyList<int> silent;
        await using (var context = contexts.Create()) silent = await new SessionStore(context).SilentAsync(now, cancellationToken);
        var confirmed = 0;
        foreach (var number in silent)
        {
            try
            {
                // One commit each: a faulty session must not keep the others from being confirmed.
                if (await ConfirmAsync(number, now, cancellationToken)) confirmed++;
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                log.OneNotConfirmed(number, Trace.Of(exception));
            }
        }

        return confirmed;
    }

    private async Task<bool> ConfirmAsync(int number, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var context = contexts.Create();
        var store = new SessionStore(context);
        if (await store.FindAsync(number, cancellationToken) is not { } session) return false;
        if (SessionBook.ConfirmBySilence(session, now) is not { } confirmed) return false;
        await store.SaveAsync(confirmed, cancellationToken);
        try
        {
            await commits.CommitAsync(context, cancellationToken);
            return true;
        }
        catch (CommitConflictException)
        {
            // The council has just answered, or another instance is confirming it.
            return false;
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

internal static partial class SilenceConfirmationLog
{
    [LoggerMessage(32, LogLevel.Information, "{Sessions} sessions confirmed by silence")]
    public static partial void Silent(this ILogger log, int sessions);

    [LoggerMessage(33, LogLevel.Error, "Sessions could not be confirmed by silence\n{Trace}")]
    public static partial void NotConfirmed(this ILogger log, string trace);

    [LoggerMessage(34, LogLevel.Error, "Session {Number} could not be confirmed by silence\n{Trace}")]
    public static partial void OneNotConfirmed(this ILogger log, int number, string trace);
}
