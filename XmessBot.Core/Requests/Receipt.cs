namespace XmessBot.Core.Requests;

/// <summary>What was confirmed to a person for one version of a request.</summary>
/// <param name="Request">The request.</param>
/// <param name="Version">Which version of it.</param>
/// <param name="Number">Its reference.</param>
/// <param name="At">The moment.</param>
/// <param name="Text">Every answer, in plain text, as it was shown.</param>
/// <param name="Seal">The keyed hash of exactly that text.</param>
public sealed record Receipt(RequestId Request, int Version, string Number, DateTimeOffset At, string Text, string Seal);
