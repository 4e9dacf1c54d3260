namespace XmessBot.Dialogs.Routing;

/// <summary>A capability's claim on a message.</summary>
/// <param name="Capability">The capability.</param>
/// <param name="Sure">How certain it is, from 0 to 1.</param>
/// <param name="Slots">What its dialog takes from the message; null for nothing.</param>
/// <param name="Why">What the claim is based on, for the trace.</param>
internal sealed record Claim(Capability Capability, double Sure, object? Slots = null, string Why = "")
{
    /// <summary>The maximum for a claim based on the classified intent: a trained model is never certain.</summary>
    public const double MostByIntent = 0.94;

    /// <summary>For a claim based on the whole message, without any doubt.</summary>
    public const double Certain = 1;
}
