using XmessBot.Core.Assignments;
using XmessBot.Core.Scheduling;
using XmessBot.Logging;
using XmessBot.Outbox;
using XmessBot.Storage;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Members;
using XmessBot.Storage.Reminders;
using XmessBot.Storage.Scheduling;

namespace XmessBot.Notifications.Planned;

/// <summary>
/// Reminds both sides of a session the day before and, when its time has passed and nobody has logged it, offers to log it. One commit
/// stores the e-mails and records that they were sent, so that only one instance sends each, once. Who has silenced the kind gets none.
/// </summary>
public sealed class PlannedReminders(
    XmessContexts contexts, ICommits commits, PlannedKinds kinds, OutboxDispatcher dispatcher, TimeProvider clock,
    ILogger<PlannedReminders> log) : BackgroundService
{
    /// <summary>How often it polls.</summary>
    internal static readonly TimeSpan PollInterval = TimeSpan.FromMinutes(5);

    /// <summary>Sends what is due now; returns how many reminders and offers were sent.</summary>
    public async Task<int> SendDueAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var sent = 0;
        IReadOnlyList<PlannedId> due;
        await using (var context = contexts.Create()) due = await new PlannedSessionStore(context).DueAsync(now, cancellationToken);
        foreach (var id in due)
        {
            try
            {
                // One commit each, so that a conflict with another instance stops only that one.
                if (await SendAsync(id, now, cancellationToken)) sent++;
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                // Nor does a failure stop the others.
                log.OneNotReminded(id.Value, Trace.Of(exception));
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
                log.NotReminded(Trace.Of(exception));
            }
        }
    }

    private async Task<bool> SendAsync(PlannedId id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var context = contexts.Create();
        var store = new PlannedSessionStore(context);
        if (await store.FindAsync(id, cancellationToken) is not { } planned || planned.DueNow(now) is not { } due) return false;
        if (await new AssignmentStore(context).FindAsync(planned.Assignment, cancellationToken) is not { } assignment) return false;
        // The session was agreed while its assignment was being closed: it will not be held and cannot be logged.
        var over = assignment.State != AssignmentState.Open;
        if (!over) await WriteAsync(context, planned, assignment, due, now, cancellationToken);
        await store.SaveAsync(planned.WithReminder(over ? PlannedNotification.LogOffer : due), cancellationToken);
        try
        {
            await commits.CommitAsync(context, cancellationToken);
            return !over;
        }
        catch (CommitConflictException)
        {
            // Another instance has sent it, or one of the sides has just changed the session: the next poll reads it again.
            return false;
        }
    }

    private async Task WriteAsync(XmessContext context, PlannedSession planned, Assignment assignment, PlannedNotification due,
        DateTimeOffset now, CancellationToken cancellationToken)
    {
        var parties = await PlannedParties.OfAsync(new PeopleStore(context), assignment, cancellationToken);
        var (kind, store, outbox) = (kinds.Of(due), new ReminderStore(context), new OutboxWriter(context, now));
        var about = FormattableString.Invariant($"{planned.Id.Value:N}|{planned.Version}");
        foreach (var message in kind.Mail(planned, parties))
        {
            var to = Enum.GetValues<Side>().Select(parties.On).First(each => each.Email == message.To);
            if (!await store.IsWantedAsync(to.Id, kind.Kind, about, cancellationToken)) continue;
            outbox.Send(message, kind.Expiry(planned));
            store.NoteSent(to.Id, kind.Kind, about, now);
        }
    }
}

internal static partial class PlannedRemindersLog
{
    [LoggerMessage(40, LogLevel.Error, "Reminders of planned sessions could not be sent\n{Trace}")]
    public static partial void NotReminded(this ILogger log, string trace);

    [LoggerMessage(41, LogLevel.Error, "What is due of the planned session {Planned} could not be said\n{Trace}")]
    public static partial void OneNotReminded(this ILogger log, Guid planned, string trace);
}
