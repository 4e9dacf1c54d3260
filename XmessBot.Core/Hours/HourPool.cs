using System.Collections.Immutable;

namespace XmessBot.Core.Hours;

/// <summary>
/// The hours that a call has for one service (R05, R06): the initial amount and a ledger. What is left is the total minus the assigned
/// hours, always computed from the ledger. Anyone may read a pool; operations on assignments change it, and check who asks.
/// </summary>
/// <param name="Call">The call's id, as "2020-1".</param>
/// <param name="Service">The service it pays for.</param>
/// <param name="Initial">The hours of the call's text.</param>
/// <param name="Entries">The ledger, oldest first.</param>
public sealed record HourPool(string Call, Service Service, Minutes Initial, ImmutableList<PoolEntry> Entries)
{
    /// <summary>A pool that nobody has taken from.</summary>
    public HourPool(string call, Service service, Minutes initial)
        : this(call, service, initial, [])
    {
    }

    /// <summary>The hours of the call's text and those added by staff.</summary>
    public Minutes Total => Initial + Sum(PoolEntryKind.Extended);

    /// <summary>The hours that requests hold now.</summary>
    public Minutes Assigned => Sum(PoolEntryKind.Assigned) - Sum(PoolEntryKind.Released);

    /// <summary>The hours that can still be assigned.</summary>
    public Minutes Left => Total - Assigned;

    /// <summary>Takes hours for a request. Refused past what is left: only an extension goes further (R08).</summary>
    internal Outcome<HourPool> Assign(Minutes amount, DateTimeOffset now, string author) =>
        amount == Minutes.None ? new EmptyAmount()
        : amount > Left ? new PoolExhausted(Service, Left, amount)
        : With(new PoolEntry(PoolEntryKind.Assigned, amount, now, author, null));

    /// <summary>Gives hours back. Refused past what is assigned.</summary>
    internal Outcome<HourPool> Release(Minutes amount, DateTimeOffset now, string author) =>
        amount == Minutes.None ? new EmptyAmount()
        : amount > Assigned ? new MoreThanAssigned(Service, Assigned, amount)
        : With(new PoolEntry(PoolEntryKind.Released, amount, now, author, null));

    /// <summary>Adds hours by staff's decision. Refused without a reason (R08).</summary>
    internal Outcome<HourPool> Extend(Minutes amount, string reason, DateTimeOffset now, string author) =>
        amount == Minutes.None ? new EmptyAmount()
        : string.IsNullOrWhiteSpace(reason) ? new ExtensionNeedsReason()
        : With(new PoolEntry(PoolEntryKind.Extended, amount, now, author, reason.Trim()));

    private HourPool With(PoolEntry entry)
    {
        var pool = this with { Entries = Entries.Add(entry) };
        _ = pool.Left; // an entry too big to be summed throws here, before it is kept and every later reading throws
        return pool;
    }

    private Minutes Sum(PoolEntryKind kind) => new(Entries.Where(entry => entry.Kind == kind).Sum(entry => entry.Amount.Count));
}
