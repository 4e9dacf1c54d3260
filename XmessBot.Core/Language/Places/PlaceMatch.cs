namespace XmessBot.Core.Language.Places;

/// <summary>A name found in a message, from token <paramref name="First"/> up to, not including, <paramref name="End"/>.</summary>
internal sealed record PlaceMatch(PlaceName Name, int First, int End, bool IsRepaired)
{
    /// <summary>Whether it was spelt by ear, which is weaker evidence of a typo than a wrong letter.</summary>
    public bool IsHeard { get; init; }
}
