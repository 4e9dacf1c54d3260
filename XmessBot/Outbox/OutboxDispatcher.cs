using System.Collections.Concurrent;
using XmessBot.Logging;
using XmessBot.Storage.Turns;

namespace XmessBot.Outbox;

/// <summary>
/// Sends what turns left in the outbox: mail at once, and replies that a turn could not send itself (the process died, the channel
/// did not answer). Urgent and other groups have separate concurrency limits, so that a slow server does not hold up one-time codes
/// behind mail that can wait. Retries with exponential back-off and gives up after a day; staff can see what was given up.
/// </summary>
public sealed class OutboxDispatcher(OutboxQueue queue, TimeProvider clock, ILogger<OutboxDispatcher> log) : BackgroundService
{
    private const int MaxUrgent = 8;
    private const int MaxOthers = 4;
    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(10);

    // Entries left by the last stop can wait: the first greeting would otherwise wait for them.
    private static readonly TimeSpan StartDelay = TimeSpan.FromSeconds(2);
    private readonly SemaphoreSlim _wake = new(0, 1);
    private readonly SemaphoreSlim _urgent = new(MaxUrgent);
    private readonly SemaphoreSlim _others = new(MaxOthers);
    private readonly ConcurrentDictionary<string, bool> _inFlight = new(StringComparer.Ordinal);

    /// <summary>Polls the outbox now instead of at the next interval.</summary>
    public void Wake()
    {
        try
        {
            _wake.Release();
        }
        catch (SemaphoreFullException)
        {
            // Already signalled.
        }
    }

    /// <summary>Sends what is due and not in flight, once; returns how many entries were sent.</summary>
    public async Task<int> SendDueAsync(CancellationToken cancellationToken)
    {
        var due = await queue.DueAsync(cancellationToken);
        var idle = due.Where(group => _inFlight.TryAdd(group.Key, true));
        return (await Task.WhenAll(idle.Select(group => SendAsync(group, cancellationToken)))).Sum();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await WaitAsync(StartDelay, stoppingToken);
        var rounds = new List<Task>();
        while (!stoppingToken.IsCancellationRequested)
        {
            // Not awaited: a round lasts as long as its slowest e-mail.
            rounds.RemoveAll(round => round.IsCompleted);
            rounds.Add(RoundAsync(stoppingToken));
            await WaitAsync(PollInterval, stoppingToken);
        }

        await Task.WhenAll(rounds);
    }

    private async Task RoundAsync(CancellationToken stoppingToken)
    {
        try
        {
            // More may be due than one page holds.
            if (await SendDueAsync(stoppingToken) > 0) Wake();
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            log.RoundFailed(Trace.Of(exception));
        }
    }

    private async Task<int> SendAsync(OutboxGroup group, CancellationToken cancellationToken)
    {
        var limit = group.Urgent ? _urgent : _others;
        try
        {
            await limit.WaitAsync(cancellationToken);
            try
            {
                var sent = 0;
                foreach (var batch in group.Batches) sent += await queue.SendAsync(batch, cancellationToken);
                return sent;
            }
            finally
            {
                limit.Release();
            }
        }
        finally
        {
            _inFlight.TryRemove(group.Key, out _);
        }
    }

    private async Task WaitAsync(TimeSpan longest, CancellationToken stoppingToken)
    {
        using var timeout = new CancellationTokenSource(longest, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, stoppingToken);
        try
        {
            await _wake.WaitAsync(either.Token);
        }
        catch (OperationCanceledException)
        {
            // The interval is over, or the host stops.
        }
    }
}

internal static partial class OutboxLog
{
    [LoggerMessage(20, LogLevel.Warning, "Outbox {Id} ({Kind}) was not sent, try {Tries}\n{Trace}")]
    public static partial void NotSent(this ILogger log, long id, string kind, int tries, string trace);

    [LoggerMessage(21, LogLevel.Error, "A round of the outbox failed\n{Trace}")]
    public static partial void RoundFailed(this ILogger log, string trace);

    [LoggerMessage(22, LogLevel.Error, "Outbox {Id} ({Kind}) was given up after {Tries} tries: {Why} {Error}")]
    public static partial void GivenUp(this ILogger log, long id, string kind, int tries, Undelivered why, string? error);
}
