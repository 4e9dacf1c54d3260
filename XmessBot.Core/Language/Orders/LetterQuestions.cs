using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Orders;

/// <summary>Reads whether staff asks for the letters of decisions: "cartes retingudes", "la carta de la 7".</summary>
public static class LetterQuestions
{
    private static readonly PhraseList Phrases = new("letter-questions");

    /// <summary>Messages that ask for them; a test reads each.</summary>
    internal static IReadOnlyList<string> Examples { get; } =
    [
        "cartes retingudes", "Quines decisions hi ha retingudes?", "ensenya'm les cartes", "la carta de la 7",
        "vull veure la carta de Berga", "la carta de Salt",
        "qui ha rebut la carta?", "quines cartes han sortit?", "com estan les cartes?",
    ];

    /// <summary>
    /// The request whose letter is asked for, by its INE code, number, or the figures at its end; empty for all letters, null for none.
    /// </summary>
    public static string? Read(Utterance said)
    {
        var own = Phrases.Find(said.Words).ToList();
        var found = own.Select(each => each.Meaning).ToHashSet(StringComparer.Ordinal);
        if (!found.Contains("letter") || found.Contains("send")) return null;
        var named = HistoryQuestions.NumberIn(said) ?? NamedCouncils.OneIn(said, own)?.Code;
        return named ?? (found.Overlaps(["held", "show"]) ? "" : null);
    }
}
