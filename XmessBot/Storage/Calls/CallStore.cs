using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using XmessBot.Core;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;
using XmessBot.Core.Requests;
using XmessBot.Core.Scheduling;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Requests;
using XmessBot.Storage.Scheduling;

namespace XmessBot.Storage.Calls;

/// <summary>What councils have under way in a call.</summary>
/// <param name="Drafts">How many drafts have not been sent.</param>
/// <param name="Live">How many requests have been sent and are neither withdrawn nor refused.</param>
/// <param name="PlannedOutside">How many planned sessions are outside its window.</param>
public sealed record CallUnderWay(int Drafts, int Live, int PlannedOutside);

/// <summary>Stores calls and their hour pools.</summary>
public sealed class CallStore(XmessContext context)
{
    private static readonly PlannedState[] Waiting = [PlannedState.Proposed, PlannedState.Moved, PlannedState.Agreed];

    /// <summary>Every call.</summary>
    public async Task<CallBook> AllAsync(CancellationToken cancellationToken = default) =>
        new((await context.Set<CallRow>().AsNoTracking().ToListAsync(cancellationToken)).Select(row => row.ToCall()));

    /// <summary>A call's pool for a service with its whole ledger (R05, R06).</summary>
    public async Task<HourPool> PoolAsync(Call call, Service service, CancellationToken cancellationToken = default)
    {
        // The version before the entries: if another turn commits in between, this one conflicts.
        await RowAsync(call.Id, service, cancellationToken);
        var rows = await context.Set<PoolEntryRow>().AsNoTracking()
            .Where(row => row.Call == call.Id && row.Service == service)
            .OrderBy(row => row.Id)
            .ToListAsync(cancellationToken);
        return PoolOf(call, service, rows.Concat(Appended()));
    }

    /// <summary>
    /// The pools of several calls, in one read, to be looked at: a decision on one of them takes it from <see cref="PoolAsync"/>.
    /// </summary>
    public async Task<IReadOnlyList<HourPool>> PoolsAsync(IReadOnlyCollection<Call> calls, CancellationToken cancellationToken = default)
    {
        var ids = calls.Select(call => call.Id).ToArray();
        var rows = ids.Length == 0 ? [] : await context.Set<PoolEntryRow>().AsNoTracking()
            .Where(row => ids.Contains(row.Call)).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        return [.. from call in calls
                   from service in Enum.GetValues<Service>()
                   select PoolOf(call, service, rows.Concat(Appended()))];
    }

    /// <summary>
    /// Appends the entries of <paramref name="after"/> that are not stored yet. Two concurrent turns conflict, and the second runs again.
    /// </summary>
    public async Task AppendAsync(HourPool before, HourPool after, CancellationToken cancellationToken = default)
    {
        var pool = await RowAsync(after.Call, after.Service, cancellationToken);
        pool!.Version++;
        context.AddRange(after.Entries.Skip(before.Entries.Count).Select(entry => new PoolEntryRow
        {
            Call = after.Call,
            Service = after.Service,
            Kind = entry.Kind,
            Minutes = entry.Amount.Count,
            At = entry.At,
            Author = entry.Author,
            Reason = entry.Reason,
        }));
    }

    /// <summary>Saves the last day on which sessions of a call can be logged (R10); nothing else of a call changes.</summary>
    public async Task SaveLogsUntilAsync(Call call, CancellationToken cancellationToken = default) =>
        (await context.Set<CallRow>().FindAsync([call.Id], cancellationToken))!.LogsUntil = call.LogsUntil;

    /// <summary>Saves a call as staff set it, new or known.</summary>
    public async Task SaveAsync(Call call, CancellationToken cancellationToken = default)
    {
        if (await context.Set<CallRow>().FindAsync([call.Id], cancellationToken) is { } row)
            context.Entry(row).CurrentValues.SetValues(CallRow.Of(call));
        else Add(call);
    }

    /// <summary>What councils have under way in a call, before it is changed.</summary>
    public async Task<CallUnderWay> UnderWayAsync(Call call, CancellationToken cancellationToken = default)
    {
        var states = await context.Set<RequestRow>().Where(row => row.Call == call.Id).Select(row => row.State)
            .ToListAsync(cancellationToken);
        var (first, last) = (call.Window.First, call.Window.Last);
        var outside = await (from planned in context.Set<PlannedSessionRow>()
                             join assignment in context.Set<AssignmentRow>() on planned.AssignmentId equals assignment.Id
                             where assignment.Call == call.Id && Waiting.Contains(planned.State)
                                 && (planned.Date < first || planned.Date > last)
                             select planned).CountAsync(cancellationToken);
        return new CallUnderWay(states.Count(state => state == RequestState.Draft), states.Count(RequestMoves.IsLive), outside);
    }

    /// <summary>Adds a call with its two pools.</summary>
    public void Add(Call call)
    {
        context.Add(CallRow.Of(call));
        foreach (var service in Enum.GetValues<Service>()) context.Add(new PoolRow { Call = call.Id, Service = service, Version = 1 });
    }

    // What this turn has appended is not in the database yet, but counts already.
    private IEnumerable<PoolEntryRow> Appended() =>
        context.ChangeTracker.Entries<PoolEntryRow>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity);

    private static HourPool PoolOf(Call call, Service service, IEnumerable<PoolEntryRow> rows) => new(
        call.Id, service, call.HoursFor(service),
        [
            .. rows.Where(row => row.Call == call.Id && row.Service == service)
                .Select(row => new PoolEntry(row.Kind, new Minutes(row.Minutes), row.At, row.Author, row.Reason)),
        ]);

    private ValueTask<PoolRow?> RowAsync(string call, Service service, CancellationToken cancellationToken) =>
        context.Set<PoolRow>().FindAsync([call, service], cancellationToken);
}
