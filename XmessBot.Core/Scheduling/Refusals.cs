namespace XmessBot.Core.Scheduling;

/// <summary>The proposed date is in the past (R10).</summary>
public sealed record MomentPassed(Slot Slot) : Refusal(RuleId.R10);

/// <summary>One of the two sides already has a session planned at that time (R14).</summary>
public sealed record AlreadyPlanned(Slot Taken) : Refusal(RuleId.R14);

/// <summary>The side that proposed the date cannot accept it: the other side has to (R08).</summary>
public sealed record OwnProposal() : Refusal(RuleId.R08);

/// <summary>The session was cancelled or has already been held.</summary>
public sealed record NoLongerPlanned(PlannedState State) : Refusal(RuleId.R08);
