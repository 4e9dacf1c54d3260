using XmessBot.Core.Calls;

namespace XmessBot.Core.Sessions;

/// <summary>The day is outside the window of the call (R10).</summary>
public sealed record OutsideWindow(Call Call, DateOnly Date) : Refusal(RuleId.R10);

/// <summary>Logging for the call is closed: its sessions can no longer be logged or corrected (R10).</summary>
public sealed record LoggingClosed(Call Call) : Refusal(RuleId.R10);

/// <summary>The session has not been held yet (R10).</summary>
public sealed record NotHeldYet(SessionFacts Facts) : Refusal(RuleId.R10);

/// <summary>The session would end before it starts (R08).</summary>
public sealed record EndsBeforeItStarts(TimeOnly Start, TimeOnly End) : Refusal(RuleId.R08);

/// <summary>The session would run past midnight; it has to be logged as two (R08).</summary>
public sealed record PastMidnight(SessionFacts Facts) : Refusal(RuleId.R08);

/// <summary>The session or assignment belongs to somebody else.</summary>
public sealed record NotYourSession() : Refusal(RuleId.R03);

/// <summary>The session is in a state that does not allow the operation.</summary>
public sealed record NotInThatSessionState(SessionState State) : Refusal(RuleId.R08);

/// <summary>A dispute, or a decision about one, was given without a reason.</summary>
public sealed record NeedsReason() : Refusal(RuleId.R12);

/// <summary>There are doubts that the person has not been asked about yet.</summary>
public sealed record DoubtsNotAccepted(IReadOnlyList<Doubt> Doubts) : Refusal(RuleId.R08);

/// <summary>Neither a question nor a good practice was given (R15).</summary>
public sealed record NothingLearnt() : Refusal(RuleId.R15);

/// <summary>The correction would change nothing.</summary>
public sealed record NothingToCorrect() : Refusal(RuleId.R08);
