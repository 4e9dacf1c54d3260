namespace XmessBot.Core.Scheduling;

/// <summary>That moment has passed (R10).</summary>
public sealed record MomentPassed(Slot Slot) : Refusal(RuleId.R10);

/// <summary>One of the two sides has something planned then (R14).</summary>
public sealed record AlreadyPlanned(Slot Taken) : Refusal(RuleId.R14);

/// <summary>Who proposed it does not accept it too: the other side does (R08).</summary>
public sealed record OwnProposal() : Refusal(RuleId.R08);

/// <summary>It was cancelled, or has been held.</summary>
public sealed record NoLongerPlanned(PlannedState State) : Refusal(RuleId.R08);
