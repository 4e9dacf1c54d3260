namespace XmessBot.Core.Faq;

/// <summary>The item of the FAQ is in a state that does not allow the operation, or is so already (R15).</summary>
public sealed record FaqIsSo(FaqState State) : Refusal(RuleId.R15);

/// <summary>The item has no question, or no answer, and cannot be published (R15).</summary>
/// <param name="Question">Whether it is the question that is missing.</param>
public sealed record FaqIncomplete(bool Question) : Refusal(RuleId.R15);

/// <summary>The text names people or councils, and staff has not kept that on purpose (R15).</summary>
public sealed record PersonalDataLeft(IReadOnlyList<PersonalMark> Marks) : Refusal(RuleId.R15);

/// <summary>Rejecting a proposal needs a reason (R15).</summary>
public sealed record FaqNeedsReason() : Refusal(RuleId.R15);

/// <summary>An item cannot become part of itself (R15).</summary>
public sealed record FaqMergesItself(int Number) : Refusal(RuleId.R15);

/// <summary>A text of the FAQ is empty or too long (R15).</summary>
public sealed record FaqTooLong(int Characters) : Refusal(RuleId.R15);
