using XmessBot.Core.Reminders;
using XmessBot.Logging;
using XmessBot.Outbox;
using XmessBot.Storage;
using XmessBot.Storage.Reminders;

namespace XmessBot.Notifications.Reminders;

/// <summary>
/// Sends, in office hours, what is due of each kind of the table to those who have not silenced it. One commit stores each e-mail and that
/// it was sent, so that only one instance sends it, once.
/// </summary>
public sealed class DueReminders(
    ReminderTable table, XmessContexts contexts, ICommits commits, OutboxDispatcher dispatcher, TimeProvider clock,
    ILogger<DueReminders> log) : BackgroundService
{
    /// <summary>How often it polls.</summary>
    internal static readonly TimeSpan PollInterval = TimeSpan.FromMinutes(10);

    /// <summary>Sends what is due now; returns how many e-mails.</summary>
    public async Task<int> SendDueAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (!ReminderTimes.IsOfficeTime(now)) return 0;
        var sent = 0;
        foreach (var source in table.All)
        {
            try
            {
                await using var context = contexts.Create();
                foreach (var due in await source.DueAsync(context, now, cancellationToken))
                    if (await SendAsync(source.Kind, due, now, cancellationToken)) sent++;
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                // What is wrong with one kind does not stop the others.
                log.KindNotSent(source.Kind, Trace.Of(exception));
            }
        }

        if (sent > 0) dispatcher.Wake();
        return sent;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(PollInterval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await SendDueAsync(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                log.NotSent(Trace.Of(exception));
            }
        }
    }

    private async Task<bool> SendAsync(ReminderKind kind, DueReminder due, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var context = contexts.Create();
        var store = new ReminderStore(context);
        if (!await store.IsWantedAsync(due.To.Id, kind, due.About, cancellationToken)) return false;
        new OutboxWriter(context, now).Send(due.Mail());
        store.NoteSent(due.To.Id, kind, due.About, now);
        try
        {
            await commits.CommitAsync(context, cancellationToken);
            return true;
        }
        catch (CommitConflictException)
        {
            // Another instance has sent it.
            return false;
        }
    }
}

internal static partial class DueRemindersLog
{
    [LoggerMessage(42, LogLevel.Error, "Reminders could not be sent\n{Trace}")]
    public static partial void NotSent(this ILogger log, string trace);

    [LoggerMessage(43, LogLevel.Error, "Reminders of kind {Kind} could not be sent\n{Trace}")]
    public static partial void KindNotSent(this ILogger log, ReminderKind kind, string trace);
}
