using XmessBot.Core.Municipalities;

namespace XmessBot.Core.Language.Places;

/// <summary>How certain it is that a name means a municipality.</summary>
internal enum NameKind
{
    /// <summary>Contains a municipality's name but means something else: a comarca, an institution.</summary>
    NotAMunicipality,

    /// <summary>The official name.</summary>
    Official,

    /// <summary>A former, Spanish or abbreviated name.</summary>
    Alias,

    /// <summary>The name without its complement, or one of its parts.</summary>
    Short,
}

/// <summary>A name that may refer to municipalities.</summary>
/// <param name="Key">Its significant letters (see <see cref="PlaceKey"/>).</param>
/// <param name="Kind">How certain it is.</param>
/// <param name="Candidates">The municipalities with that name, largest first; empty when it is not a municipality's.</param>
/// <param name="Spelling">Its words without articles and prepositions.</param>
/// <param name="Sound">The sound of those words, joined.</param>
internal sealed record PlaceName(string Key, NameKind Kind, IReadOnlyList<Municipality> Candidates, IReadOnlyList<string> Spelling,
    string Sound)
{
    /// <summary>Whether it names the comarca of a municipality, or what two comarques share: "Maresme", and "Vallès" for both.</summary>
    public bool IsComarcaOf(Municipality municipality) =>
        Kind == NameKind.NotAMunicipality && PlaceLexicon.ComarcaKey(municipality) is var own
        && (own == Key || (own.Contains(Key, StringComparison.Ordinal) && !PlaceLexicon.IsComarca(Key)));

    /// <summary>The number of words of <see cref="Spelling"/>.</summary>
    public int Words => Spelling.Count;

    /// <summary>The articles that may precede it, "" for none: the official one, or the one of an alias as in "els Monjos".</summary>
    public IReadOnlySet<string> Articles { get; init; } = new HashSet<string>();
}
