using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Orders;

/// <summary>Reads whether staff asks for the waiting list: "qui és el primer de la llista d'espera?" (R12).</summary>
public static class WaitingListQuestions
{
    // "La llista d'espera, si us plau".
    private const int FewWords = 8;
    private static readonly PhraseList Phrases = new("waiting-list");

    /// <summary>Messages that ask it; a test reads each.</summary>
    internal static IReadOnlyList<string> Examples { get; } =
    [
        "qui és el primer de la llista d'espera?", "llista d'espera", "com està la llista d'espera?", "Ensenya'm la llista d'espera",
        "a qui toca ara de la llista d'espera?", "quina sol·licitud és la següent de la llista d'espera", "la llista d'espera, si us plau",
    ];

    /// <summary>Whether it does; to put a request on the list is an order.</summary>
    public static bool Asks(Utterance said)
    {
        var found = Phrases.Find(said.Words).Select(each => each.Meaning).ToHashSet(StringComparer.Ordinal);
        return found.Contains("list") && said.References.Request is null
            && (found.Contains("asks") || said.Words.Count <= FewWords) && RequestOrders.Read(said) is null;
    }
}
