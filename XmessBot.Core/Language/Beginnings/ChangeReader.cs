using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Beginnings;

/// <summary>How surely a message changes an earlier answer.</summary>
public enum ChangeForm
{
    /// <summary>It changes none.</summary>
    None,

    /// <summary>It puts something right: "eren dues hores", "volia dir divendres". After what was shown it is a change, elsewhere it may not be.</summary>
    Corrects,

    /// <summary>It says that an answer was wrong or is to be another: "canvia la modalitat", "abans he dit presencial, i volia dir…".</summary>
    Certain,
}

/// <summary>Reads whether a message wants an earlier answer of what is being told to be another. A need may speak of changes: only how it begins counts, or that one misspoke.</summary>
public static class ChangeReader
{
    private const int MostWords = 40;
    private const int MostBetween = 5;
    private static readonly PhraseBook Changes = new("changes");
    private static readonly PhraseBook Openings = new("wishes");

    /// <summary>How surely it does.</summary>
    public static ChangeForm Read(Utterance said)
    {
        var tokens = said.AnswerWords;
        if (tokens.Count is 0 or > MostWords) return ChangeForm.None;
        var words = Changes.Words(tokens);
        if (Begins(words, tokens)) return ChangeForm.Certain;
        var misspoke = Enumerable.Range(0, words.Count).Count(at => Changes.At(words, at).Heading == "misspoke");
        var wrong = Enumerable.Range(0, words.Count).Any(at => IsWrong(words, at));
        return misspoke == 0 ? ChangeForm.None : wrong && (misspoke > 1 || words.Count < 12) ? ChangeForm.Certain : ChangeForm.Corrects;
    }

    private static bool IsWrong(List<string> words, int at) =>
        words[at] is "equivocat" or "malament" || (at > 0 && words[at - 1] is "he" or "hem" && words[at] is "dit" or "posat" or "triat" or "escrit" or "marcat") || words[at] is "volia" or "voliem";

    // "Vull canviar la disponibilitat", "abans que res, canvia el municipi".
    private static bool Begins(List<string> words, IReadOnlyList<Token> tokens)
    {
        var openings = Openings.Words(tokens);
        for (var at = 0; at < words.Count;)
        {
            if (Changes.At(words, at) is { Heading: "verb", Length: var verb })
                return Enumerable.Range(at + verb, Math.Min(MostBetween, Math.Max(0, words.Count - at - verb))).Any(next => Changes.At(words, next).Heading == "field");
            var (heading, length) = Openings.At(openings, at);
            if (heading is not ("lead" or "want") && tokens[at].Kind != TokenKind.Mark) return false;
            at += Math.Max(length, 1);
        }

        return false;
    }
}
