using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Orders;

/// <summary>Reads whether staff asks who waits to be confirmed as speaking for a council: "qui espera que el confirmem?" (R01).</summary>
public static class WaitingPeopleQuestions
{
    private static readonly PhraseList Phrases = new("waiting-people");

    /// <summary>Messages that ask it; a test reads each.</summary>
    internal static IReadOnlyList<string> Examples { get; } =
    [
        "qui espera que el confirmem?", "Hi ha algú pendent de confirmar?", "quines persones falten per confirmar",
        "persones pendents de validar", "queda gent sense confirmar?",
    ];

    /// <summary>Whether it asks; never of sessions, which councils confirm.</summary>
    public static bool Asks(Utterance said)
    {
        var found = Phrases.Find(said.Words).Select(each => each.Meaning).ToHashSet(StringComparer.Ordinal);
        return found.IsSupersetOf(["who", "waits", "confirmed"]) && !found.Contains("other");
    }
}
