namespace XmessBot.Core.Hours;

/// <summary>The kinds of entries in the ledger of a pool.</summary>
public enum PoolEntryKind
{
    /// <summary>Hours given to a request: they leave the pool.</summary>
    Assigned,

    /// <summary>Hours given back by a request: they return to the pool.</summary>
    Released,

    /// <summary>Hours that staff added to the pool, with a reason (R08).</summary>
    Extended,
}

/// <summary>An entry of the ledger of a pool. Entries are never edited or deleted: a correction adds a new one.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Amount">How much; more than nothing.</param>
/// <param name="At">The moment it was written.</param>
/// <param name="Author">The e-mail of who wrote it.</param>
/// <param name="Reason">Why; obligatory for an extension.</param>
public sealed record PoolEntry(PoolEntryKind Kind, Minutes Amount, DateTimeOffset At, string Author, string? Reason);
