using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time;

namespace XmessBot.Core.Language.Beginnings;

/// <summary>How certain it is that a message changes an earlier answer.</summary>
public enum ChangeForm
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>
    /// It contrasts two values: "el 6, no el 5". A change right after an answer was shown, unless the message is a yes or a no.
    /// </summary>
    Contrasts,

    /// <summary>It corrects a value: "eren dues hores". A change right after an answer was shown; elsewhere it may not be.</summary>
    Corrects,

    /// <summary>It denies a value and gives another: "no era amb Manresa, era amb Sallent".</summary>
    Denies,

    /// <summary>
    /// It says that an answer was wrong or has to change: "canvia la modalitat", "abans he dit presencial, i volia dir…".
    /// </summary>
    Certain,
}

/// <summary>
/// Reads whether a message changes an earlier answer. The text of a need may mention changes, so only its beginning counts, or an
/// explicit slip of the tongue.
/// </summary>
public static class ChangeReader
{
    private const int MostWords = 40;
    private const int MostBetween = 5;
    private const int MostAgainst = 5;
    private static readonly PhraseBook Changes = new("changes");

    /// <summary>How certain a change is.</summary>
    public static ChangeForm Read(Utterance said)
    {
        var tokens = said.AnswerWords;
        if (tokens.Count is 0 or > MostWords) return ChangeForm.None;
        var words = Changes.Words(said);
        if (Begins(said, words) || Names(words)) return ChangeForm.Certain;
        var rights = Count(words, "misspoke");
        var denials = Count(words, "denies");
        if (rights > 0 && Enumerable.Range(0, words.Count).Any(at => IsWrong(words, at))
            && (rights > 1 || words.Count < 12)) return ChangeForm.Certain;
        return denials > 0 && (rights > 0 || words.Contains("sino")) ? ChangeForm.Denies
            : rights > 0 ? ChangeForm.Corrects
            : Contrasts(words, tokens) && HasFact(said) ? ChangeForm.Contrasts
            : States(words) && HasFact(said) ? ChangeForm.Corrects : ChangeForm.None;
    }

    // "Dimarts, no dimecres", "a distància i no presencial": a few words after the "no", and something before it.
    private static bool Contrasts(IReadOnlyList<string> words, IReadOnlyList<Token> tokens) => Enumerable.Range(0, words.Count).Any(at =>
        words[at] == "no" && words[0] != "no" && at > 1 && at < words.Count - 1 && words.Count - at <= MostAgainst
        && (tokens[at - 1].Kind == TokenKind.Mark || words[at - 1] is "i" or "y"));

    private static bool HasFact(Utterance said) => said.When(Lean.Past) is not null || said.Modality is not null
        || said.Service is not null || said.References.Session is not null;

    // "La data és el 13", "el dia seria dimarts".
    private static bool States(IReadOnlyList<string> words)
    {
        var (heading, length) = words.Count > 2 && IsArticle(words[0]) ? Changes.At(words, 1) : ("", 0);
        return heading == "field" && 1 + length < words.Count && words[1 + length] is "es" or "son" or "seria" or "serien" or "sera";
    }

    private static bool IsArticle(string word) => word is "el" or "la" or "l" or "els" or "les" or "lo";

    private static int Count(IReadOnlyList<string> words, string heading) =>
        Enumerable.Range(0, words.Count).Count(at => Changes.At(words, at).Heading == heading);

    private static bool IsWrong(IReadOnlyList<string> words, int at) =>
        words[at] is "equivocat" or "malament" or "volia" or "voliem"
        || (at > 0 && words[at - 1] is "he" or "hem" or "has" && words[at] is "dit" or "posat" or "triat" or "escrit" or "marcat");

    // "El tema canvia'l", "el cognom l'has posat malament".
    private static bool Names(IReadOnlyList<string> words)
    {
        var (heading, length) = words.Count > 1 && IsArticle(words[0])
            ? Changes.At(words, 1) : ("", 0);
        return heading == "field" && Enumerable.Range(1 + length, Math.Min(3, Math.Max(0, words.Count - 1 - length)))
            .Any(at => Changes.At(words, at).Heading is "verb" || IsWrong(words, at) || words[at] is "mal");
    }

    // "Vull canviar la disponibilitat", "abans que res, canvia el municipi"; "canviar la manera de contractar" is a need.
    private static bool Begins(Utterance said, IReadOnlyList<string> words)
    {
        var tokens = said.AnswerWords;
        var openings = WishReader.Phrases.Words(said);
        var wants = false;
        for (var at = 0; at < words.Count;)
        {
            if (Changes.At(words, at) is var (change, verb) && (change == "verb" || (change == "infinitive" && wants)))
            {
                return Enumerable.Range(at + verb, Math.Min(MostBetween, Math.Max(0, words.Count - at - verb)))
                    .Any(next => Changes.At(words, next).Heading == "field");
            }

            var (heading, length) = WishReader.Phrases.At(openings, at);
            if (heading is not ("lead" or "aside" or "want") && tokens[at].Kind != TokenKind.Mark) return false;
            wants |= heading == "want";
            at += Math.Max(length, 1);
        }

        return false;
    }
}
