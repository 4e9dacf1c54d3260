using XmessBot.Core.Language.Text;
using XmessBot.Core.Municipalities;

namespace XmessBot.Core.Language.Orders;

/// <summary>
/// Reads whether a message asks what has been done with a request: "què s'ha fet amb la 2026-1-007?", "historial de Berga".
/// </summary>
public static class HistoryQuestions
{
    private static readonly PhraseList Phrases = new("history-questions");
    private static readonly HashSet<string> Between = ["numero", "num", "nº", "sollicitud", "peticio"];

    /// <summary>Messages that ask it; a test reads each.</summary>
    internal static IReadOnlyList<string> Examples { get; } =
    [
        "què s'ha fet amb la 2026-1-007?", "Què ha passat amb la sol·licitud de Berga?", "historial de la 2026-1-007",
        "qui ha decidit la 2026-1-007?", "qui va denegar la de Berga?", "què s'ha fet amb la 7?", "historial de Salt",
    ];

    /// <summary>Whether it asks, of a request that it names by its number, the figures at its end, or its council.</summary>
    public static bool Asks(Utterance said) =>
        Phrases.Find(said.Words).Any() && (NumberIn(said) is not null || CouncilIn(said) is not null);

    /// <summary>The council that it names; null for none, or several.</summary>
    public static Municipality? CouncilIn(Utterance said) => NamedCouncils.OneIn(said, [.. Phrases.Find(said.Words)]);

    /// <summary>The number of the request, or the figures at its end: "la 7", "la número 7"; null when no number is said.</summary>
    public static string? NumberIn(Utterance said)
    {
        if (said.References.Request is { } whole) return whole;
        var words = said.Words.Where(word => !Between.Contains(word.Text)).ToList();
        return words.Zip(words.Skip(1))
            .FirstOrDefault(pair => pair.First.Text is "la" && pair.Second.Kind == TokenKind.Number).Second.Text;
    }
}
