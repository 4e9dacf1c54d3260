using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using Newtonsoft.Json;
using XmessBot.Channels;
using XmessBot.Storage;
using XmessBot.Storage.Turns;

namespace XmessBot.Notifications;

/// <summary>
/// Sends what turns left in the outbox: letters at once, and the replies that a turn could not send itself (the process
/// died, the channel did not answer). Tries again later and later, and gives up after a day into a list that staff can
/// see.
/// </summary>
public sealed class OutboxSender(XmessContexts contexts, ILetterBox letters, IReplyChannel channel, TimeProvider clock, ILogger<OutboxSender> log) : BackgroundService
{
    private const int MostAtOnce = 50;
    private const int MostTries = 12;
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);
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

    /// <summary>The turn has sent its replies itself.</summary>
    public async Task MarkRepliesSentAsync(string activity, CancellationToken cancellationToken)
    {
        await using var context = contexts.Create();
        var now = clock.GetUtcNow();
        await context.Set<OutboxRow>().Where(row => row.Activity == activity && row.SentAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.SentAt, now).SetProperty(row => row.NextTryAt, (DateTimeOffset?)null), cancellationToken);
    }

    /// <summary>Sends what is due; how many were sent.</summary>
    public async Task<int> SendDueAsync(CancellationToken cancellationToken)
    {
        await using var context = contexts.Create();
        var now = clock.GetUtcNow();
        var due = await context.Set<OutboxRow>().Where(row => row.NextTryAt != null && row.NextTryAt <= now)
            .OrderBy(row => row.Id).Take(MostAtOnce).ToListAsync(cancellationToken);
        var sent = 0;
        foreach (var row in due)
        {
            try
            {
                await SendAsync(row, cancellationToken);
                (row.SentAt, row.NextTryAt, row.LastError) = (now, null, null);
                // A letter may hold a code: once it is sent nobody needs it here.
                if (row.Kind == Outbox.LetterKind) row.Payload = "";
                sent++;
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                row.Tries++;
                row.LastError = exception.GetType().Name;
                row.NextTryAt = row.Tries >= MostTries ? null : now + TimeSpan.FromSeconds(5 * Math.Pow(2, row.Tries));
                log.NotSent(exception, row.Id, row.Kind, row.Tries);
            }

            // One at a time, so that a crash repeats at most the one that was being sent.
            await context.SaveChangesAsync(cancellationToken);
        }

        return sent;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await SendDueAsync(stoppingToken) == MostAtOnce)
                {
                }

                await _wake.WaitAsync(Rest, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                log.RoundFailed(exception);
                await _wake.WaitAsync(Rest, stoppingToken);
            }
        }
    }

    private Task SendAsync(OutboxRow row, CancellationToken cancellationToken) => row.Kind switch
    {
        Outbox.LetterKind => letters.SendAsync(System.Text.Json.JsonSerializer.Deserialize<Letter>(row.Payload)!, cancellationToken),
        Outbox.ReplyKind => channel.SendAsync(JsonConvert.DeserializeObject<Activity>(row.Payload)!, cancellationToken),
        _ => throw new InvalidOperationException($"Nothing sends a '{row.Kind}'."),
    };
}

internal static partial class OutboxLog
{
    [LoggerMessage(20, LogLevel.Warning, "Outbox {Id} ({Kind}) was not sent, try {Tries}")]
    public static partial void NotSent(this ILogger log, Exception exception, long id, string kind, int tries);

    [LoggerMessage(21, LogLevel.Error, "A round of the outbox failed")]
    public static partial void RoundFailed(this ILogger log, Exception exception);
}
