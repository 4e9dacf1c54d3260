using System.Collections.Concurrent;
using XmessBot.Logging;
using XmessBot.Storage.Turns;

namespace XmessBot.Notifications;

/// <summary>
/// Sends what turns left in the outbox: letters at once, and the replies that a turn could not send itself (the process
/// died, the channel did not answer). Several at a time, in two queues, so that a slow server keeps no code waiting behind
/// letters that can wait. Tries again later and later, and gives up after a day into a list that staff can see.
/// </summary>
public sealed class OutboxSender(OutboxQueue queue, TimeProvider clock, ILogger<OutboxSender> log) : BackgroundService
{
    private const int UrgentAtOnce = 8;
    private const int OthersAtOnce = 4;
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);

    // What a stop left behind can wait for the first greeting, which would otherwise wait for it.
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(2);
    private readonly SemaphoreSlim _wake = new(0, 1);
    private readonly SemaphoreSlim _urgent = new(UrgentAtOnce);
    private readonly SemaphoreSlim _others = new(OthersAtOnce);
    private readonly ConcurrentDictionary<string, bool> _underWay = new(StringComparer.Ordinal);

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

    /// <summary>Sends what is due and not being sent already, once; how many were sent.</summary>
    public async Task<int> SendDueAsync(CancellationToken cancellationToken)
    {
        var due = await queue.DueAsync(cancellationToken);
        var idle = due.Where(line => _underWay.TryAdd(line.Name, true));
        return (await Task.WhenAll(idle.Select(line => SendAsync(line, cancellationToken)))).Sum();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await RestAsync(Moment, stoppingToken);
        var rounds = new List<Task>();
        while (!stoppingToken.IsCancellationRequested)
        {
            // Not waited for: it lasts as long as its slowest letter.
            rounds.RemoveAll(round => round.IsCompleted);
            rounds.Add(RoundAsync(stoppingToken));
            await RestAsync(Rest, stoppingToken);
        }

        await Task.WhenAll(rounds);
    }

    private async Task RoundAsync(CancellationToken stoppingToken)
    {
        try
        {
            // There may be more than one round takes.
            if (await SendDueAsync(stoppingToken) > 0) Wake();
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            log.RoundFailed(Trace.Of(exception));
        }
    }

    private async Task<int> SendAsync(DueLine line, CancellationToken cancellationToken)
    {
        var places = line.Urgent ? _urgent : _others;
        try
        {
            await places.WaitAsync(cancellationToken);
            try
            {
                var sent = 0;
                foreach (var parcel in line.Parcels) sent += await queue.SendAsync(parcel, cancellationToken);
                return sent;
            }
            finally
            {
                places.Release();
            }
        }
        finally
        {
            _underWay.TryRemove(line.Name, out _);
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

    [LoggerMessage(22, LogLevel.Error, "Outbox {Id} ({Kind}) was given up after {Tries} tries: {Why} {Error}")]
    public static partial void GivenUp(this ILogger log, long id, string kind, int tries, Undelivered why, string? error);
}
