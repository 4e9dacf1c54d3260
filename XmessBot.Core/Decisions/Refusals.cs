namespace XmessBot.Core.Decisions;

/// <summary>The letter is no longer held: it has been released or dropped (R12).</summary>
public sealed record LetterNotHeld(LetterState State) : Refusal(RuleId.R12);

/// <summary>A letter says something (R12).</summary>
public sealed record LetterEmpty() : Refusal(RuleId.R12);

/// <summary>The letter is longer than <see cref="Letter.MostText"/> (R12).</summary>
public sealed record LetterTooLong(int Characters) : Refusal(RuleId.R12);

/// <summary>The request has a decision held already: it is changed or dropped first (R12).</summary>
public sealed record LetterHeldAlready(string Number) : Refusal(RuleId.R12);

/// <summary>The letter grants no service, so nobody gives it (R13).</summary>
public sealed record GrantsNothing() : Refusal(RuleId.R13);

/// <summary>Nobody is chosen to give the service that is granted (R03, R04).</summary>
public sealed record NobodyGivesIt(Service Service) : Refusal(Service == Service.Mentoring ? RuleId.R03 : RuleId.R04);
