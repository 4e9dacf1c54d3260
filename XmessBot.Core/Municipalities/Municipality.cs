using XmessBot.Core.Wording;

namespace XmessBot.Core.Municipalities;

/// <summary>A municipality of Catalonia, as in the official list.</summary>
/// <param name="Code">The INE code: five digits as text, because it can start with zero ("08298" is Vic).</param>
/// <param name="Name">The official name, with its article first and in lower case: "l'Hospitalet de Llobregat".</param>
/// <param name="OldNames">Former names that people still use ("Sant Carles de la Ràpita").</param>
/// <param name="Comarca">The comarca, without its article.</param>
/// <param name="Population">The population on 1 January 2024.</param>
public sealed record Municipality(string Code, string Name, IReadOnlyList<string> OldNames, string Comarca, int Population)
{
    /// <summary>The province, from the first two digits of the code.</summary>
    public Province Province => (Province)((Code[0] - '0') * 10 + (Code[1] - '0'));

    /// <summary>The name without its complement: "l'Hospitalet", "Sant Cugat"; the whole name when it has none.</summary>
    public string ShortName => PlaceNames.Short(Name);

    /// <summary>The name capitalised, for a list or the start of a sentence: "El Prat de Llobregat".</summary>
    public string DisplayName => PlaceNames.Capitalised(Name);

    /// <summary>The name after "de": "de Vic", "d'Artés", "del Prat de Llobregat", "de la Seu d'Urgell".</summary>
    public string Of => Prepositions.Of(Name);

    /// <summary>The name after "a": "a Vic", "al Prat de Llobregat", "a l'Escala", "als Hostalets de Pierola".</summary>
    public string At => Prepositions.At(Name);

    /// <inheritdoc/>
    public bool Equals(Municipality? other) => other is not null && Code == other.Code;

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
