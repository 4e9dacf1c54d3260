using XmessBot.Core.Municipalities;

namespace XmessBot.Core.Language.Places;

/// <summary>A place in a message where a municipality is named.</summary>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="End">The first position after it.</param>
/// <param name="Candidates">The one that is meant, or those that it may be, the largest first.</param>
public sealed record MunicipalityMention(int Start, int End, IReadOnlyList<Municipality> Candidates)
{
    /// <summary>The one that is meant; null when there are several candidates.</summary>
    public Municipality? Municipality => Candidates.Count == 1 ? Candidates[0] : null;
}
