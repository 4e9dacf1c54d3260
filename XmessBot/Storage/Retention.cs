using Microsoft.Extensions.Options;
using XmessBot.Core.Requests;
using XmessBot.Storage.DirectLine;
using XmessBot.Storage.Faq;
using XmessBot.Storage.Members;
using XmessBot.Storage.Reminders;
using XmessBot.Storage.Requests;
using XmessBot.Storage.Sessions;
using XmessBot.Storage.Turns;

namespace XmessBot.Storage;

/// <summary>
/// Deletes old data that nothing needs any more: activities that no channel would redeliver, and the state of people who do not come
/// back. Requests, decisions and sessions are kept: <c>docs/conservacio.md</c> lists every table.
/// </summary>
public sealed class Retention(
    XmessContexts contexts, ICommits commits, TimeProvider clock, IOptions<RetentionOptions> options, ILogger<Retention> log)
    : BackgroundService
{
    private readonly BatchChanges _batches = new(contexts, commits);
    private readonly VisitorRetention _visitors = new(contexts, commits);
    private readonly PeopleRetention _people = new(contexts, commits);
    private readonly CodeRetention _codes = new(contexts, commits);

    /// <summary>Deletes what is old; returns how many rows.</summary>
    public async Task<int> PurgeAsync(CancellationToken cancellationToken)
    {
        var (now, kept) = (clock.GetUtcNow(), options.Value);
        Func<Task<int>>[] kinds =
        [
            () => DeliveredAsync(now, kept, cancellationToken),
            () => _codes.PurgeAsync(now - kept.Codes, cancellationToken),
            () => UnfinishedAsync(now, kept, cancellationToken),
            () => _visitors.PurgeAsync(now - kept.Visitors, now - kept.Unanswered, cancellationToken),
            () => StatesAsync(now, kept, cancellationToken),
            // Last, because the rest is what keeps people from being deleted.
            () => _people.PurgeAsync(now, now - kept.Accounts, now - kept.People, cancellationToken),
        ];
        var purged = 0;
        foreach (var kind in kinds)
        {
            try
            {
                purged += await kind();
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                // A failure does not stop the others.
                log.NotPurged(Logging.Trace.Of(exception));
            }
        }

        return purged;
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

    private async Task<int> DeliveredAsync(DateTimeOffset now, RetentionOptions kept, CancellationToken cancellationToken)
    {
        DateTimeOffset inbox = now - kept.Inbox, sent = now - kept.Sent, givenUp = now - kept.GivenUp;
        return await _batches.DeleteAsync(context => context.Set<InboxRow>().Where(row => row.ReceivedAt < inbox), cancellationToken)
            + await _batches.DeleteAsync(
                context => context.Set<OutboxRow>().Where(row =>
                    row.SentAt < sent || (row.SentAt == null && row.NextTryAt == null && row.CreatedAt < givenUp)),
                cancellationToken);
    }

    private async Task<int> UnfinishedAsync(DateTimeOffset now, RetentionOptions kept, CancellationToken cancellationToken)
    {
        DateTimeOffset notes = now - kept.Notes, drafts = now - kept.Drafts, answered = now - kept.Answered;
        return await _batches.DeleteAsync(context => context.Set<SessionNoteRow>().Where(row => row.Begun < notes), cancellationToken)
            + await _batches.DeleteAsync(
                context => context.Set<RequestRow>().Where(row => row.State == RequestState.Draft && row.ChangedAt < drafts),
                cancellationToken)
            + await _batches.DeleteAsync(
                context => context.Set<StaffQuestionRow>().Where(row => row.AnsweredAt < answered), cancellationToken)
            + await QuestionsAsync(answered, cancellationToken)
            + await _batches.DeleteAsync(
                context => context.Set<SentReminderRow>().Where(row => row.SentAt < answered), cancellationToken);
    }

    // What is asked is what the network learns from; who asked it, and what each found of use, is nobody's need any more.
    private async Task<int> QuestionsAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        await _batches.ChangeAsync(
            context => context.Set<FaqQuestionRow>().Where(row =>
                (row.ToldAt ?? row.At) < since && (row.PersonId != null || row.Account != "")),
            (_, rows) => rows.ForEach(row => (row.PersonId, row.Account) = (null, "")),
            cancellationToken)
        + await _batches.DeleteAsync(context => context.Set<FaqVoteRow>().Where(row => row.At < since), cancellationToken);

    private async Task<int> StatesAsync(DateTimeOffset now, RetentionOptions kept, CancellationToken cancellationToken)
    {
        var states = now - kept.States;
        // Rows of releases that did not store it: counted from now.
        await _batches.ChangeAsync(
            context => context.Set<BotStateRow>().Where(row => row.UsedAt == null),
            (_, rows) => rows.ForEach(row => row.UsedAt = now),
            cancellationToken);
        return await _batches.DeleteAsync(context => context.Set<BotStateRow>().Where(row => row.UsedAt < states), cancellationToken);
    }
}

internal static partial class RetentionLog
{
    [LoggerMessage(30, LogLevel.Information, "{Rows} old rows taken away")]
    public static partial void Purged(this ILogger log, int rows);

    [LoggerMessage(31, LogLevel.Error, "Old rows could not be taken away\n{Trace}")]
    public static partial void NotPurged(this ILogger log, string trace);
}
