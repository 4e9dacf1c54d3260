using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Orders;

/// <summary>Reads whether staff asks if the stored data fit together: "està tot quadrat?".</summary>
public static class ProofQuestions
{
    private static readonly PhraseList Phrases = new("proof-questions");

    /// <summary>Messages that ask it; a test reads each.</summary>
    internal static IReadOnlyList<string> Examples { get; } =
    [
        "està tot quadrat?", "Quadra tot?", "quadren els comptes?", "hi ha res que no quadri?", "què no quadra?", "comprova les dades",
    ];

    /// <summary>Whether it asks.</summary>
    public static bool Asks(Utterance said) => Phrases.Find(said.Words).Any();
}
