using XmessBot.Core.Language.Text;
using XmessBot.Understanding;

namespace XmessBot.Dialogs.Requests;

/// <summary>
/// Reads, while an answer is awaited, a wish about the request itself: to know how it is, or to take it back. As with
/// commands it has to be the whole message, so that a need that speaks of requests stays a need: short, sure, and
/// ending in one's own request ("vull retirar la sol·licitud", not "… la sol·licitud de la subvenció").
/// </summary>
internal static class RequestWish
{
    private const double Sure = 0.85;
    private const int MostWords = 7;

    private static readonly HashSet<string> Requests = ["sollicitud", "solicitud", "peticio"];
    private static readonly HashSet<string> Own = ["la", "meva", "meua", "nostra"];
    private static readonly HashSet<string> Courtesies = ["si", "us", "plau", "sisplau", "siusplau", "gracies", "ja", "ara"];

    /// <summary><see cref="Intent.RequestStatus"/>, <see cref="Intent.WithdrawRequest"/> or null.</summary>
    public static Intent? Read(string text, Role role)
    {
        var words = Tokens.Of(text).Where(token => token.Kind == TokenKind.Word).Select(token => token.Text).Reverse().SkipWhile(Courtesies.Contains).ToList();
        if (words is not [var last, var before, ..] || !Requests.Contains(last) || !Own.Contains(before)) return null;
        // What an apostrophe parts ("l'estat", "m'agradaria") is no word more.
        if (words.Count(word => word.Length > 1) > MostWords) return null;
        return IntentClassifier.Classify(text, role) is { Score: >= Sure, Intent: Intent.RequestStatus or Intent.WithdrawRequest } wish ? wish.Intent : null;
    }
}
