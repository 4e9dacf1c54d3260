using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using XmessBot.Core;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;

namespace XmessBot.Storage.Calls;

/// <summary>The calls and their hour pools.</summary>
public sealed class CallStore(XmessContext context)
{
    /// <summary>Every call.</summary>
    public async Task<CallBook> AllAsync(CancellationToken cancellationToken = default) =>
        new((await context.Set<CallRow>().AsNoTracking().ToListAsync(cancellationToken)).Select(row => row.ToCall()));

    /// <summary>A call's pool for a service with its whole ledger (R05, R06).</summary>
    public async Task<HourPool> PoolAsync(Call call, Service service, CancellationToken cancellationToken = default)
    {
        // The version first: an entry that gets in between is then read without it, and this turn loses the race.
        await RowAsync(call.Id, service, cancellationToken);
        var rows = await context.Set<PoolEntryRow>().AsNoTracking()
            .Where(row => row.Call == call.Id && row.Service == service)
            .OrderBy(row => row.Id)
            .ToListAsync(cancellationToken);
        var entries = rows.Select(row => new PoolEntry(row.Kind, new Minutes(row.Minutes), row.At, row.Author, row.Reason));
        return new HourPool(call.Id, service, call.HoursFor(service), [.. entries]);
    }

    /// <summary>
    /// Adds the entries that <paramref name="after"/> has and the stored pool has not. Two that add at once conflict,
    /// and the second turn is run again on what the first left.
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

    /// <summary>Keeps until when sessions of a call are logged (R10); the rest of a call does not change.</summary>
    public async Task SaveLogsUntilAsync(Call call, CancellationToken cancellationToken = default) =>
        (await context.Set<CallRow>().FindAsync([call.Id], cancellationToken))!.LogsUntil = call.LogsUntil;

    /// <summary>Adds a call with its two pools.</summary>
    public void Add(Call call)
    {
        context.Add(CallRow.Of(call));
        foreach (var service in Enum.GetValues<Service>()) context.Add(new PoolRow { Call = call.Id, Service = service, Version = 1 });
    }

    private ValueTask<PoolRow?> RowAsync(string call, Service service, CancellationToken cancellationToken) =>
        context.Set<PoolRow>().FindAsync([call, service], cancellationToken);
}
