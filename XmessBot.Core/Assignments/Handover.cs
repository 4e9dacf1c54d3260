namespace XmessBot.Core.Assignments;

/// <summary>
/// A change of mentor or advisor. Store both or neither: the hours that one assignment hands on are those that the other takes over, so
/// the pool stays as it is.
/// </summary>
/// <param name="From">The assignment of the one who leaves, closed with the hours of their sessions.</param>
/// <param name="To">The new assignment, open, with the hours that were left.</param>
public sealed record Handover(Assignment From, Assignment To);
