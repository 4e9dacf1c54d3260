namespace XmessBot.Core.Hours;

/// <summary>The pool has fewer hours left than requested; staff can extend it, with a reason (R08).</summary>
public sealed record PoolExhausted(Service Service, Minutes Left, Minutes Asked) : Refusal(RuleId.R08);

/// <summary>More hours would be released than are assigned.</summary>
public sealed record MoreThanAssigned(Service Service, Minutes Assigned, Minutes Asked) : Refusal(RuleId.R08);

/// <summary>Hours cannot be extended without a reason (R08).</summary>
public sealed record ExtensionNeedsReason() : Refusal(RuleId.R08);

/// <summary>The amount is zero minutes.</summary>
public sealed record EmptyAmount() : Refusal(RuleId.R08);
