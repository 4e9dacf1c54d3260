namespace XmessBot.Understanding;

/// <summary>The likeliest intent of a message and its probability, from 0 to 1.</summary>
public readonly record struct IntentResult(Intent Intent, double Score);
