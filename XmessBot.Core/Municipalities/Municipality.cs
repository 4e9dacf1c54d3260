namespace XmessBot.Core.Municipalities;

/// <summary>A municipality of Catalonia, as the official list writes it.</summary>
/// <param name="Code">The INE code, five digits with their leading zero ("08298" is Vic): text, not a number.</param>
/// <param name="Name">The official name, article in front and in lower case: "l'Hospitalet de Llobregat".</param>
/// <param name="OldNames">Names that it had before and that people still use ("Sant Carles de la Ràpita").</param>
/// <param name="Comarca">Its comarca, without article.</param>
/// <param name="Population">People on 1 January 2024.</param>
public sealed record Municipality(string Code, string Name, IReadOnlyList<string> OldNames, string Comarca, int Population)
{
    /// <summary>The province, which is in the code.</summary>
    public Province Province => (Province)((Code[0] - '0') * 10 + (Code[1] - '0'));

    /// <summary>The name without its complement: "l'Hospitalet", "Sant Cugat"; the name itself where it has none.</summary>
    public string ShortName => PlaceNames.Short(Name);

    /// <summary>
    /// The name as it is written where nothing goes before it, a list or the start of a sentence: "El Prat de Llobregat".
    /// </summary>
    public string DisplayName => PlaceNames.Capitalised(Name);

    /// <summary>With the preposition: "de Vic", "d'Artés", "del Prat de Llobregat", "de la Seu d'Urgell".</summary>
    public string Of => PlaceNames.Of(Name);

    /// <summary>Where something is: "a Vic", "al Prat de Llobregat", "a l'Escala", "als Hostalets de Pierola".</summary>
    public string At => PlaceNames.At(Name);

    /// <inheritdoc/>
    public bool Equals(Municipality? other) => other is not null && Code == other.Code;

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
