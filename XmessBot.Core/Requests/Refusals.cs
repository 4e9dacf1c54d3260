using XmessBot.Core.Calls;

namespace XmessBot.Core.Requests;

/// <summary>The municipality is not a member of the network (R01).</summary>
public sealed record NotAMember(string Municipality) : Refusal(RuleId.R01);

/// <summary>Nobody knows yet whether the municipality is a member; the draft is kept and staff is asked (R01).</summary>
public sealed record MembershipUnknown(string Municipality) : Refusal(RuleId.R01);

/// <summary>The call does not accept requests at this moment (R11).</summary>
public sealed record CallNotOpen(Call Call, CallPhase Phase) : Refusal(RuleId.R11);

/// <summary>Some fields of the request have no answer (R23).</summary>
public sealed record AnswersMissing(IReadOnlyList<RequestField> Fields) : Refusal(RuleId.R23);

/// <summary>Only commitments are missing; this is the first that was not accepted (R14, R15, R16).</summary>
public sealed record CommitmentNotAccepted(Commitments Commitment) : Refusal(RuleOf(Commitment))
{
    private static RuleId RuleOf(Commitments commitment) => commitment switch
    {
        Commitments.TakePart => RuleId.R14,
        Commitments.Share => RuleId.R15,
        _ => RuleId.R16,
    };
}

/// <summary>The council is available on no day inside the window of the call (R10).</summary>
public sealed record AvailabilityOutsideWindow(Call Call) : Refusal(RuleId.R10);

/// <summary>The council already has an active request in this call (R23).</summary>
public sealed record CouncilHasRequest(string? Number, DateTimeOffset? SentAt) : Refusal(RuleId.R23);

/// <summary>The request is in a state that does not allow the operation (R23).</summary>
public sealed record NotInThatState(RequestState State) : Refusal(RuleId.R23);

/// <summary>The answer has too few words; the question is asked again with an example (R23).</summary>
public sealed record TextTooShort(int Words, int MinWords) : Refusal(RuleId.R23);

/// <summary>The answer is longer than the limit that the question gave (R23).</summary>
public sealed record TextTooLong(int Characters, int MaxCharacters) : Refusal(RuleId.R23);

/// <summary>The person who would take over the request does not represent its council (R01).</summary>
public sealed record DoesNotSpeakFor(string Municipality) : Refusal(RuleId.R01);

/// <summary>The request belongs to somebody else.</summary>
public sealed record NotYours() : Refusal(RuleId.R23);

/// <summary>A decision on a request needs a reason (R12).</summary>
public sealed record DecisionNeedsReason() : Refusal(RuleId.R12);

/// <summary>The council prefers the other service, and has to be told why it is granted this one (R13).</summary>
public sealed record OtherServiceNeedsReason(Service Service) : Refusal(RuleId.R13);

/// <summary>Nobody has confirmed yet that the author of the request speaks for the council (R01).</summary>
public sealed record PersonNotConfirmed() : Refusal(RuleId.R01);

/// <summary>Nobody doubts that the author of the request speaks for the council: there is nothing to confirm (R01).</summary>
public sealed record PersonNotInDoubt() : Refusal(RuleId.R01);

/// <summary>Staff has to write what it wants to know (R16).</summary>
public sealed record NothingAsked() : Refusal(RuleId.R16);

/// <summary>The last day to give the information has passed already (R16).</summary>
public sealed record AnswerDayPassed(DateOnly Until) : Refusal(RuleId.R16);

/// <summary>The answer to what staff asked is empty (R16).</summary>
public sealed record NothingAnswered() : Refusal(RuleId.R16);
