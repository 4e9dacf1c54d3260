namespace XmessBot.Core.Members;

/// <summary>Only the technical commission may read it or do it (R12).</summary>
public sealed record OnlyStaff() : Refusal(RuleId.R12);
