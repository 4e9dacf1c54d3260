using Microsoft.EntityFrameworkCore;
using XmessBot.Logging;
using XmessBot.Storage;
using XmessBot.Storage.Turns;

namespace XmessBot.Notifications;

/// <summary>
/// What is due of the outbox, in parcels: the replies of one activity go together and in order, a letter goes alone. A
/// parcel is taken before it is sent, in a commit, so that of several instances one sends it; one that dies with it in
/// its hands leaves it to the others after a while.
/// </summary>
public sealed class OutboxQueue(XmessContexts contexts, ICommits commits, Carrier carrier, TimeProvider clock, ILogger<OutboxQueue> log)
{
    private const int MostAtOnce = 50;
    private const int MostTries = 13;
    private static readonly TimeSpan Taken = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Soon = TimeSpan.FromHours(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private enum Fate
    {
        Sent,
        Refused,
        ToTryAgain,
    }

    /// <summary>What is due now: first what is soonest worth nothing, then the oldest.</summary>
    public async Task<IReadOnlyList<DueLine>> DueAsync(CancellationToken cancellationToken)
    {
        await using var context = contexts.Create();
        var now = clock.GetUtcNow();
        var soon = now + Soon;
        var due = await context.Set<OutboxRow>().Where(row => row.NextTryAt <= now)
            .OrderBy(row => row.GoodUntil == null).ThenBy(row => row.GoodUntil).ThenBy(row => row.Id).Take(MostAtOnce)
            .Select(row => new { row.Id, row.Activity, Urgent = row.GoodUntil != null && row.GoodUntil < soon })
            .ToListAsync(cancellationToken);
        return
        [
            .. due.GroupBy(row => DueLine.NameOf(row.Id, row.Activity)).Select(line => new DueLine(
                line.Key, line.First().Urgent, [.. line.GroupBy(row => row.Activity, row => row.Id).Select(parcel => parcel.ToArray())])),
        ];
    }

    /// <summary>Takes a parcel and sends it; how many of it were sent. One that fails keeps nothing else from being sent.</summary>
    public async Task<int> SendAsync(long[] parcel, CancellationToken cancellationToken)
    {
        await using var context = contexts.Create();
        var now = clock.GetUtcNow();
        var rows = await context.Set<OutboxRow>().Where(row => parcel.Contains(row.Id) && row.NextTryAt <= now)
            .OrderBy(row => row.Id).ToListAsync(cancellationToken);
        if (!await TakeAsync(context, rows, now, cancellationToken)) return 0;
        var sent = 0;
        foreach (var row in rows.Where(row => row.NextTryAt is not null))
        {
            var fate = await TrySendAsync(context, row, cancellationToken);
            // Those behind it wait with it, so that what is said in order is read in order.
            if (fate == Fate.ToTryAgain)
                foreach (var waiting in rows.Where(each => each.NextTryAt is not null)) waiting.NextTryAt = now + Wait(row.Tries);
            // One at a time, so that a crash repeats at most the one that was being sent.
            await CommitAsync(context, cancellationToken);
            if (fate == Fate.ToTryAgain) break;
            if (fate == Fate.Sent) sent++;
        }

        return sent;
    }

    /// <summary>A turn has sent its replies itself.</summary>
    public async Task MarkRepliesSentAsync(string activity, CancellationToken cancellationToken)
    {
        await using var context = contexts.Create();
        var rows = await context.Set<OutboxRow>().Where(row => row.Activity == activity && row.SentAt == null)
            .ToListAsync(cancellationToken);
        foreach (var row in rows) row.MarkSent(clock.GetUtcNow());
        await CommitAsync(context, cancellationToken);
    }

    private async Task<bool> TakeAsync(XmessContext context, List<OutboxRow> rows, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var row in rows.ToArray())
        {
            if (row.Key is not null
                && await context.Set<OutboxRow>().AnyAsync(other => other.Key == row.Key && other.Id > row.Id, cancellationToken))
            {
                // Sent now it would come last, and look like the newest.
                context.Remove(row);
                rows.Remove(row);
            }
            else if (row.GoodUntil <= now)
            {
                await GiveUpAsync(context, row, Undelivered.TooLate, null, cancellationToken);
            }
            else if (row.Tries >= MostTries)
            {
                // Counted before it is sent: even one that brings the process down each time is given up.
                await GiveUpAsync(context, row, Undelivered.Tries, null, cancellationToken);
            }
            else
            {
                row.Tries++;
                row.NextTryAt = now + Taken;
            }
        }

        return await CommitAsync(context, cancellationToken);
    }

    private async Task GiveUpAsync(
        XmessContext context, OutboxRow row, Undelivered why, string? error, CancellationToken cancellationToken)
    {
        if (why != Undelivered.TooLate) await MissedLetters.NoteAsync(context, row, cancellationToken);
        row.MarkUndelivered(why, error);
        log.GivenUp(row.Id, row.Kind, row.Tries, why, row.LastError);
    }

    private async Task<Fate> TrySendAsync(XmessContext context, OutboxRow row, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            if (await carrier.CarryAsync(row.Kind, row.Payload, either.Token) is { } refusal)
            {
                await GiveUpAsync(context, row, refusal.Why, refusal.Code, cancellationToken);
                return Fate.Refused;
            }

            row.MarkSent(clock.GetUtcNow());
            return Fate.Sent;
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            row.LastError = exception.GetType().Name;
            log.NotSent(row.Id, row.Kind, row.Tries, Trace.Of(exception));
            return Fate.ToTryAgain;
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
            // Another instance has it.
            return false;
        }
    }

    private static TimeSpan Wait(int tries) => TimeSpan.FromSeconds(5 * Math.Pow(2, tries));
}
