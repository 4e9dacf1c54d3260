using XmessBot.Core.Municipalities;

namespace XmessBot.Core.Language.Places;

/// <summary>How sure a name is by itself.</summary>
internal enum NameKind
{
    /// <summary>Holds a municipality's name and is none: a comarca, an institution.</summary>
    NotAMunicipality,

    /// <summary>The official name.</summary>
    Official,

    /// <summary>An old, Spanish or shortened name.</summary>
    Alias,

    /// <summary>The name without its complement, or one of its parts.</summary>
    Short,
}

/// <summary>A name by which municipalities are known.</summary>
/// <param name="Key">Its letters, folded, without articles and prepositions (see <see cref="PlaceKey"/>).</param>
/// <param name="Kind">How sure it is.</param>
/// <param name="Candidates">Those that have it, the largest first; empty when it is no municipality's.</param>
/// <param name="Spelling">Its words, articles and prepositions left out.</param>
/// <param name="Sound">What those sound like, together.</param>
internal sealed record PlaceName(string Key, NameKind Kind, IReadOnlyList<Municipality> Candidates, IReadOnlyList<string> Spelling,
    string Sound)
{
    /// <summary>Whether it is the comarca of a municipality, or what two of them share: "Maresme", and "Vallès" of both.</summary>
    public bool IsComarcaOf(Municipality municipality) =>
        Kind == NameKind.NotAMunicipality && PlaceLexicon.ComarcaKey(municipality) is var own
        && (own == Key || (own.Contains(Key, StringComparison.Ordinal) && !PlaceLexicon.IsComarca(Key)));

    /// <summary>How many words it has.</summary>
    public int Words => Spelling.Count;

    /// <summary>The articles that may stand before it, "" for none: the official one, or its own as in "els Monjos".</summary>
    public IReadOnlySet<string> Articles { get; init; } = new HashSet<string>();
}
