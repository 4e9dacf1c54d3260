using XmessBot.Core.Hours;

namespace XmessBot.Core.Assignments;

/// <summary>The kinds of entries in the ledger of an assignment.</summary>
public enum AssignmentEntryKind
{
    /// <summary>Hours taken from the pool when it was assigned (R07).</summary>
    Assigned,

    /// <summary>Hours that staff added, with a reason (R08).</summary>
    Extended,

    /// <summary>Hours that nobody used, given back to the pool.</summary>
    Released,

    /// <summary>Hours of a session.</summary>
    Logged,

    /// <summary>Hours of a session removed, because it was undone or is logged again with other minutes.</summary>
    Undone,

    /// <summary>Hours that nobody used, handed on to another mentor's assignment.</summary>
    HandedOn,

    /// <summary>Those hours, in the assignment that goes on.</summary>
    TakenOver,
}

/// <summary>What the kinds of entries do to an assignment's hours.</summary>
public static class AssignmentEntryKinds
{
    /// <summary>Those that give it hours.</summary>
    public static IReadOnlyList<AssignmentEntryKind> Giving { get; } =
        [AssignmentEntryKind.Assigned, AssignmentEntryKind.TakenOver, AssignmentEntryKind.Extended];

    /// <summary>Those that take hours from it that nobody used.</summary>
    public static IReadOnlyList<AssignmentEntryKind> Taking { get; } = [AssignmentEntryKind.Released, AssignmentEntryKind.HandedOn];
}

/// <summary>An entry of the ledger of an assignment. Entries are never edited or deleted: a correction adds new ones.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Amount">The minutes; more than zero.</param>
/// <param name="Session">The number of the session, for entries about a session; else null.</param>
/// <param name="At">The moment it was written.</param>
/// <param name="Author">The e-mail of who wrote it.</param>
/// <param name="Reason">Why; obligatory for an extension.</param>
public sealed record AssignmentEntry(AssignmentEntryKind Kind, Minutes Amount, int? Session, DateTimeOffset At, string Author,
    string? Reason);
