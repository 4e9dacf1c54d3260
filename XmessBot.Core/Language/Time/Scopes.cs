using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Time;

/// <summary>Whether what a phrase says holds.</summary>
internal enum Standing
{
    /// <summary>It does.</summary>
    Holds,

    /// <summary>It was so at first, and something else holds now: "havíem quedat a les 9, però vam començar a les 10".</summary>
    Planned,

    /// <summary>They work then, and can meet unless another time is told: "entre setmana treballo, millor els dissabtes".</summary>
    Busy,

    /// <summary>It is said not to be: "no el 7", "els dilluns no puc".</summary>
    Denied,
}

/// <summary>
/// Tells of each phrase of time how far words like "no", "mai", "sinó", "havíem quedat" reach. A message is cut into clauses (at a
/// full stop, "però", "sinó") and those into pieces (at commas and "i"): a piece with such a word, or with a verb of its own, says for
/// itself; one without continues the piece before ("no puc dilluns, dimarts ni dijous") or is denied with the one after it
/// ("dilluns, dimarts i dijous no puc").
/// </summary>
internal sealed class Scopes
{
    private static readonly PhraseList Marks = new("time-scopes");

    // Words beside a "no" that leave it a no of the day alone ("no el dilluns"); any other makes it of a verb ("no treballo el dilluns"),
    // which goes on over a list.
    private static readonly HashSet<string> Small =
    [
        "el", "la", "l", "els", "les", "lo", "los", "es", "a", "al", "als", "de", "d", "del", "dels", "en", "per", "pel", "pels", "i", "o",
        "ni", "no", "mai", "tampoc", "cap",
    ];

    private static readonly HashSet<string> BeingThere = ["estic", "estem", "soc", "som", "vaig", "anem", "treballo", "treballem", "tinc"];

    // Where a mentor or a visit finds them: "la resta de dies soc a l'ajuntament".
    private static readonly HashSet<string> Here =
        ["ajuntament", "oficina", "despatx", "casa", "consistori", "disposicio", "lloc", "vosaltres", "tot", "tothora", "aqui", "qualsevol", "principi"];

    private readonly Dictionary<Item, ScopePiece> _pieces = [];

    private Scopes(IReadOnlyList<Token> tokens, IReadOnlyList<Item> items, IReadOnlyList<(int Start, int End)> reasons)
    {
        var pieces = Cut(tokens, items, reasons);
        for (var n = 0; n < pieces.Count; n++) Decide(pieces, n);
        OffersAll = pieces.Exists(piece => !piece.Denies && piece.Marks.Exists(mark => mark.Meaning == "mine")
            && piece.Items.TrueForAll(item => item.Kind is "anytime"));
    }

    /// <summary>Whether a piece with no time of its own offers what the others say: "és l'horari que us podem oferir".</summary>
    public bool OffersAll { get; }

    /// <summary>Whether some word denies something.</summary>
    public static bool Deny(IReadOnlyList<Token> tokens) =>
        tokens.Any(token => token.Text is "no" or "ni" or "mai" or "tampoc" or "cap")
        || Marks.Find(tokens).Any(mark => mark.Meaning is "no" or "instead");

    /// <summary>Whether some of those words denies something, or tells that whoever speaks works then.</summary>
    public static bool Deny(IReadOnlyList<Token> tokens, int start, int end) =>
        Marks.Find(tokens).Any(mark => mark.Meaning is "no" or "works" && start <= mark.Start && mark.End <= end)
        || tokens.Take(end).Skip(start).Any(token => token.Text is "no" or "mai" or "tampoc" or "cap");

    /// <summary>Whether words that deny hold the whole phrase in them: "estem de vacances" tells no holidays.</summary>
    public static HashSet<Item> Swallowed(IReadOnlyList<Token> tokens, IReadOnlyList<Item> items) =>
        [.. Marks.Find(tokens).Where(mark => mark.Meaning == "no")
            .SelectMany(mark => items.Where(item => item.Kind is "guard" && mark.Start <= item.Start && item.End <= mark.End))];

