namespace XmessBot.Understanding;

/// <summary>What a message most likely wants, and how sure that is, from 0 to 1.</summary>
public readonly record struct IntentResult(Intent Intent, double Score);
