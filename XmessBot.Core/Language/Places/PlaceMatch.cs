namespace XmessBot.Core.Language.Places;

/// <summary>A name found in a message: its tokens from <paramref name="First"/> to before <paramref name="End"/>.</summary>
internal sealed record PlaceMatch(PlaceName Name, int First, int End, bool IsRepaired)
{
    /// <summary>Whether it was written as it sounds, which is less of a slip than a wrong letter.</summary>
    public bool IsHeard { get; init; }
}
