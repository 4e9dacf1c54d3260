using XmessBot.Core.Language.Places;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Municipalities;

namespace XmessBot.Core.Language.Answers;

/// <summary>Picks a municipality by its comarca: "el de l'Anoia" among four options called Vilanova.</summary>
internal static class ChoiceComarques
{
    /// <summary>
    /// The index of the only option in the comarca named; null for none, several, or options that are not municipalities.
    /// </summary>
    public static int? Meant(IReadOnlyList<string> options, IReadOnlyList<Token> tokens)
    {
        var comarques = Enumerable.Range(0, tokens.Count).Select(at => PlaceFinder.At(tokens, at)?.Name)
            .Where(name => name is { Kind: NameKind.NotAMunicipality }).ToList();
        if (comarques.Count == 0) return null;
        var towns = options.Select(Named).ToList();
        if (towns.Contains(null)) return null;
        var found = Enumerable.Range(0, towns.Count).Where(at => comarques.Exists(name => name!.IsComarcaOf(towns[at]!))).Take(2).ToList();
        return found is [var only] ? only : null;
    }

    private static Municipality? Named(string option) =>
        MunicipalityReader.Read(option).Mentions is [{ Start: 0, Municipality: { } town } whole]
            && whole.End == option.Length ? town : null;
}