    /// <summary>Reads the message; what denies something in one of its reasons reaches no further.</summary>
    public static Scopes Of(IReadOnlyList<Token> tokens, IReadOnlyList<Item> items, IReadOnlyList<(int Start, int End)> reasons) =>
        new(tokens, items, reasons);

    /// <summary>Whether what the phrase says holds.</summary>
    public Standing Of(Item item) => _pieces.TryGetValue(item, out var piece) ? piece.Standing.GetValueOrDefault(item) : Standing.Holds;

    /// <summary>The number of the clause that the phrase is in.</summary>
    public int ClauseOf(Item item) => _pieces.TryGetValue(item, out var piece) ? piece.Clause : 0;

    /// <summary>Whether two phrases stand in one piece.</summary>
    public bool AreTogether(Item one, Item other) => _pieces.TryGetValue(one, out var piece) && piece == _pieces.GetValueOrDefault(other);

    /// <summary>Whether the piece of the phrase says by a verb or a word of its own that it is what holds in the end.</summary>
    public bool IsKept(Item item, string joined) => _pieces.TryGetValue(item, out var piece)
        && (piece.Marks.Exists(mark => mark.Meaning is "kept" or "final") || joined.Length > 0 && piece.Opening == joined);

    /// <summary>Whether the piece of the phrase says that whoever speaks can, or would rather.</summary>
    public bool IsMine(Item item) => _pieces.TryGetValue(item, out var piece) && piece.Marks.Exists(mark => mark.Meaning == "mine");

