namespace XmessBot.Core.Language.Answers;

/// <summary>Lists of small words used when reading answers.</summary>
internal static class StatementWords
{
    /// <summary>Words that deny what follows.</summary>
    public static readonly HashSet<string> Negations = ["no", "ni", "mai", "tampoc", "cap", "sense", "nunca"];

    /// <summary>Words without meaning of their own: "no l'esborris" is "no" and a word of the question.</summary>
    public static readonly HashSet<string> Little =
    [
        "el", "la", "els", "les", "l", "lo", "los", "ho", "hi", "en", "n", "em", "m", "et", "t", "us", "ens", "li", "es", "s", "me", "te",
        "se",
        "un", "una", "a", "al", "als", "de", "d", "del", "dels", "per", "amb", "i", "aquest", "aquesta", "aixo", "ja", "pas", "si", "tot",
        "tots", "tota", "totes",
        "molt", "molta", "moltissim", "forca", "bastant", "pots", "podeu",
        "soc", "som", "es", "son", "era", "eren", "va", "van", "vam", "vaig", "vau", "ser", "he", "hem", "ha", "han",
    ];

    /// <summary>The days of the week, folded.</summary>
    public static readonly HashSet<string> Weekdays = ["dilluns", "dimarts", "dimecres", "dijous", "divendres", "dissabte", "diumenge"];

    /// <summary>The months of the year, in order, folded.</summary>
    public static readonly List<string> Months =
        ["gener", "febrer", "marc", "abril", "maig", "juny", "juliol", "agost", "setembre", "octubre", "novembre", "desembre"];
}
