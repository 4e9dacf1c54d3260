namespace XmessBot.Core.Language.Queries;

/// <summary>In which order the answer is wanted.</summary>
/// <param name="By">By what.</param>
/// <param name="Descending">Whether the largest, the latest or what waits longest comes first.</param>
public sealed record QuerySort(SortKey By, bool Descending);

/// <summary>What an answer is sorted by.</summary>
public enum SortKey
{
    /// <summary>When it was sent.</summary>
    Sent,

    /// <summary>The points.</summary>
    Score,

    /// <summary>How many people the municipality has.</summary>
    Population,

    /// <summary>How long it has waited since it was sent.</summary>
    Waiting,

    /// <summary>When it is or was held.</summary>
    Held,

    /// <summary>How long it took.</summary>
    Minutes,
}
