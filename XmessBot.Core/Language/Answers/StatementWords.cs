namespace XmessBot.Core.Language.Answers;

/// <summary>Small words that an answer is weighed by.</summary>
internal static class StatementWords
{
    /// <summary>With one of these a yes may be taken back.</summary>
    public static readonly HashSet<string> Negations = ["no", "ni", "mai", "tampoc", "cap", "sense", "nunca"];

    /// <summary>Words that say nothing by themselves: "no l'esborris" is "no" and a word of the question.</summary>
    public static readonly HashSet<string> Little =
    [
        "el", "la", "els", "les", "l", "lo", "los", "ho", "hi", "en", "n", "em", "m", "et", "t", "us", "ens", "li", "es", "s", "me", "te", "se",
        "un", "una", "a", "al", "als", "de", "d", "del", "dels", "per", "amb", "i", "aquest", "aquesta", "aixo", "ja", "pas", "si", "tot", "tots", "tota", "totes",
        "molt", "molta", "moltissim", "forca", "bastant", "pots", "podeu",
        "soc", "som", "es", "son", "era", "eren", "va", "van", "vam", "vaig", "vau", "ser", "he", "hem", "ha", "han",
    ];

    /// <summary>"La vam fer" after "Vau fer la sessió?": with no word of its own but a verb, it says the question again.</summary>
    public static readonly HashSet<string> Verbs = ["soc", "som", "es", "son", "era", "eren", "va", "van", "vam", "vaig", "he", "hem", "ha", "han", "tinc", "tenim", "te", "hi ha"];

    /// <summary>"Em va bé dimarts", of another day, is a proposal.</summary>
    public static readonly HashSet<string> OtherTimes = ["dilluns", "dimarts", "dimecres", "dijous", "divendres", "dissabte", "diumenge", "partir"];

    /// <summary>The days.</summary>
    public static readonly HashSet<string> Weekdays = ["dilluns", "dimarts", "dimecres", "dijous", "divendres", "dissabte", "diumenge"];

    /// <summary>"El tenim des de dilluns", "la tinc signada": it is had.</summary>
    public static readonly HashSet<string> Had = ["des", "fa", "aqui", "signat", "signada", "signats", "signades", "firmat", "firmada", "aprovat", "aprovada", "concedit", "concedida", "escrit", "emes"];

    /// <summary>"4 hores són massa" is no "4 hores".</summary>
    public static readonly HashSet<string> Scanty = ["massa", "poc", "pocs", "poca", "poques", "menys", "nomes", "mitja", "mig", "quasi", "gairebe"];

    /// <summary>"No ho puc assegurar": before another verb they are of that one.</summary>
    public static readonly HashSet<string> Abilities = ["puc", "podem"];

    /// <summary>"La vull mantenir" after "Vols cancel·lar-la?": the same, of a yes.</summary>
    public static readonly HashSet<string> Wishes = ["vull", "volem", "voldria", "voldriem", "puc", "podem"];

    /// <summary>Whether it is the infinitive of a verb that means something.</summary>
    public static bool IsInfinitive(string word) => word.Length > 3 && word[^2..] is "ar" or "er" or "re" or "ir" && word is not "fer";
}
