using XmessBot.Core.Calls;

namespace XmessBot.Core.Requests;

/// <summary>The municipality is not of the network (R01).</summary>
public sealed record NotAMember(string Municipality) : Refusal(RuleId.R01);

/// <summary>It is not known whether it is of the network; the draft is kept and staff is asked (R01).</summary>
public sealed record MembershipUnknown(string Municipality) : Refusal(RuleId.R01);

/// <summary>The call does not take requests now (R11).</summary>
public sealed record CallNotOpen(Call Call, CallPhase Phase) : Refusal(RuleId.R11);

/// <summary>Something of the form is not answered (R23).</summary>
public sealed record AnswersMissing(IReadOnlyList<RequestField> Fields) : Refusal(RuleId.R23);

/// <summary>All is answered and a commitment is not accepted: the first of them (R14, R15, R16).</summary>
public sealed record CommitmentNotAccepted(Commitments Commitment) : Refusal(RuleOf(Commitment))
{
    private static RuleId RuleOf(Commitments commitment) => commitment switch
    {
        Commitments.TakePart => RuleId.R14,
        Commitments.Share => RuleId.R15,
        _ => RuleId.R16,
    };
}

/// <summary>The availability has no day inside the window of the call (R10).</summary>
public sealed record AvailabilityOutsideWindow(Call Call) : Refusal(RuleId.R10);

/// <summary>The council has a live request in this call already (R23).</summary>
public sealed record CouncilHasRequest(string? Number, DateTimeOffset? SentAt) : Refusal(RuleId.R23);

/// <summary>The state of the request does not allow it (R23).</summary>
public sealed record NotInThatState(RequestState State) : Refusal(RuleId.R23);

/// <summary>The answer has too few words; asked again with an example (R23).</summary>
public sealed record TextTooShort(int Words, int MinWords) : Refusal(RuleId.R23);

/// <summary>The answer is longer than what was said (R23).</summary>
public sealed record TextTooLong(int Characters, int MaxCharacters) : Refusal(RuleId.R23);

/// <summary>Who would take it over does not speak for its council (R01).</summary>
public sealed record DoesNotSpeakFor(string Municipality) : Refusal(RuleId.R01);

/// <summary>It is not this person's request to change.</summary>
public sealed record NotYours() : Refusal(RuleId.R23);
