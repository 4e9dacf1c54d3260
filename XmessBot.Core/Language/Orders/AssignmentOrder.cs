namespace XmessBot.Core.Language.Orders;

/// <summary>What a message orders of an assignment, as far as it says it.</summary>
/// <param name="Task">What.</param>
/// <param name="Number">The reference of the request.</param>
/// <param name="Minutes">How many minutes.</param>
/// <param name="Reason">Why (R08).</param>
public sealed record AssignmentOrder(AssignmentTask Task, string? Number, int? Minutes, string? Reason);
