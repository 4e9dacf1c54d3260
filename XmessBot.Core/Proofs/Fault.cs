namespace XmessBot.Core.Proofs;

/// <summary>What the nightly proof can find that does not hold.</summary>
public enum FaultKind
{
    /// <summary>A session has a later number than the counter of the sessions, which would give it again.</summary>
    SessionNumber,

    /// <summary>The history of a session has more or fewer entries than it says.</summary>
    SessionHistory,

    /// <summary>A session is of an assignment that does not exist.</summary>
    SessionAssignment,

    /// <summary>A session counts for another time in its assignment than it lasted (R08).</summary>
    SessionMinutes,

    /// <summary>The ledger of an assignment has more or fewer entries than it says.</summary>
    AssignmentLedger,

    /// <summary>An assignment has used more time than it has (R08).</summary>
    AssignmentOverused,

    /// <summary>The ledger of a pool says that another time is assigned than its assignments have (R05, R06).</summary>
    PoolUnequal,

    /// <summary>A pool has more time assigned than it has (R08).</summary>
    PoolOverdrawn,

    /// <summary>The history of a request has more or fewer entries than it says.</summary>
    RequestHistory,

    /// <summary>A request is in another state than its last move left it in.</summary>
    RequestState,

    /// <summary>A decision on a request has no author that is known, or several (R12).</summary>
    DecisionAuthor,

    /// <summary>A request is granted, or the service was given, and it has no assignment that is open or closed (R12).</summary>
    GrantedWithoutAssignment,

    /// <summary>A letter went out that tells of no decision, or of several (R12).</summary>
    LetterDecision,

    /// <summary>A request has two open assignments of one service (R12).</summary>
    GrantedTwice,
}

/// <summary>Something in the stored data that does not hold.</summary>
/// <param name="Kind">What.</param>
/// <param name="Of">Of which request, session, or pool (call and service): its number or name.</param>
/// <param name="Expected">The minutes that there should be, where it is about an amount.</param>
/// <param name="Found">The minutes that there are.</param>
public sealed record Fault(FaultKind Kind, string Of, int Expected = 0, int Found = 0)
{
    /// <summary>The service of the pool, where it is about one.</summary>
    public Service? Service { get; init; }
}

/// <summary>The result of a proof.</summary>
/// <param name="Day">The civil day in Madrid on which it was made.</param>
/// <param name="Faults">What did not hold; empty when everything did.</param>
public sealed record ProofResult(DateOnly Day, IReadOnlyList<Fault> Faults);
