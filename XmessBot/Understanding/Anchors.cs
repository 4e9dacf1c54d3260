using XmessBot.Core.Language;
using XmessBot.Core.Language.Text;

namespace XmessBot.Understanding;

/// <summary>
/// The words that a message must contain before it may start a change of data (Data/anchors.txt). A model trained mostly on requests
/// takes "vull demanar una pizza" for one, but it names nothing of the service.
/// </summary>
internal static class Anchors
{
    private static readonly Dictionary<Intent, SoundList> Words = UnderstandingData.Pairs("anchors")
        .GroupBy(each => IntentNames.Parse(each.Heading)!.Value)
        .ToDictionary(group => group.Key, group => new SoundList(group.Select(each => (each.Word, ""))));

    private static readonly ILookup<string, string> Phrases =
        UnderstandingData.Phrases("anchor-phrases").ToLookup(each => each.Heading, each => each.Phrase);

    // These always name the service, whatever the topic: "mentoria sobre el menjador escolar".
    private static readonly string[] Service = ["mentoria", "mentories", "assessorament", "assessoraments"];

    // These name the service only next to a municipality: "sessió amb Berga sobre pressupostos".
    private static readonly string[] Meetings =
        ["sessio", "sessions", "reunio", "trobada", "ajuntament", "sollicitud", "solicitud", "peticio"];

    /// <summary>Whether the message names what the intent is about; always true for intents that change no data.</summary>
    public static bool Hold(Intent intent, Utterance said)
    {
        if (!Words.TryGetValue(intent, out var words)) return true;
        if (!IsAtWork(said) && Says(said, "leisure")) return false;
        foreach (var sound in Ideas.Heard(said))
        {
            if (words.Find(sound) is not null) return true;
        }
        if (Says(said, IntentNames.Of(intent))) return true;
        // "Aprovar la 22", "4 punts": the number of a request, or a score.
        if (intent == Intent.AssessRequest && Has(said, TokenKind.Number)) return true;
        return intent is Intent.LogSession or Intent.AssessRequest or Intent.ManageMembers or Intent.NewRequest
            && said.Places.Mentions.Count > 0;
    }

    private static bool Says(Utterance said, string heading)
    {
        foreach (var phrase in Phrases[heading])
        {
            if (said.Folded.Contains(phrase, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private static bool Has(Utterance said, TokenKind kind) => said.Tokens.Any(token => token.Kind == kind);

    private static bool IsAtWork(Utterance said)
    {
        var tokens = said.Tokens;
        if (tokens.Any(token => Service.Contains(token.Text))) return true;
        var places = said.Places.Mentions;
        return places.Count > 0 && (tokens.Any(token => Meetings.Contains(token.Text)) || places.Any(place => IsWith(tokens, place.Start)));
    }

    // "Dues hores amb Vic sobre el menjador escolar", "amb l'Ajuntament de Vic".
    private static bool IsWith(IReadOnlyList<Token> tokens, int position)
    {
        var at = tokens.Count(token => token.Start < position) - 1;
        while (at >= 0 && tokens[at].Text is "el" or "la" or "l" or "els" or "les" or "de" or "d" or "del" or "ajuntament" or "gent") at--;
        return at >= 0 && tokens[at].Text is "amb" or "con" or "ab";
    }
}
