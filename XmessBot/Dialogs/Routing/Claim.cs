namespace XmessBot.Dialogs.Routing;

/// <summary>What a capability recognises in a message.</summary>
/// <param name="Capability">Which.</param>
/// <param name="Sure">How surely, from 0 to 1; <see cref="Certain"/> where the whole message leaves no doubt.</param>
/// <param name="Slots">What it found, with which its dialog begins; null when nothing.</param>
/// <param name="Why">What claimed it, for the trace.</param>
internal sealed record Claim(Capability Capability, double Sure, object? Slots = null, string Why = "")
{
    /// <summary>The most that an intent can claim: what is learnt never leaves no doubt.</summary>
    public const double MostByIntent = 0.94;

    /// <summary>The whole message leaves no doubt.</summary>
    public const double Certain = 1;
}
