using XmessBot.Core.Calls;

namespace XmessBot.Core.Sessions;

/// <summary>The day is outside the window of the call (R10).</summary>
public sealed record OutsideWindow(Call Call, DateOnly Date) : Refusal(RuleId.R10);

/// <summary>The call is closed: nothing more of it is logged nor corrected (R10).</summary>
public sealed record LoggingClosed(Call Call) : Refusal(RuleId.R10);

/// <summary>A call is not closed before its window is over (R10).</summary>
public sealed record ClosesInWindow(Call Call) : Refusal(RuleId.R10);

/// <summary>That day has passed (R10).</summary>
public sealed record DayPassed(DateOnly Day) : Refusal(RuleId.R10);

/// <summary>It has not been held yet (R10).</summary>
public sealed record NotHeldYet(SessionFacts Facts) : Refusal(RuleId.R10);

/// <summary>It ends before it begins (R08).</summary>
public sealed record EndsBeforeItStarts(TimeOnly Start, TimeOnly End) : Refusal(RuleId.R08);

/// <summary>It would go past midnight: it is told as two (R08).</summary>
public sealed record PastMidnight(SessionFacts Facts) : Refusal(RuleId.R08);

/// <summary>It is another's session or assignment.</summary>
public sealed record NotYourSession() : Refusal(RuleId.R03);

/// <summary>Where the session is in its life does not allow it.</summary>
public sealed record NotInThatSessionState(SessionState State) : Refusal(RuleId.R08);

/// <summary>A dispute, or what staff decides of it, says why.</summary>
public sealed record NeedsReason() : Refusal(RuleId.R12);

/// <summary>There are doubts that the person has not been asked about.</summary>
public sealed record DoubtsNotAccepted(IReadOnlyList<Doubt> Doubts) : Refusal(RuleId.R08);

/// <summary>Nothing has been told of what was learnt in it (R15).</summary>
public sealed record NothingLearnt() : Refusal(RuleId.R15);

/// <summary>The correction says what is there already.</summary>
public sealed record NothingToCorrect() : Refusal(RuleId.R08);
