namespace XmessBot.Core.Hours;

/// <summary>There are not so many hours left; staff can extend the pool with a reason (R08).</summary>
public sealed record PoolExhausted(Service Service, Minutes Left, Minutes Asked) : Refusal(RuleId.R08);

/// <summary>More would be given back than was taken.</summary>
public sealed record MoreThanAssigned(Service Service, Minutes Assigned, Minutes Asked) : Refusal(RuleId.R08);

/// <summary>An extension says why.</summary>
public sealed record ExtensionNeedsReason() : Refusal(RuleId.R08);

/// <summary>An entry of no time says nothing.</summary>
public sealed record EmptyAmount() : Refusal(RuleId.R08);
