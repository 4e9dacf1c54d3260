using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Places;

/// <summary>
/// Decides whether the context of a misspelt word supports repairing it into a name. A repair needs more support than a correct name,
/// because the word may be another one.
/// </summary>
internal sealed class PlaceSupport(PlaceMessage message, PlaceMatch match)
{
    /// <summary>Whether the context supports the repair.</summary>
    public bool IsEnough()
    {
        var length = match.Name.Key.Length;
        if (match.Name.Words == 1 && PlaceWords.LevelOf(match.Name) > PlaceLevel.Surname && length < 7) return false;
        if (message.NamesByCapital(match.First) || IsAlone() || FollowsPlaceOrCouncil() || message.IsBesideItsComarca(match)) return true;
        // Long enough to be unlike any other word: "ulldacona", "sant saduni danoia".
        if ((match.IsHeard && length >= 7) || (match.Name.Words > 1 && length >= 12)) return true;
        // "El vendrel, tenim dubtes": the sender's council comes first.
        var opens = match.First == 0 || (match.First == 1 && PlaceKey.IsLink(message.Word(0)));
        if (length >= 7 && opens && message.Word(match.End) is "," or ":" or "-" or "i") return true;
        return length >= 7 && (message.IsOfCouncils && !message.UsesCapitals || message.IsCapital(match.First));
    }

    private bool IsAlone()
    {
        for (var at = 0; at < message.Tokens.Count; at++)
        {
            if (at >= match.First && at < match.End || message.Tokens[at].Kind == TokenKind.Mark) continue;
            if (!PlaceContext.Filler.Contains(message.Word(at))) return false;
        }
        return true;
    }

    private bool FollowsPlaceOrCouncil()
    {
        if (message.UsesCapitals && !message.IsCapital(match.First) && match.Name.Words == 1) return false;
        var at = match.First - 1;
        while (at > 0 && message.Word(at) is "el" or "la" or "l" or "els" or "les") at--;
        if (message.Word(at) is "i" or "," && match.Name.Key.Length >= 7) return true;
        return at >= 0 && (PlaceContext.Place.Contains(message.Word(at)) || PlaceContext.Council.Contains(message.Word(at)));
    }
}
