using System.Globalization;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Answers.Features;

/// <summary>
/// The features of an answer to a yes-or-no question: its phrases in order, the words it repeats from the question, what is denied,
/// what each clause says; each alone, with the act of the question and with the asking words. Pure: they depend on the question and the
/// answer only.
/// </summary>
public static class AnswerFeatures
{
    // A longer message is not treated as an answer.
    private const int MaxTokens = 40;
    private const int MaxLength = 400;

    private const int MaxPieces = 24;
    private const int MaxWords = 30;
    private const int MaxClauses = 4;

    // Initial capacity: the approximate number of features of any answer, and of each further word.
    private const int OfAnyAnswer = 32;
    private const int OfAWord = 12;

    private static readonly string[] Acts = Enum.GetNames<QuestionAct>();

    private const string Says = "ubnyek#-";

    /// <summary>The features of an answer and their weights; null for a text that is empty or too long.</summary>
    public static Dictionary<ulong, float>? Of(AskedQuestion asked, Utterance said)
    {
        var tokens = said.AnswerWords;
        if (said.Text.Length > MaxLength || tokens.Count is 0 or > MaxTokens) return null;
        var question = AskedWords.Of(asked.Sentence);
        var pieces = AnswerPieces.Of(said, question);
        if (pieces.Count > MaxPieces) pieces.RemoveRange(MaxPieces, pieces.Count - MaxPieces);
        var found = new Seen(new FeatureSet(OfAnyAnswer + (OfAWord * tokens.Count)), Acts[(int)asked.Act], question.Outline);
        Order(found, pieces);
        Clauses(found, pieces, tokens);
        Kinds(found, pieces);
        Phrases(found, pieces);
        Words(found, tokens, question);
        return found.Set.Found;
    }

    // The first, second and last symbols, and neighbouring pairs.
    private static void Order(Seen found, List<AnswerPiece> pieces)
    {
        var symbols = Squeezed(pieces);
        string At(int place) => place < symbols.Count ? symbols[place] : "$";
        found.Both(1, "first", At(0));
        found.Asked(0.7f, "first", At(0));
        found.Both(1, "two", At(0), At(1));
        found.Both(0.7f, "three", At(0), At(1), At(2));
        found.Both(0.5f, "last", symbols.Count > 0 ? symbols[^1] : "$");
        for (var at = 1; at < symbols.Count; at++) found.Both(0.5f, "pair", symbols[at - 1], symbols[at]);
        found.Both(0.7f, "unknown", At(0), Few(pieces.Count(piece => piece.Kind == "w"), 4));
        found.Both(0.5f, "opens", At(0), Few(pieces.Count(piece => piece is { Kind: "w", Clause: 0 }), 3));
        // "Sí, …": the first symbol with each of the later clauses.
        foreach (var piece in pieces)
            if (piece.Clause > 0) found.Both(0.6f, "then", At(0), piece.Symbol);
    }

    private static void Clauses(Seen found, List<AnswerPiece> pieces, IReadOnlyList<Token> tokens)
    {
        var asks = tokens.Count > 0 && tokens[^1].Text == "?" ? "asks" : tokens.Any(token => token.Text == "?") ? "asked" : "";
        if (asks.Length > 0) found.Both(1.5f, asks);
        var clauses = "";
        for (var (from, count) = (0, 0); from < pieces.Count && count < MaxClauses; count++)
        {
            var clause = pieces[from].Clause;
            var end = from;
            while (end < pieces.Count && pieces[end].Clause == clause) end++;
            clauses += ClauseSays(pieces, from, end);
            from = end;
        }
        if (asks.Length > 0) clauses += "?";
        var start = clauses.Length > 2 ? clauses[..2] : clauses;
        found.Both(1.5f, "clauses", clauses);
        found.Both(0.7f, "clauses", clauses.Length > 2 ? start + "…" : start);
        found.Asked(0.7f, "clauses", start);
    }

    // One letter per clause: doubt, but, no, yes, "enough", "keep it", figure or unknown. The first in this order wins.
    private static char ClauseSays(List<AnswerPiece> pieces, int from, int end)
    {
        var most = Says.Length - 1;
        for (var at = from; at < end; at++) most = Math.Min(most, Says.IndexOf(SymbolSays(pieces[at].Symbol), StringComparison.Ordinal));
        return Says[most];
    }

