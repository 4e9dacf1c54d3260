using XmessBot.Core.Language;
using XmessBot.Core.Language.Text;
using XmessBot.Dialogs.Routing;
using XmessBot.Understanding;

namespace XmessBot.Dialogs.Requests;

/// <summary>
/// Recognises a wish about the person's own request, even while free text is being asked. It has to be the whole message, so that a need
/// that mentions requests is still read as a need: short, certain, and ending in the request ("vull retirar la sol·licitud", not "… la
/// sol·licitud de la subvenció").
/// </summary>
internal static class OwnRequest
{
    private const double Sure = 0.85;
    private const double Claimed = 0.96;
    private const int MostWords = 7;

    private static readonly HashSet<string> Requests = ["sollicitud", "solicitud", "peticio"];
    private static readonly HashSet<string> Own = ["la", "meva", "meua", "nostra"];
    private static readonly HashSet<string> Courtesies = ["si", "us", "plau", "sisplau", "siusplau", "gracies", "ja", "ara"];

    /// <summary>The claim of a capability when the message has its intent; else null.</summary>
    public static Claim? Claim(Heard heard, Capability capability) =>
        IsNamed(heard.Said) && IntentClassifier.Classify(heard.Said, heard.Role) is { Score: >= Sure } wish
        && wish.Intent == capability.Intent
            ? capability.Claims(Claimed, why: "one's own request")
            : null;

    private static bool IsNamed(Utterance said)
    {
        var words = said.Tokens.Where(token => token.Kind == TokenKind.Word).Select(token => token.Text)
            .Reverse().SkipWhile(Courtesies.Contains).ToList();
        // What an apostrophe separates ("l'estat", "m'agradaria") does not count as a word.
        return words is [var last, var before, ..] && Requests.Contains(last) && Own.Contains(before)
            && words.Count(word => word.Length > 1) <= MostWords;
    }
}
