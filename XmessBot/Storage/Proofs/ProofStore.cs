using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Proofs;

namespace XmessBot.Storage.Proofs;

/// <summary>Proves that the stored data fit together, and keeps the result of the last night.</summary>
public sealed class ProofStore(XmessContext context)
{
    /// <summary>Proves all of it now, as it is committed.</summary>
    /// <remarks>What letters have to do with decisions is proved here too, once letters are stored.</remarks>
    public async Task<IReadOnlyList<Fault>> ProveAsync(CancellationToken cancellationToken = default) =>
    [
        .. await new SessionProof(context).FaultsAsync(cancellationToken),
        .. await new HoursProof(context).FaultsAsync(cancellationToken),
        .. await new DecisionProof(context).FaultsAsync(cancellationToken),
    ];

    /// <summary>The result of the last night; null before the first.</summary>
    public async Task<ProofResult?> LastAsync(CancellationToken cancellationToken = default) =>
        await context.Set<ProofRow>().AsNoTracking().OrderByDescending(row => row.Day).FirstOrDefaultAsync(cancellationToken) is { } row
            ? new ProofResult(row.Day, DomainJson.Read<Fault[]>(row.Faults))
            : null;

    /// <summary>Saves the result of a night in place of the one before; of two of the same night, one conflicts.</summary>
    public async Task SaveAsync(ProofResult result, CancellationToken cancellationToken = default)
    {
        context.RemoveRange(await context.Set<ProofRow>().Where(row => row.Day < result.Day).ToListAsync(cancellationToken));
        context.Add(new ProofRow { Day = result.Day, Faults = DomainJson.Write(result.Faults.ToArray()) });
    }
}
