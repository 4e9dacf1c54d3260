namespace XmessBot.Core.Language.Orders;

/// <summary>What a message orders of an assignment, as far as it says it.</summary>
/// <param name="Task">What.</param>
/// <param name="Number">The reference of the request.</param>
/// <param name="Minutes">How many minutes.</param>
/// <param name="Reason">Why (R08).</param>
public sealed record AssignmentOrder(AssignmentTask Task, string? Number, int? Minutes, string? Reason)
{
    /// <summary>The words that name who takes over: "la Marta"; null when nobody does, or it is not said.</summary>
    public string? Replacement { get; init; }
}
