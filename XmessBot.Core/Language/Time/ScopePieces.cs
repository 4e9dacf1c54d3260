using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Time;

/// <summary>Splits a message into clauses and pieces, each with its time phrases and marks (<see cref="Scopes"/>).</summary>
internal static class ScopePieces
{
    /// <summary>The words that say whether a phrase holds.</summary>
    public static readonly PhraseList Marks = new("time-scopes");

    // With only these words around it, "no" denies the day alone ("no el dilluns"). Any other word makes it deny a verb ("no treballo
    // el dilluns"), which applies to a whole list.
    private static readonly HashSet<string> Small =
    [
        "el", "la", "l", "els", "les", "lo", "los", "es", "a", "al", "als", "de", "d", "del", "dels", "en", "per", "pel", "pels", "i", "o",
        "ni", "no", "mai", "tampoc", "cap",
    ];

    private static readonly HashSet<string> BeingThere = ["estic", "estem", "soc", "som", "vaig", "anem", "treballo", "treballem", "tinc"];

    private static readonly HashSet<string> Free =
    [
        "lliure", "lliures", "temps", "disponible", "disponibles", "disponibilitat", "forat", "forats", "hores", "hora", "buit", "oberta",
        "obert", "via", "mes", "tot", "tota", "marge", "espai", "mati", "tarda", "matins", "tardes",
    ];

    // Places where a mentor or visitor finds them: "la resta de dies soc a l'ajuntament".
    private static readonly HashSet<string> Here =
        ["ajuntament", "oficina", "despatx", "casa", "consistori", "disposicio", "lloc", "vosaltres", "tot", "tothora", "aqui",
            "qualsevol", "principi"];

    /// <summary>The pieces that have a phrase or a mark, in order.</summary>
    public static List<ScopePiece> Of(IReadOnlyList<Token> tokens, IReadOnlyList<Item> items, IReadOnlyList<(int Start, int End)> reasons)
    {
        var marks = MarksOf(tokens, items);
        var pieces = new List<ScopePiece> { new(0, "") };
        var (next, clause) = (0, 0);
        for (var at = 0; at < tokens.Count;)
        {
            // "Com que dilluns faig festa, dimarts": the comma is the first token after the reason.
            if (reasons.Any(reason => reason.Start == at || reason.End == at)) pieces.Add(new ScopePiece(++clause, ""));
            if (next < items.Count && items[next].Start < at) next++;
            else if (next < items.Count && items[next].Start == at && items[next].Kind is not "no")
            {
                var item = items[next++];
                var rest = item.Value is Weekdays { Rest: true } && pieces.Exists(piece => piece.Items.Count > 0);
                if (rest) pieces.Add(new ScopePiece(++clause, ""));
                pieces[^1].Items.Add(item);
                at = item.End;
                var elsewhere = rest && IsElsewhere(tokens, at, next < items.Count ? items[next].Start : tokens.Count);
                if (elsewhere) pieces[^1].Marks.Add(("no", at, true));
            }
            else if (tokens[at].Text == "si" && at + 1 < tokens.Count && tokens[at + 1].Text == "no")
            {
                // "No dimarts, si no dimecres" (a common spelling of "sinó"), "i si no, dimecres". At the start it is a condition and
                // says nothing about a phrase.
                if (pieces.Exists(piece => piece.Items.Count > 0)) pieces.Add(new ScopePiece(++clause, "sino"));
                else pieces[^1].Marks.Add(("no", at, true));
                at += 2;
            }
            else if (marks.TryGetValue(at, out var mark))
            {
                // "Dimarts en lloc de dilluns", "dimarts, al final dimecres": these apply only to what follows.
                if (mark.Meaning is "final" or "instead" && pieces[^1].Items.Count > 0) pieces.Add(new ScopePiece(clause, mark.Meaning));
                AddMark(pieces[^1], tokens, mark.Meaning, at);
                if (next < items.Count && items[next].Start == at) next++;
                at = mark.End;
            }
            else
            {
                var (weak, strong) = Separates(tokens, at);
                if (strong) pieces.Add(new ScopePiece(++clause, tokens[at].Text));
                else if (weak) pieces.Add(new ScopePiece(clause, tokens[at].Text, pieces[^1].Opening));
                at++;
            }
        }
        return [.. pieces.Where(piece => piece.Items.Count > 0 || piece.Marks.Count > 0)];
    }

