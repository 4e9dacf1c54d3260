using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Orders;

/// <summary>
/// Reads whether somebody wants to answer what the commission asked of their request: "respon la pregunta de la comissió" (R16). Only of
/// one who was asked something does it mean that.
/// </summary>
public static class InformationAnswers
{
    private static readonly PhraseList Phrases = new("information-answers");

    /// <summary>Messages that want it; a test reads each.</summary>
    internal static IReadOnlyList<string> Examples { get; } =
    [
        "respon la pregunta de la comissió", "vull respondre la pregunta", "us envio la informació que demanàveu",
        "com puc contestar a la comissió?",
    ];

    /// <summary>Whether it does.</summary>
    public static bool Wants(Utterance said)
    {
        var found = Phrases.Find(said.Words).Select(each => each.Meaning).ToHashSet(StringComparer.Ordinal);
        return (found.Contains("answers") && (found.Contains("question") || found.Contains("commission")))
            || ((found.Contains("gives") || found.Contains("answers")) && found.Contains("information"));
    }
}
