namespace XmessBot.Core.Language.Orders;

/// <summary>Recognises orders to verify a receipt: "verifica 2026-1-007" and the receipt's code or text.</summary>
public static class ReceiptChecks
{
    private static readonly Text.PhraseList Phrases = new("receipt-checks");

    /// <summary>Messages that order it; a test reads each.</summary>
    internal static IReadOnlyList<string> Examples { get; } =
        ["verifica 2026-1-007 A1B2-C3D4", "Verifiqueu: 2026-1-007", "comprova el rebut 2026-1-007", "verificar", "comprova aquest rebut"];

    /// <summary>
    /// The text after the order that starts the message; null when it starts with no such order, or with one to check something else
    /// ("comprova les dades").
    /// </summary>
    public static string? Read(Utterance said)
    {
        if (said.Words is not [var first, ..] || Phrases.Find([first]).All(each => each.Meaning != "verify")) return null;
        if (said.Words.Count > 1 && said.References.Request is null && Phrases.Find(said.Words).All(each => each.Meaning != "receipt"))
            return null;
        return said.Text[first.End..].TrimStart(':', ' ');
    }
}
