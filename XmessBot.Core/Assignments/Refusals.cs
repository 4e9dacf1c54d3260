using XmessBot.Core.Hours;
using XmessBot.Core.Requests;

namespace XmessBot.Core.Assignments;

/// <summary>Neither its mentor, nor of its council, nor staff.</summary>
public sealed record NotAParty() : Refusal(RuleId.R08);

/// <summary>The assignment is over; its hours went back to the pool.</summary>
public sealed record AssignmentOver(AssignmentState State) : Refusal(RuleId.R08);

/// <summary>The assignment has not so many hours left; staff can extend it with a reason (R08).</summary>
public sealed record NotEnoughHours(AssignmentId Assignment, Minutes Left, Minutes Asked) : Refusal(RuleId.R08);

/// <summary>More of a session would be taken back than it has logged (R08).</summary>
public sealed record MoreThanLogged(int Session, Minutes Logged, Minutes Asked) : Refusal(RuleId.R08);

/// <summary>The request is not one that the commission can give hours to: a draft, declined or taken back (R12).</summary>
public sealed record RequestNotLive(RequestState State) : Refusal(RuleId.R12);
