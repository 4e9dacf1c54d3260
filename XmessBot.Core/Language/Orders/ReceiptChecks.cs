namespace XmessBot.Core.Language.Orders;

/// <summary>Reads who orders that a receipt be verified: "verifica 2026-1-007" and the receipt's code or its text.</summary>
public static class ReceiptChecks
{
    private static readonly Text.PhraseList Phrases = new("receipt-checks");

    /// <summary>Messages that order it; a test reads each.</summary>
    internal static IReadOnlyList<string> Examples { get; } =
        ["verifica 2026-1-007 A1B2-C3D4", "Verifiqueu: 2026-1-007", "comprova el rebut 2026-1-007", "verificar"];

    /// <summary>What comes after the order, with which the message begins; null when it begins otherwise.</summary>
    public static string? Read(Utterance said)
    {
        if (said.Words is not [var first, ..] || !Phrases.Find([first]).Any()) return null;
        return said.Text[first.End..].TrimStart(':', ' ');
    }
}