    private static char SymbolSays(string symbol) => symbol switch
    {
        "unsure" or "no+unsure" or "ask" => 'u',
        "but" or "which" => 'b',
        "no" or "neg" or "wrong" or "little" or "undone" => 'n',
        _ when symbol.StartsWith("no+", StringComparison.Ordinal) => 'n',
        "yes" or "right" or "praise" or "certain" or "@do" or "@ido" => 'y',
        "enough" => 'e',
        "keep" => 'k',
        ['#', ..] => '#',
        _ => '-',
    };

    private static void Kinds(Seen found, List<AnswerPiece> pieces)
    {
        var kinds = pieces.Select(piece => piece.Symbol).Distinct().Order(StringComparer.Ordinal).ToList();
        for (var one = 0; one < kinds.Count; one++)
        {
            found.Both(0.7f, "has", kinds[one]);
            found.Asked(0.7f, "has", kinds[one]);
            for (var other = one + 1; other < kinds.Count; other++) found.Add(0.5f, "both", kinds[one], kinds[other]);
        }
    }

    private static void Phrases(Seen found, List<AnswerPiece> pieces)
    {
        foreach (var piece in pieces)
        {
            if (piece.Kind[0] is '#' or 'w') continue;
            var second = piece.Text.IndexOf(' ', StringComparison.Ordinal);
            var end = second < 0 ? -1 : piece.Text.IndexOf(' ', second + 1);
            var start = end < 0 ? piece.Text : piece.Text[..end];
            found.Add(0.5f, "phrase", piece.Symbol, piece.Text);
            found.Both(0.5f, "start", piece.Symbol, start);
            found.Asked(0.4f, "start", start);
        }
    }

    // The words themselves, with words of the question under one name, so that the model learns words that are in no list.
    private static void Words(Seen found, IReadOnlyList<Token> tokens, AskedWords question)
    {
        var weight = 2f / MathF.Sqrt(Math.Max(4, tokens.Count));
        var (last, before, clause) = ("^", "", "first");
        for (var at = 0; at < tokens.Count && at < MaxWords; at++)
        {
            var token = tokens[at];
            if (token.Kind == TokenKind.Mark) clause = "later";
            if (token.Text is "." or "!" or "-" or "…") continue;
            var echo = token.Kind == TokenKind.Word ? question.Echo(token.Text) : EchoKind.None;
            var word = token.Kind == TokenKind.Number ? "#" : echo switch { EchoKind.Verb => "@do", EchoKind.Word => "@word", _ =>
                token.Text };
            var stem = word[0] is '@' or '#' ? word : Stems.Of(word);
            found.Add(weight, "word", stem);
            found.Add(weight * 0.5f, found.Act, "word", stem);
            found.Add(weight * 0.7f, clause, stem);
            found.Add(weight, "words", last, word);
            if (before.Length > 0) found.Add(weight * 0.8f, "words", before, last, word);
            (before, last) = (last, word);
        }
        found.Add(weight, "words", last, "$");
        found.Add(weight * 0.8f, "words", before, last, "$");
    }

    // Merges consecutive unknown words into one symbol and adds pauses.
    private static List<string> Squeezed(List<AnswerPiece> pieces)
    {
        var symbols = new List<string>(pieces.Count);
        foreach (var piece in pieces)
        {
            if (piece.Kind != "w" || symbols.Count == 0 || symbols[^1].TrimEnd(',') != piece.Symbol) symbols.Add(piece.Symbol);
            if (piece.Pauses && symbols[^1][^1] != ',') symbols[^1] += ",";
        }
        return symbols;
    }

    private static string Few(int count, int most) => Math.Min(count, most).ToString(CultureInfo.InvariantCulture);

    // Adds each feature alone, with the act of the question, and with each asking word.
    private readonly record struct Seen(FeatureSet Set, string Act, IReadOnlyCollection<string> Outline)
    {
        public void Add(float weight, params ReadOnlySpan<string> parts) => Set.Add(weight, FeatureSet.Hash(parts));

        public void Both(float weight, string kind, string one = "", string two = "", string three = "")
        {
            var hash = FeatureSet.Hash(kind, one, two, three);
            Set.Add(weight, hash);
            Set.Add(weight, FeatureSet.With(hash, Act));
        }

        public void Asked(float weight, string kind, string what)
        {
            var hash = FeatureSet.Hash("asked", kind, what);
            foreach (var word in Outline) Set.Add(weight, FeatureSet.With(hash, word));
        }
    }
}
