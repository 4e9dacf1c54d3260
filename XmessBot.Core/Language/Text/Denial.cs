namespace XmessBot.Core.Language.Text;

/// <summary>
/// Whether the words before another say that it is not so: "no va ser presencial", "no era cap mentoria", "en comptes de".
/// </summary>
internal static class Denial
{
    private static readonly HashSet<string> Denying = ["no", "ni", "comptes", "lloc", "enlloc", "vez"];

    // What may stand between: "no va poder ser en".
    private static readonly HashSet<string> Between =
    [
        "era", "eren", "es", "va", "van", "vam", "ser", "fou", "ha", "han", "hem", "estat", "cap", "pas", "poder", "pogut", "fer", "fet",
            "ho", "de", "del", "d", "un", "una", "el", "la", "l", "en", "per", "a",
    ];

    /// <summary>Whether a word is denied by those before it.</summary>
    public static bool Covers(IReadOnlyList<Token> tokens, int at)
    {
        var before = at - 1;
        while (before >= 0 && Between.Contains(tokens[before].Text)) before--;
        return before >= 0 && Denying.Contains(tokens[before].Text);
    }
}
