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
        if (new OrderWords(Phrases, said.Words).First("verify") is not (0, var end)) return null;
        return said.Text[said.Words[end - 1].End..].TrimStart(':', ' ');
    }
}
