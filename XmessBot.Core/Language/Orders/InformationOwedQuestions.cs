using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Orders;

/// <summary>
/// Reads whether staff asks which councils have not given the information that was asked: "qui ens deu informació?" (R16).
/// </summary>
public static class InformationOwedQuestions
{
    private static readonly PhraseList Phrases = new("information-owed");

    /// <summary>Messages that ask it; a test reads each.</summary>
    internal static IReadOnlyList<string> Examples { get; } =
    [
        "qui ens deu informació?", "qui no ha respost?", "Quins ajuntaments no ens han contestat?", "quins ens deuen informació",
        "qui encara no ha respost la pregunta?", "quants han de respondre?", "algú ens deu respostes?",
    ];

    /// <summary>Whether it does; never of sessions and their dates, which mentors and councils answer.</summary>
    public static bool Asks(Utterance said)
    {
        var found = Phrases.Find(said.Words).Select(each => each.Meaning).ToHashSet(StringComparer.Ordinal);
        return found.Contains("who") && !found.Contains("other")
            && (found.Contains("unanswered") || found.IsSupersetOf(["owes", "information"]));
    }
}
