namespace XmessBot.Core.Hours;

/// <summary>The pool has fewer hours left than were asked for; staff can extend it, with a reason (R08).</summary>
public sealed record PoolExhausted(Service Service, Minutes Left, Minutes Asked) : Refusal(RuleId.R08);

/// <summary>More hours would be given back to the pool than were taken from it.</summary>
public sealed record MoreThanAssigned(Service Service, Minutes Assigned, Minutes Asked) : Refusal(RuleId.R08);

/// <summary>An extension of hours was asked for without a reason.</summary>
public sealed record ExtensionNeedsReason() : Refusal(RuleId.R08);

/// <summary>An operation was asked for with an amount of zero minutes.</summary>
public sealed record EmptyAmount() : Refusal(RuleId.R08);
