using XmessBot.Core.Municipalities;

namespace XmessBot.Core.Language.Places;

/// <summary>A span of a message that names a municipality.</summary>
/// <param name="Start">The position in the text where it starts.</param>
/// <param name="End">The position after its last character.</param>
/// <param name="Candidates">The municipalities that it may mean, largest first; one when it is unambiguous.</param>
public sealed record MunicipalityMention(int Start, int End, IReadOnlyList<Municipality> Candidates)
{
    /// <summary>The municipality meant; null when there are several candidates.</summary>
    public Municipality? Municipality => Candidates.Count == 1 ? Candidates[0] : null;
}
