using XmessBot.Core.Hours;

namespace XmessBot.Core.Calls;

/// <summary>Logging cannot be closed before the window of the call ends (R10).</summary>
public sealed record ClosesInWindow(Call Call) : Refusal(RuleId.R10);

/// <summary>The day from which or until which something is to happen is in the past (R10, R11).</summary>
public sealed record DayPassed(DateOnly Day) : Refusal(RuleId.R10);

/// <summary>There is a call with that id, and it accepts requests or has accepted them (R11).</summary>
public sealed record CallExists(string Id) : Refusal(RuleId.R11);

/// <summary>Requests would close before they open (R11).</summary>
public sealed record DeadlineBeforeOpening(DateOnly Opens, DateOnly Deadline) : Refusal(RuleId.R11);

/// <summary>The window of the sessions would end before the deadline (R10, R11).</summary>
public sealed record WindowEndsBeforeDeadline(DateOnly Last, DateOnly Deadline) : Refusal(RuleId.R10);

/// <summary>The package would have no session or no time (R07).</summary>
public sealed record EmptyPackage() : Refusal(RuleId.R07);

/// <summary>The pool of a service would not pay for one package (R05-R07).</summary>
public sealed record PoolBelowPackage(Service Service, Minutes Package) : Refusal(RuleId.R07);

/// <summary>No member can be recent: the day comes after the first of the sessions (R22).</summary>
public sealed record RecentAfterWindow(DateOnly First) : Refusal(RuleId.R22);

/// <summary>In the phase that the call is in, that value of it can no longer change.</summary>
public sealed record NotInThatPhase(Call Call, CallPhase Phase, CallField Field) : Refusal(RuleId.R11);

/// <summary>The value is what the call has already.</summary>
public sealed record CallIsSo(Call Call, CallField Field) : Refusal(RuleId.R11);
