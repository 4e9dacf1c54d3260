namespace XmessBot.Core.Members;

/// <summary>Only the technical commission does it or reads it (R12).</summary>
public sealed record OnlyStaff() : Refusal(RuleId.R12);
