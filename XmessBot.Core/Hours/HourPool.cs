using System.Collections.Immutable;

namespace XmessBot.Core.Hours;

/// <summary>
/// The hours that a call has for one service (R05, R06): an initial amount and a ledger. The hours left are always computed from the
/// ledger. Anyone may read a pool; only operations on assignments change it, and they check who asks.
/// </summary>
/// <param name="Call">The id of the call, such as "2020-1".</param>
/// <param name="Service">The service that the hours are for.</param>
/// <param name="Initial">The hours that the text of the call gives.</param>
/// <param name="Entries">The ledger, oldest entry first.</param>
public sealed record HourPool(string Call, Service Service, Minutes Initial, ImmutableList<PoolEntry> Entries)
{
    /// <summary>Creates a pool with an empty ledger.</summary>
    public HourPool(string call, Service service, Minutes initial)
        : this(call, service, initial, [])
    {
    }

    /// <summary>All hours: the initial ones plus the extensions by staff.</summary>
    public Minutes Total => Initial + Sum(PoolEntryKind.Extended);

    /// <summary>The hours assigned to requests, minus those released.</summary>
    public Minutes Assigned => Sum(PoolEntryKind.Assigned) - Sum(PoolEntryKind.Released);

    /// <summary>The hours that can still be assigned: <see cref="Total"/> minus <see cref="Assigned"/>.</summary>
    public Minutes Left => Total - Assigned;

    /// <summary>Takes hours for a request. Refused when fewer are left: only an extension adds more (R08).</summary>
    internal Outcome<HourPool> Assign(Minutes amount, DateTimeOffset now, string author) =>
        amount == Minutes.None ? new EmptyAmount()
        : amount > Left ? new PoolExhausted(Service, Left, amount)
        : With(new PoolEntry(PoolEntryKind.Assigned, amount, now, author, null));

    /// <summary>Returns hours to the pool. Refused above the hours assigned.</summary>
    internal Outcome<HourPool> Release(Minutes amount, DateTimeOffset now, string author) =>
        amount == Minutes.None ? new EmptyAmount()
        : amount > Assigned ? new MoreThanAssigned(Service, Assigned, amount)
        : With(new PoolEntry(PoolEntryKind.Released, amount, now, author, null));

    /// <summary>Staff adds hours. Refused without a reason (R08).</summary>
    internal Outcome<HourPool> Extend(Minutes amount, string reason, DateTimeOffset now, string author) =>
        amount == Minutes.None ? new EmptyAmount()
        : string.IsNullOrWhiteSpace(reason) ? new ExtensionNeedsReason()
        : With(new PoolEntry(PoolEntryKind.Extended, amount, now, author, reason.Trim()));

    private HourPool With(PoolEntry entry)
    {
        var pool = this with { Entries = Entries.Add(entry) };
        _ = pool.Left; // Left throws on overflow: fail before the entry is stored
        return pool;
    }

    private Minutes Sum(PoolEntryKind kind) => new(Entries.Where(entry => entry.Kind == kind).Sum(entry => entry.Amount.Count));
}