    private List<ScopePiece> Cut(IReadOnlyList<Token> tokens, IReadOnlyList<Item> items, IReadOnlyList<(int Start, int End)> reasons)
    {
        var marks = MarksOf(tokens, items);
        var pieces = new List<ScopePiece> { new(0, "") };
        var (next, clause) = (0, 0);
        for (var at = 0; at < tokens.Count;)
        {
            // "Com que dilluns faig festa, dimarts": the comma is the first token that is no reason any more.
            if (reasons.Any(reason => reason.Start == at || reason.End == at)) pieces.Add(new ScopePiece(++clause, ""));
            if (next < items.Count && items[next].Start < at) next++;
            else if (next < items.Count && items[next].Start == at && items[next].Kind is not "no")
            {
                var item = items[next++];
                var rest = item.Value is Weekdays { Rest: true } && pieces.Exists(piece => piece.Items.Count > 0);
                if (rest) pieces.Add(new ScopePiece(++clause, ""));
                pieces[^1].Items.Add(item);
                _pieces[item] = pieces[^1];
                at = item.End;
                var elsewhere = rest && IsElsewhere(tokens, at, next < items.Count ? items[next].Start : tokens.Count);
                if (elsewhere) pieces[^1].Marks.Add(("no", at, true));
            }
            else if (tokens[at].Text == "si" && at + 1 < tokens.Count && tokens[at + 1].Text == "no")
            {
                // "No dimarts, si no dimecres", as many write it, or "i si no, dimecres"; at first, a condition, which holds for nothing.
                if (pieces.Exists(piece => piece.Items.Count > 0)) pieces.Add(new ScopePiece(++clause, "sino"));
                else pieces[^1].Marks.Add(("no", at, true));
                at += 2;
            }
            else if (marks.TryGetValue(at, out var mark))
            {
                // "Dimarts en lloc de dilluns", "dimarts, al final dimecres": these reach forward only.
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

    // "La resta de dies a la mancomunitat", "la resta estic a obres": where they are then, and no time of the day.
    private static bool IsElsewhere(IReadOnlyList<Token> tokens, int at, int item)
    {
        if (at < tokens.Count && BeingThere.Contains(tokens[at].Text)) at++;
        if (at + 1 >= tokens.Count || at == item || tokens[at].Text is not ("a" or "al" or "als" or "amb" or "en" or "fent")) return false;
        var place = tokens[at + 1].Text is "l" or "la" or "el" or "els" or "les" ? at + 2 : at + 1;
        return place < tokens.Count && !Here.Contains(tokens[place].Text);
    }

    // The marks by where they begin; none within a phrase, which has its own "no" ("no abans de les 10").
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
            // "No va bé", "no ha de ser": these are of now.
            if (tokens[at].Text is "va" or "van" or "ha" or "han")
                return tokens[at + 1].Text is [.., 'r'] or [.., 'r', 'e'] or [.., 'u' or 'a' or 'i', 't' or 's'];
        }
        return false;
    }

    // What two marks mean with nothing between them: "no puc" and "em va malament" deny, "em pensava que era" was only planned.
    private static string? Together(string first, string next) => (first, next) switch
    {
        ("no", "no" or "yes" or "mine" or "kept" or "planned" or "works") or ("yes" or "mine", "no") => "no",
        ("planned", "yes" or "mine" or "planned") => "planned",
        // "No us puc oferir res més", "no em va bé cap altre dia": it denies nothing that was told.
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

    private static void Decide(List<ScopePiece> pieces, int n)
    {
        var piece = pieces[n];
        if (piece.Marks.Count > 0)
        {
            foreach (var item in piece.Items) piece.Standing[item] = IsBusy(piece) ? Standing.Busy : StandingOf(MarkOf(piece, item));
            return;
        }
        var standing = Inherited(pieces, n);
        foreach (var item in piece.Items) piece.Standing[item] = standing;
    }

    // "Entre setmana treballo": the verb comes last; "treballo entre setmana" is when they can be found.
    private static bool IsBusy(ScopePiece piece) =>
        piece is { Marks: [{ Meaning: "works" } works] } && piece.Items.TrueForAll(item => item.Start < works.At);

    // Where the marks come first, a phrase has the last one before it; where they come last, the first one after it.
    private static string MarkOf(ScopePiece piece, Item item)
    {
        var before = piece.Marks.FindLast(mark => mark.At < item.Start);
        var after = piece.Marks.Find(mark => mark.At > item.Start);
        return (piece.MarkFirst ? before : after).Meaning ?? before.Meaning;
    }

    private static Standing StandingOf(string? mark) =>
        mark switch { "no" => Standing.Denied, "planned" => Standing.Planned, _ => Standing.Holds };

    private static Standing Inherited(List<ScopePiece> pieces, int n)
    {
        var piece = pieces[n];
        if (n > 0 && pieces[n - 1] is var before && before.Clause == piece.Clause)
        {
            // "No puc dilluns, dimarts ni dijous"; but "no el 8, el 9".
            if (before.Denies && before.MarkFirst && GoesOn(before, piece)) return Standing.Denied;
            var inherited = before.Marks.Count == 0 && before.Items.Count > 0
                && before.Standing.GetValueOrDefault(before.Items[0]) == Standing.Denied;
            if (inherited && before.OnlyDays && piece.OnlyDays && !IsSaidAfter(pieces, n - 1)) return Standing.Denied;
            if (before.Mark is { Meaning: "planned" }) return Standing.Planned;
        }
        return IsSaidAfter(pieces, n) ? Standing.Denied : Standing.Holds;
    }

    private static bool GoesOn(ScopePiece denying, ScopePiece next) => denying.Mark!.Value.OfVerb
        ? next.OnlyDays || denying.Items.Count == 0
        : denying.Items.Count > 0 && next.Join is "i" or "o" or "ni";

    // "Dilluns, dimarts i dijous no puc", "dilluns, no puc": the pieces up to the one that denies are denied with it.
    private static bool IsSaidAfter(List<ScopePiece> pieces, int n)
    {
        for (var next = n + 1; next < pieces.Count && pieces[next].Clause == pieces[n].Clause; next++)
        {
            var piece = pieces[next];
            if (piece.Marks.Count == 0 && piece.MayGoOn && pieces[n].MayGoOn) continue;
            if (!piece.Denies) return false;
            // "Dilluns, no puc", but "a la una, no hi ha hagut pantalla".
            if (piece.Items.Count == 0) return next == n + 1 && piece.Join is "," && !piece.IsPast;
            return !piece.MarkFirst && piece.OnlyDays && pieces[n].MayGoOn
                && (piece.Join is "i" or "o" or "ni" || (piece.Mark!.Value.OfVerb && piece.Join is not ("que" or "perque")));
        }
        return false;
    }
}
