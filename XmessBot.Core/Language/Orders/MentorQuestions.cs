using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Orders;

/// <summary>Recognises questions about who could serve a request: "qui podria acompanyar la sol·licitud 2027-1-003?".</summary>
public static class MentorQuestions
{
    private static readonly PhraseList Phrases = new("mentor-questions");

    /// <summary>Messages that ask for them; a test reads each.</summary>
    internal static IReadOnlyList<string> Examples { get; } =
    [
        "qui podria acompanyar la sol·licitud 2026-1-001?", "quins mentors hi ha per a la 2026-1-001?",
        "mentors possibles de la 2026-1-001",
        "assessors per a la sol·licitud 2026-1-001", "proposa un mentor a la 2026-1-001",
    ];

    /// <summary>The reference number of the request asked about, or null.</summary>
    public static string? Read(Utterance said)
    {
        if (said.References.Request is not { } number) return null;
        var found = Phrases.Find(said.Words).ToArray();
        for (var at = 0; at < found.Length; at++)
        {
            var asked = found[at].Meaning is "who" or "propose" && found.Skip(at + 1).Any(each => each.Meaning == "giver");
            var named = found[at].Meaning == "giver" && at + 1 < found.Length && found[at + 1].Meaning == "fitting"
                && found[at + 1].Start == found[at].End;
            if (asked || named) return number;
        }

        return null;
    }
}
