namespace XmessBot.Core.Members;

/// <summary>Only the technical commission may read or do this (R12).</summary>
public sealed record OnlyStaff() : Refusal(RuleId.R12);
