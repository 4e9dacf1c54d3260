namespace XmessBot.Core.Exports;

/// <summary>The export was opened already, or its time has passed: another has to be asked for (R12).</summary>
public sealed record ExportOver() : Refusal(RuleId.R12);
