namespace XmessBot.Core.Hours;

/// <summary>The kinds of entries in the ledger of a pool.</summary>
public enum PoolEntryKind
{
    /// <summary>Hours assigned to a request: they leave the pool.</summary>
    Assigned,

    /// <summary>Hours released by a request: they return to the pool.</summary>
    Released,

    /// <summary>Hours that staff added to the pool, with a reason (R08).</summary>
    Extended,
}

/// <summary>An entry of the ledger of a pool. Entries are never edited or deleted: a correction adds a new one.</summary>
/// <param name="Kind">What the entry does to the hours.</param>
/// <param name="Amount">The minutes; more than zero.</param>
/// <param name="At">The instant at which the entry was written.</param>
/// <param name="Author">The e-mail address of the person who wrote it.</param>
/// <param name="Reason">The reason; required for an extension.</param>
public sealed record PoolEntry(PoolEntryKind Kind, Minutes Amount, DateTimeOffset At, string Author, string? Reason);
