namespace XmessBot.Core.Language.Places;

/// <summary>A name found in a message: its tokens from <paramref name="First"/> to before <paramref name="End"/>.</summary>
internal sealed record PlaceMatch(PlaceName Name, int First, int End, bool IsRepaired);
