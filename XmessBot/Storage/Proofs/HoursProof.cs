using Microsoft.EntityFrameworkCore;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Proofs;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Calls;

namespace XmessBot.Storage.Proofs;

/// <summary>
/// Assignments have their whole ledgers and use no more than they have; pools have assigned what their assignments have, and no more than
/// they have (R05, R06, R08).
/// </summary>
internal sealed class HoursProof(XmessContext context)
{
    public async Task<IReadOnlyList<Fault>> FaultsAsync(CancellationToken cancellationToken)
    {
        var entries = await context.Set<AssignmentEntryRow>().AsNoTracking()
            .GroupBy(entry => new { entry.AssignmentId, entry.Kind })
            .Select(group => new { group.Key.AssignmentId, group.Key.Kind, Minutes = group.Sum(entry => entry.Minutes),
                Count = group.Count() })
            .ToListAsync(cancellationToken);
        var sums = entries.ToLookup(each => each.AssignmentId, each => (each.Kind, each.Minutes, each.Count));
        var faults = new List<Fault>();
        var assigned = new Dictionary<(string Call, Service Service), int>();
        foreach (var row in await context.Set<AssignmentRow>().AsNoTracking().OrderBy(row => row.RequestNumber)
            .ToListAsync(cancellationToken))
        {
            var has = sums[row.Id].Sum(each => each.Minutes * SignInAssigned(each.Kind));
            var used = sums[row.Id].Sum(each => each.Minutes * SignInUsed(each.Kind));
            assigned[(row.Call, row.Service)] = assigned.GetValueOrDefault((row.Call, row.Service)) + has;
            if (sums[row.Id].Sum(each => each.Count) != row.EntryCount) faults.Add(new(FaultKind.AssignmentLedger, row.RequestNumber));
            if (used > has) faults.Add(new(FaultKind.AssignmentOverused, row.RequestNumber, has, used));
        }

        return [.. faults, .. await PoolsAsync(assigned, cancellationToken)];
    }

    private async Task<IReadOnlyList<Fault>> PoolsAsync(
        Dictionary<(string Call, Service Service), int> assigned, CancellationToken cancellationToken)
    {
        var entries = await context.Set<PoolEntryRow>().AsNoTracking()
            .GroupBy(entry => new { entry.Call, entry.Service, entry.Kind })
            .Select(group => new { group.Key.Call, group.Key.Service, group.Key.Kind, Minutes = group.Sum(entry => entry.Minutes) })
            .ToListAsync(cancellationToken);
        var sums = entries.ToLookup(each => (each.Call, each.Service), each => (each.Kind, each.Minutes));
        var calls = await new CallStore(context).AllAsync(cancellationToken);
        var faults = new List<Fault>();
        foreach (var pool in await context.Set<PoolRow>().AsNoTracking().OrderBy(row => row.Call).ThenBy(row => row.Service)
            .ToListAsync(cancellationToken))
        {
            int Of(PoolEntryKind kind) => sums[(pool.Call, pool.Service)].Where(each => each.Kind == kind).Sum(each => each.Minutes);
            var held = Of(PoolEntryKind.Assigned) - Of(PoolEntryKind.Released);
            var has = assigned.GetValueOrDefault((pool.Call, pool.Service));
            var total = (calls.Find(pool.Call)?.HoursFor(pool.Service).Count ?? 0) + Of(PoolEntryKind.Extended);
            if (held != has) faults.Add(new(FaultKind.PoolUnequal, pool.Call, has, held) { Service = pool.Service });
            if (held > total) faults.Add(new(FaultKind.PoolOverdrawn, pool.Call, total, held) { Service = pool.Service });
        }

        return faults;
    }

    private static int SignInAssigned(AssignmentEntryKind kind) =>
        AssignmentEntryKinds.Giving.Contains(kind) ? 1 : AssignmentEntryKinds.Taking.Contains(kind) ? -1 : 0;

    private static int SignInUsed(AssignmentEntryKind kind) => kind switch
    {
        AssignmentEntryKind.Logged => 1,
        AssignmentEntryKind.Undone => -1,
        _ => 0,
    };
}
