namespace XmessBot.Core.Requests;

/// <summary>The confirmation of one version of a request, as it was shown to the person.</summary>
/// <param name="Request">The request.</param>
/// <param name="Version">Which version of it.</param>
/// <param name="Number">Its reference.</param>
/// <param name="At">The moment.</param>
/// <param name="Text">Every answer in plain text, as shown.</param>
/// <param name="Seal">A keyed hash (HMAC) of exactly that text.</param>
public sealed record Receipt(RequestId Request, int Version, string Number, DateTimeOffset At, string Text, string Seal);
