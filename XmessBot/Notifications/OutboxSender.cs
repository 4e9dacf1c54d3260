using XmessBot.Logging;
using XmessBot.Storage;

namespace XmessBot.Notifications;

/// <summary>
/// Sends what turns left in the outbox: letters at once, and the replies that a turn could not send itself (the process
/// died, the channel did not answer). Tries again later and later, and gives up after a day into a list that staff can
/// see.
/// </summary>
public sealed class OutboxSender(OutboxQueue queue, TimeProvider clock, ILogger<OutboxSender> log) : BackgroundService
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);

    // What a stop left behind can wait for the first greeting, which would otherwise wait for it.
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(2);
    private readonly SemaphoreSlim _wake = new(0, 1);

    /// <summary>There is something to send now.</summary>
    public void Wake()
    {
        try
        {
            _wake.Release();
        }
        catch (SemaphoreFullException)
        {
            // Already awake.
        }
    }

    /// <summary>Sends what is due, once; how many were sent.</summary>
    public async Task<int> SendDueAsync(CancellationToken cancellationToken)
    {
        var sent = 0;
        foreach (var parcel in await queue.DueAsync(cancellationToken)) sent += await queue.SendAsync(parcel, cancellationToken);
        return sent;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await RestAsync(Moment, stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await SendDueAsync(stoppingToken) > 0)
                {
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                log.RoundFailed(Trace.Of(exception));
            }

            await RestAsync(Rest, stoppingToken);
        }
    }

    private async Task RestAsync(TimeSpan most, CancellationToken stoppingToken)
    {
        using var rested = new CancellationTokenSource(most, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(rested.Token, stoppingToken);
        try
        {
            await _wake.WaitAsync(either.Token);
        }
        catch (OperationCanceledException)
        {
            // Rested long enough, or stopping.
        }
    }
}

internal static partial class OutboxLog
{
    [LoggerMessage(20, LogLevel.Warning, "Outbox {Id} ({Kind}) was not sent, try {Tries}\n{Trace}")]
    public static partial void NotSent(this ILogger log, long id, string kind, int tries, string trace);

    [LoggerMessage(21, LogLevel.Error, "A round of the outbox failed\n{Trace}")]
    public static partial void RoundFailed(this ILogger log, string trace);

    [LoggerMessage(22, LogLevel.Error, "Outbox {Id} ({Kind}) was given up after {Tries} tries")]
    public static partial void GivenUp(this ILogger log, long id, string kind, int tries);
}
