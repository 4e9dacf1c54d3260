using XmessBot.Core.Language;
using XmessBot.Core.Language.Text;
using XmessBot.Dialogs.Routing;
using XmessBot.Understanding;

namespace XmessBot.Dialogs.Requests;

/// <summary>
/// Recognises, in the middle of free text too, a wish about one's own request. It has to be the whole message, so that a need that
/// speaks of requests stays a need: short, sure, and ending in one's own request ("vull retirar la sol·licitud", not "… la
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

    /// <summary>The claim of a capability whose intent it is; null when it is none.</summary>
    public static Claim? Claim(Heard heard, Capability capability) =>
        IsNamed(heard.Said) && IntentClassifier.Classify(heard.Said, heard.Role) is { Score: >= Sure } wish
        && wish.Intent == capability.Intent
            ? capability.Claims(Claimed, why: "one's own request")
            : null;

    private static bool IsNamed(Utterance said)
    {
        var words = said.Tokens.Where(token => token.Kind == TokenKind.Word).Select(token => token.Text)
            .Reverse().SkipWhile(Courtesies.Contains).ToList();
        // What an apostrophe parts ("l'estat", "m'agradaria") is no word more.
        return words is [var last, var before, ..] && Requests.Contains(last) && Own.Contains(before)
            && words.Count(word => word.Length > 1) <= MostWords;
    }
}
