using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Orders;

/// <summary>
/// Reads whether a message asks what has been done with a request: "què s'ha fet amb la 2026-1-007?", "historial de Berga".
/// </summary>
public static class HistoryQuestions
{
    private static readonly PhraseList Phrases = new("history-questions");

    /// <summary>Messages that ask it; a test reads each.</summary>
    internal static IReadOnlyList<string> Examples { get; } =
    [
        "què s'ha fet amb la 2026-1-007?", "Què ha passat amb la sol·licitud de Berga?", "historial de la 2026-1-007",
        "qui ha decidit la 2026-1-007?", "qui va denegar la de Berga?", "què s'ha fet amb la 7?",
    ];

    /// <summary>Whether it asks, of a request that it names by its number, the figures at its end, or its council.</summary>
    public static bool Asks(Utterance said) =>
        (NumberIn(said) is not null || said.Places.Mentions is [{ Candidates: [_] }]) && Phrases.Find(said.Words).Any();

    /// <summary>The number of the request, or the figures at its end: "la 7"; null when no number is said.</summary>
    public static string? NumberIn(Utterance said) => said.References.Request
        ?? said.Words.Zip(said.Words.Skip(1))
            .FirstOrDefault(pair => pair.First.Text is "la" && pair.Second.Kind == TokenKind.Number).Second.Text;
}
