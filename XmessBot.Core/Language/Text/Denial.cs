namespace XmessBot.Core.Language.Text;

/// <summary>Decides whether the words before a word deny it: "no va ser presencial", "no era cap mentoria", "en comptes de".</summary>
internal static class Denial
{
    private static readonly HashSet<string> Denying = ["no", "ni", "enlloc"];

    // "En comptes de dilluns", but "va tenir lloc dilluns".
    private static readonly HashSet<string> Instead = ["comptes", "lloc", "vez"];

    // Words that may come between: "no va poder ser en".
    private static readonly HashSet<string> Between =
    [
        "era", "eren", "es", "va", "van", "vam", "ser", "fou", "ha", "han", "hem", "estat", "cap", "pas", "poder", "pogut", "fer", "fet",
            "ho", "de", "del", "d", "un", "una", "el", "la", "l", "en", "per", "a",
    ];

    /// <summary>Whether a word is denied by the words before it.</summary>
    public static bool Covers(IReadOnlyList<Token> tokens, int at)
    {
        var before = at - 1;
        while (before >= 0 && Between.Contains(tokens[before].Text)) before--;
        return before >= 0 && (Denying.Contains(tokens[before].Text)
            || (before > 0 && Instead.Contains(tokens[before].Text) && tokens[before - 1].Text == "en"));
    }
}
