namespace XmessBot.Core.Ranking;

/// <summary>Demand exceeds the pool and these requests have no assessment: without one there is no order (R12).</summary>
public sealed record NotAssessed(IReadOnlyList<string> Numbers) : Refusal(RuleId.R12);

/// <summary>More requests are to be in than there are packages (R07).</summary>
public sealed record HeldPastPool(Service Service, int Packages, int Held) : Refusal(RuleId.R07);

/// <summary>The requests that are to be in are more of some class than a quota allows (R21).</summary>
public sealed record HeldPastQuota(IReadOnlyList<string> Numbers) : Refusal(RuleId.R21);

/// <summary>A level of involvement is from 0 to <see cref="Involvement.Most"/> (R20).</summary>
public sealed record InvolvementOutOfRange(int Level) : Refusal(RuleId.R20);

/// <summary>A level of involvement rests on a reason (R20).</summary>
public sealed record InvolvementNeedsReason() : Refusal(RuleId.R20);
