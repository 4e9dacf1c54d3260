using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Answers.Features;

/// <summary>Cuts an answer into phrases, words of the question and other words, and marks the ones that a "no" denies.</summary>
internal static class AnswerPieces
{
    // A clause begins after these, with or without a comma.
    private static readonly HashSet<string> Joins = ["que", "perque", "pero", "sino", "i"];

    private static readonly HashSet<string> Participles = ["at", "ada", "ats", "ades", "it", "ida", "ut", "uda", "et", "eta", "es", "esa"];

    /// <summary>The pieces of an answer, in order.</summary>
    public static List<AnswerPiece> Of(Utterance said, AskedWords asked)
    {
        var tokens = said.AnswerWords;
        var words = YesNo.Phrases.Words(said);
        var pieces = new List<AnswerPiece>(words.Count);
        var (clause, denying) = (0, 0);
        for (var at = 0; at < words.Count;)
        {
            if (tokens[at].Kind == TokenKind.Mark && YesNo.Phrases.At(words, at).Length == 0)
            {
                if (tokens[at].Text is "-" or "'" or "\"" or "(" or ")" or "«" or "»") { at++; continue; }
                Pause(pieces);
                (clause, denying) = (clause + 1, 0);
                at++;
                continue;
            }
            var (heading, length) = At(words, at);
            var echo = length <= 3 ? asked.Echo(tokens[at].Text) : EchoKind.None;
            // "Cancel·la-la", "canvia-ho", "torna-m'ho a explicar", "denega-la" count as a yes only when the question asks for that
            // deed.
            if (length == 0 || (echo == EchoKind.Verb
                && heading is "unsure" or "but" or "right" or "filler" or "yes" or "no" or "keep" && !IsCommon(tokens[at].Text)))
            {
                if (Joins.Contains(words[at]) && pieces.Count > 0 && words[at] != "i") (clause, denying) = (clause + 1, 0);
                Word(pieces, tokens[at], words[at], echo, asked, clause, ref denying);
                at++;
                continue;
            }
            // In the middle of an answer these are not questions: "sí, que no tinc temps" gives a reason, "sí, quan acabi" a
            // condition.
            if (heading == "ask" && length == 1 && pieces.Count > 0)
            {
                (clause, denying) = (clause + 1, 0);
                if (words[at] is "quan") pieces.Add(new AnswerPiece("but", words[at], clause, false));
                else if (words[at] is not ("que" or "perque")) pieces.Add(new AnswerPiece("which", words[at], clause, false));
                at++;
                continue;
            }
            if (heading != "filler") pieces.Add(new AnswerPiece(heading, Joined(words, at, length), clause,
                denying > 0 && heading is not ("no" or "filler")));
            else if (at + length >= words.Count && pieces.Count > 0) Pause(pieces);
            if (heading == "but") clause++;
            denying = heading == "no" && words[at + length - 1] is "no" or "ni" or "tampoc" or "sense" ? 3 : 0;
            at += length;
        }
        Pause(pieces);
        return pieces;
    }

    private static string Joined(IReadOnlyList<string> words, int at, int length)
    {
        var joined = words[at];
        for (var n = 1; n < length; n++) joined += " " + words[at + n];
        return joined;
    }

    // "Per mi no hi ha problema": the "no" belongs to the phrase after it.
    private static (string Heading, int Length) At(IReadOnlyList<string> words, int at)
    {
        var (heading, length) = YesNo.Phrases.At(words, at);
        return heading == "no" && length > 1 && words[at + length - 1] == "no" && YesNo.Phrases.At(words, at + length - 1).Length > 1
            ? ("filler", length - 1) : (heading, length);
    }

    // "Tinc dubtes" keeps its own meaning even when the question has the verb "tenir".
    private static bool IsCommon(string word) => word == "si"
        || Stems.Of(word) is "fer" or "tenir" or "venir" or "veure" or "donar" or "saber" or "servir";

    private static void Pause(List<AnswerPiece> pieces)
    {
        if (pieces.Count > 0) pieces[^1] = pieces[^1] with { Pauses = true };
    }

    private static void Word(List<AnswerPiece> pieces, Token token, string word, EchoKind echo, AskedWords asked, int clause,
        ref int denying)
    {
        if (StatementWords.Negations.Contains(word))
        {
            pieces.Add(new AnswerPiece("neg", word, clause, false));
            denying = 3;
            return;
        }
        if (echo == EchoKind.None && StatementWords.Little.Contains(word)) return;
        var kind = echo switch
        {
            EchoKind.Verb => IsParticiple(token.Text) ? "@did" : token.Text.Length > 3 && token.Text[^1] == 'o' ? "@ido" : "@do",
            EchoKind.Word => "@word",
            EchoKind.Context => "@told",
            _ when token.Kind == TokenKind.Number => asked.Has(token.Text) ? "#same" : "#",
            _ when StatementWords.Weekdays.Contains(word) => "#day",
            _ => "w",
        };
        pieces.Add(new AnswerPiece(kind, word, clause, denying > 0));
        denying = Math.Max(0, denying - 1);
    }

    private static bool IsParticiple(string word) => word.Length > 3 && (Participles.Contains(word[^2..])
        || Participles.Contains(word[^3..]));
}
