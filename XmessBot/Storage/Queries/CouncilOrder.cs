using XmessBot.Core.Municipalities;

namespace XmessBot.Storage.Queries;

/// <summary>
/// The municipalities by population, as a text that both providers search: the place of a code in it is its rank. Core knows the
/// populations, and the database does not.
/// </summary>
internal static class CouncilOrder
{
    // Codes and separators all have the same length, so no code is found across two.
    private const char Separator = ',';

    /// <summary>The codes, the smallest municipality first.</summary>
    public static readonly string ByPopulation = string.Concat(
        Municipalities.All.OrderBy(each => each.Population).ThenBy(each => each.Code, StringComparer.Ordinal)
            .Select(each => each.Code + Separator));
}