    // "La resta de dies a la mancomunitat", "la resta estic a obres": where they are on those days, not an offer.
    private static bool IsElsewhere(IReadOnlyList<Token> tokens, int at, int item)
    {
        // "La resta tinc criatures": any object that is not a time.
        if (at + 1 < tokens.Count && tokens[at].Text is "tinc" or "tenim" && at + 1 != item
            && tokens[at + 1].Kind == TokenKind.Word && !tokens.Skip(at + 1).Take(3).Any(token => Free.Contains(token.Text))) return true;
        if (at < tokens.Count && BeingThere.Contains(tokens[at].Text)) at++;
        if (at + 1 >= tokens.Count || at == item || tokens[at].Text is not ("a" or "al" or "als" or "amb" or "en" or "fent")) return false;
        var place = tokens[at + 1].Text is "l" or "la" or "el" or "els" or "les" ? at + 2 : at + 1;
        return place < tokens.Count && !Here.Contains(tokens[place].Text);
    }

    // The marks by their first token, except inside a phrase with a "no" of its own ("no abans de les 10").
    private static Dictionary<int, (string Meaning, int End)> MarksOf(IReadOnlyList<Token> tokens, IReadOnlyList<Item> items)
    {
        var marks = new Dictionary<int, (string, int)>();
        foreach (var (meaning, start, end) in Marks.Find(tokens))
        {
            if (!items.Any(item => item.Kind != "no" && item.Start < end && start < item.End)) marks[start] = (meaning, end);
        }
        foreach (var item in items)
        {
            if (item.Kind == "no") marks.TryAdd(item.Start, ("no", item.End));
        }
        return marks;
    }

    private static void AddMark(ScopePiece piece, IReadOnlyList<Token> tokens, string meaning, int at)
    {
        if (piece.Marks.Count > 0 && piece.Marks[^1] is var last && !piece.Items.Exists(item => item.Start > last.At)
            && Together(last.Meaning, meaning) is { } both)
        {
            piece.Marks[^1] = last with { Meaning = both, OfVerb = last.OfVerb || last.Meaning != meaning };
            return;
        }
        var alone = meaning != "no" || at + 1 >= tokens.Count || tokens[at + 1].Kind != TokenKind.Word
            || Small.Contains(tokens[at + 1].Text);
        piece.IsPast |= meaning == "no" && IsPast(tokens, at);
        piece.Marks.Add((meaning == "instead" ? "no" : meaning, at, !alone));
    }

    private static bool IsPast(IReadOnlyList<Token> tokens, int no)
    {
        for (var at = no + 1; at + 1 < tokens.Count && at < no + 4; at++)
        {
            if (tokens[at].Text is "havia" or "havien" or "teniem" or "feia" or "feiem") return true;
            if (tokens[at].Text is "vam" or "vaig" or "hem" or "he" or "vem") return true;
            // "No va bé", "no ha de ser": present tense, despite the auxiliary.
            if (tokens[at].Text is "va" or "van" or "ha" or "han")
                return tokens[at + 1].Text is [.., 'r'] or [.., 'r', 'e'] or [.., 'u' or 'a' or 'i', 't' or 's'];
        }
        return false;
    }

    // What two adjacent marks mean together: "no puc" and "em va malament" deny, "em pensava que era" was only planned.
    private static string? Together(string first, string next) => (first, next) switch
    {
        ("no", "no" or "yes" or "mine" or "kept" or "planned" or "works") or ("yes" or "mine", "no") => "no",
        ("planned", "yes" or "mine" or "planned") => "planned",
        // "No us puc oferir res més", "no em va bé cap altre dia": denies none of the phrases.
        ("no", "else") or ("else", "no" or "yes" or "mine") => "else",
        _ => null,
    };

    private static (bool Weak, bool Strong) Separates(IReadOnlyList<Token> tokens, int at) => tokens[at].Text switch
    {
        "." or ";" or "!" or "?" or "pero" or "sino" or "encara" => (false, true),
        "-" when !tokens[at].Glued && at + 1 < tokens.Count && !tokens[at + 1].Glued => (false, true),
        "," or "(" or ")" or ":" or "i" or "o" or "ni" or "que" or "perque" => (true, false),
        _ => (false, false),
    };
}
