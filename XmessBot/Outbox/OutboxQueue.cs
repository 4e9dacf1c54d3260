using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Decisions;
using XmessBot.Logging;
using XmessBot.Storage;
using XmessBot.Storage.Decisions;
using XmessBot.Storage.Turns;

namespace XmessBot.Outbox;

/// <summary>
/// The due entries of the outbox, in batches: the replies of one activity are one batch, in order; an e-mail is a batch of its own.
/// A commit leases a batch before it is sent, so that only one instance sends it; the lease expires when that instance dies.
/// </summary>
public sealed class OutboxQueue(
    XmessContexts contexts, ICommits commits, OutboxDelivery delivery, TimeProvider clock, ILogger<OutboxQueue> log)
{
    private const int PageSize = 50;
    private const int MaxTries = 13;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Soon = TimeSpan.FromHours(1);
    private static readonly TimeSpan SendTimeout = TimeSpan.FromSeconds(60);

    private enum Attempt
    {
        Sent,
        Rejected,
        Retry,
    }

    /// <summary>What is due now: what expires soonest first, then the oldest.</summary>
    public async Task<IReadOnlyList<OutboxGroup>> DueAsync(CancellationToken cancellationToken)
    {
        await using var context = contexts.Create();
        var now = clock.GetUtcNow();
        var soon = now + Soon;
        var due = await context.Set<OutboxRow>().Where(row => row.NextTryAt <= now)
            .OrderBy(row => row.GoodUntil == null).ThenBy(row => row.GoodUntil).ThenBy(row => row.Id).Take(PageSize)
            .Select(row => new { row.Id, row.Activity, Urgent = row.GoodUntil != null && row.GoodUntil < soon })
            .ToListAsync(cancellationToken);
        return
        [
            .. due.GroupBy(row => OutboxGroup.KeyOf(row.Id, row.Activity)).Select(group => new OutboxGroup(
                group.Key, group.First().Urgent, [.. group.GroupBy(row => row.Activity, row => row.Id).Select(batch => batch.ToArray())])),
        ];
    }

    /// <summary>Leases a batch and sends it; returns how many entries were sent. A failure does not stop other batches.</summary>
    public async Task<int> SendAsync(long[] batch, CancellationToken cancellationToken)
    {
        await using var context = contexts.Create();
        var now = clock.GetUtcNow();
        var rows = await context.Set<OutboxRow>().Where(row => batch.Contains(row.Id) && row.NextTryAt <= now)
            .OrderBy(row => row.Id).ToListAsync(cancellationToken);
        if (!await LeaseAsync(context, rows, now, cancellationToken)) return 0;
        var sent = 0;
        foreach (var row in rows.Where(row => row.NextTryAt is not null))
        {
            var attempt = await TrySendAsync(context, row, cancellationToken);
            // Later entries wait too, so that replies arrive in order.
            if (attempt == Attempt.Retry)
                foreach (var waiting in rows.Where(each => each.NextTryAt is not null)) waiting.NextTryAt = now + Backoff(row.Tries);
            // Commits after each, so that a crash repeats at most one entry.
            await CommitAsync(context, cancellationToken);
            if (attempt == Attempt.Retry) break;
            if (attempt == Attempt.Sent) sent++;
        }

        return sent;
    }

    /// <summary>Marks the replies of an activity as sent, when the turn has sent them itself.</summary>
    public async Task MarkRepliesSentAsync(string activity, CancellationToken cancellationToken)
    {
        await using var context = contexts.Create();
        var rows = await context.Set<OutboxRow>().Where(row => row.Activity == activity && row.SentAt == null)
            .ToListAsync(cancellationToken);
        foreach (var row in rows) row.MarkSent(clock.GetUtcNow());
        await CommitAsync(context, cancellationToken);
    }

    private async Task<bool> LeaseAsync(XmessContext context, List<OutboxRow> rows, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var row in rows.ToArray())
        {
            if (row.Key is not null
                && await context.Set<OutboxRow>().AnyAsync(other => other.Key == row.Key && other.Id > row.Id, cancellationToken))
            {
                // Superseded: sent now, it would arrive last and look like the newest.
                context.Remove(row);
                rows.Remove(row);
            }
            else if (row.GoodUntil <= now)
            {
                await GiveUpAsync(context, row, Undelivered.TooLate, null, cancellationToken);
            }
            else if (row.Tries >= MaxTries)
            {
                // Counted before sending, so that an entry that crashes the process is given up too.
                await GiveUpAsync(context, row, Undelivered.Tries, null, cancellationToken);
            }
            else
            {
                row.Tries++;
                row.NextTryAt = now + Lease;
            }
        }

        return await CommitAsync(context, cancellationToken);
    }

    private async Task GiveUpAsync(
        XmessContext context, OutboxRow row, Undelivered why, string? error, CancellationToken cancellationToken)
    {
        if (why != Undelivered.TooLate) await MissedMail.NoteAsync(context, row, cancellationToken);
        row.MarkUndelivered(why, error);
        await NoteAsync(context, row, sent: false, cancellationToken);
        log.GivenUp(row.Id, row.Kind, row.Tries, why, row.LastError);
    }

    // Who has got which letter is known from the same commit as that it was sent.
    private async Task NoteAsync(XmessContext context, OutboxRow row, bool sent, CancellationToken cancellationToken)
    {
        if (row.Letter is { } letter)
            await new LetterStore(context).NoteLeftAsync(new LetterId(letter), sent, clock.GetUtcNow(), cancellationToken);
    }

    private async Task<Attempt> TrySendAsync(XmessContext context, OutboxRow row, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(SendTimeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            if (await delivery.DeliverAsync(row.Kind, row.Payload, either.Token) is { } rejection)
            {
                await GiveUpAsync(context, row, rejection.Why, rejection.Code, cancellationToken);
                return Attempt.Rejected;
            }

            row.MarkSent(clock.GetUtcNow());
            await NoteAsync(context, row, sent: true, cancellationToken);
            return Attempt.Sent;
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            row.LastError = exception.GetType().Name;
            log.NotSent(row.Id, row.Kind, row.Tries, Trace.Of(exception));
            return Attempt.Retry;
        }
    }

    private async Task<bool> CommitAsync(XmessContext context, CancellationToken cancellationToken)
    {
        try
        {
            await commits.CommitAsync(context, cancellationToken);
            return true;
        }
        catch (CommitConflictException)
        {
            // Another instance has leased it.
            return false;
        }
    }

    private static TimeSpan Backoff(int tries) => TimeSpan.FromSeconds(5 * Math.Pow(2, tries));
}
