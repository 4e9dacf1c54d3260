using XmessBot.Core.Members;

namespace XmessBot.Core.Faq;

/// <summary>The states of an item of the FAQ.</summary>
public enum FaqState
{
    /// <summary>Waiting for staff.</summary>
    Proposed,

    /// <summary>Given as an answer.</summary>
    Published,

    /// <summary>No longer given.</summary>
    Unpublished,

    /// <summary>Not published, with a reason.</summary>
    Rejected,

    /// <summary>Part of another item, which has its question as one more wording.</summary>
    Merged,
}

/// <summary>What is done with an item of the FAQ.</summary>
public enum FaqMove
{
    /// <summary>It was proposed.</summary>
    Proposed,

    /// <summary>What it says was changed.</summary>
    Edited,

    /// <summary>It was published.</summary>
    Published,

    /// <summary>It was taken out of the FAQ.</summary>
    Unpublished,

    /// <summary>It was rejected.</summary>
    Rejected,

    /// <summary>It became part of another item.</summary>
    Merged,

    /// <summary>A question became one more of its wordings.</summary>
    Linked,

    /// <summary>An earlier version was brought back.</summary>
    Restored,
}

/// <summary>A step in the history of an item, with the whole item after it; the history only grows.</summary>
/// <param name="Move">What was done.</param>
/// <param name="State">The state after it.</param>
/// <param name="Content">What the item says after it.</param>
/// <param name="At">The instant at which it was done.</param>
/// <param name="By">Who did it; null when nobody known did.</param>
/// <param name="Reason">Why; null when nothing was said.</param>
/// <param name="Into">The number of the item that a merged one is part of; null for any other.</param>
public sealed record FaqStep(
    FaqMove Move, FaqState State, FaqContent Content, DateTimeOffset At, PersonId? By = null, string? Reason = null, int? Into = null);
