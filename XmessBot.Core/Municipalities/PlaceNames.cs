namespace XmessBot.Core.Municipalities;

/// <summary>The parts of Catalan place names.</summary>
public static class PlaceNames
{
    private static readonly string[] Complements = [" de ", " d'", " del ", " dels "];

    /// <summary>
    /// The name without its complement: "el Prat de Llobregat" is "el Prat"; "Vilanova i la Geltrú" and "Sant Just Desvern" have none.
    /// </summary>
    public static string Short(string name)
    {
        var end = Complements.Select(link => name.IndexOf(link, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(name.Length)
            .Min();
        var coordinated = name.IndexOf(" i ", StringComparison.Ordinal) is > 0 and var at && at < end;
        return coordinated || name.Contains(',', StringComparison.Ordinal) ? name : name[..end];
    }

    /// <summary>The name with its first letter in upper case: "L'Escala".</summary>
    public static string Capitalised(string name) => string.Concat(name[..1].ToUpperInvariant(), name.AsSpan(1));
}
