using XmessBot.Core.Assignments;
using XmessBot.Core.Scheduling;
using XmessBot.Logging;
using XmessBot.Storage;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Members;
using XmessBot.Storage.Scheduling;

namespace XmessBot.Notifications.Planned;

/// <summary>
/// Reminds both sides of a session the day before and, once its time has passed and nobody has logged it, offers to log
/// it. What was said is noted in the commit that leaves the letters, so that each is said once, by one instance.
/// </summary>
public sealed class PlannedReminders(
    XmessContexts contexts, ICommits commits, PlannedLetters letters, OutboxSender sender, TimeProvider clock,
    ILogger<PlannedReminders> log) : BackgroundService
{
    /// <summary>How often it looks.</summary>
    internal static readonly TimeSpan Rest = TimeSpan.FromMinutes(5);

    /// <summary>Says what is due now; how many things were said.</summary>
    public async Task<int> SendDueAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var said = 0;
        IReadOnlyList<PlannedId> due;
        await using (var context = contexts.Create()) due = await new PlannedSessionStore(context).DueAsync(now, cancellationToken);
        foreach (var id in due)
        {
            try
            {
                // Each in a commit of its own: one that another instance has taken keeps nobody else's from being sent.
                if (await SayAsync(id, now, cancellationToken)) said++;
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                // Nor does one of which something is wrong.
                log.OneNotReminded(id.Value, Trace.Of(exception));
            }
        }

        if (said > 0) sender.Wake();
        return said;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Rest, clock);
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

    private async Task<bool> SayAsync(PlannedId id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var context = contexts.Create();
        var store = new PlannedSessionStore(context);
        if (await store.FindAsync(id, cancellationToken) is not { } planned || planned.DueNow(now) is not { } what) return false;
        if (await new AssignmentStore(context).FindAsync(planned.Assignment, cancellationToken) is not { } assignment) return false;
        // Agreed in the moment in which its assignment was closed: nobody is to hold it, nor can log it.
        var over = assignment.State != AssignmentState.Open;
        if (!over) await WriteAsync(context, planned, assignment, what, now, cancellationToken);
        await store.SaveAsync(planned.WithReminder(over ? PlannedDue.LogOffer : what), cancellationToken);
        try
        {
            await commits.CommitAsync(context, cancellationToken);
            return !over;
        }
        catch (CommitConflictException)
        {
            // Another instance has said it, or one of the sides has just changed it: the next round looks again.
            return false;
        }
    }

    private async Task WriteAsync(XmessContext context, PlannedSession planned, Assignment assignment, PlannedDue what, DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var parties = await PlannedParties.OfAsync(new PeopleStore(context), assignment, cancellationToken);
        var outbox = new Outbox(context, now);
        if (what == PlannedDue.Reminder)
            foreach (var letter in letters.Reminders(planned, parties)) outbox.Send(letter, new ShortLived(planned.Slot.StartsAt));
        else
            foreach (var letter in letters.LogOffers(planned, parties)) outbox.Send(letter);
    }
}

internal static partial class PlannedRemindersLog
{
    [LoggerMessage(40, LogLevel.Error, "Reminders of planned sessions could not be sent\n{Trace}")]
    public static partial void NotReminded(this ILogger log, string trace);

    [LoggerMessage(41, LogLevel.Error, "What is due of the planned session {Planned} could not be said\n{Trace}")]
    public static partial void OneNotReminded(this ILogger log, Guid planned, string trace);
}
