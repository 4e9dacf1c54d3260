using XmessBot.Core.Hours;
using XmessBot.Core.Requests;

namespace XmessBot.Core.Assignments;

/// <summary>The person is not part of the assignment: neither its mentor, nor of its council, nor staff.</summary>
public sealed record NotAParty() : Refusal(RuleId.R08);

/// <summary>The assignment has ended, and the hours it had left went back to the pool.</summary>
public sealed record AssignmentOver(AssignmentState State) : Refusal(RuleId.R08);

/// <summary>The assignment has fewer hours left than were asked for; staff can extend it, with a reason (R08).</summary>
public sealed record NotEnoughHours(AssignmentId Assignment, Minutes Left, Minutes Asked) : Refusal(RuleId.R08);

/// <summary>More minutes would be removed from a session than it has logged (R08).</summary>
public sealed record MoreThanLogged(int Session, Minutes Logged, Minutes Asked) : Refusal(RuleId.R08);

/// <summary>The request is a draft, was declined or was withdrawn, so it cannot be given hours (R12).</summary>
public sealed record RequestNotLive(RequestState State) : Refusal(RuleId.R12);

/// <summary>The person is already the mentor or advisor of the assignment (R12).</summary>
public sealed record AlreadyTheMentor() : Refusal(RuleId.R12);

/// <summary>The assignment has no hours left that another mentor could go on with (R08).</summary>
public sealed record NoHoursToHandOn() : Refusal(RuleId.R08);
