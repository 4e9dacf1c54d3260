using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Time;

/// <summary>Whether what a phrase says holds.</summary>
internal enum PhraseStanding
{
    /// <summary>It holds.</summary>
    Holds,

    /// <summary>It was planned, and something else holds now: "havíem quedat a les 9, però vam començar a les 10".</summary>
    Planned,

    /// <summary>
    /// They work at that time; they are available then unless another time is given: "entre setmana treballo, millor els dissabtes".
    /// </summary>
    Busy,

    /// <summary>It is denied: "no el 7", "els dilluns no puc".</summary>
    Denied,
}

/// <summary>
/// Decides which time phrases words such as "no", "mai", "sinó" and "havíem quedat" apply to. A message is split into clauses (at a
/// full stop, "però", "sinó") and pieces (at commas and "i"). A piece with such a word, or with its own verb, stands for itself. A
/// piece without one continues the previous piece ("no puc dilluns, dimarts ni dijous") or is denied with the next one ("dilluns,
/// dimarts i dijous no puc").
/// </summary>
internal sealed class Scopes
{
    private readonly Dictionary<Item, ScopePiece> _pieces = [];

    private Scopes(IReadOnlyList<Token> tokens, IReadOnlyList<Item> items, IReadOnlyList<(int Start, int End)> reasons)
    {
        var pieces = ScopePieces.Of(tokens, items, reasons);
        foreach (var piece in pieces)
            foreach (var item in piece.Items) _pieces[item] = piece;
        for (var n = 0; n < pieces.Count; n++) Decide(pieces, n);
        OffersAll = pieces.Exists(piece => !piece.Denies && piece.Marks.Exists(mark => mark.Meaning == "mine")
            && piece.Items.TrueForAll(item => item.Kind is "anytime"));
    }

    /// <summary>Whether a piece without a time offers what the others say: "és l'horari que us podem oferir".</summary>
    public bool OffersAll { get; }

    /// <summary>Whether some word may mean that a phrase does not hold; most messages have none.</summary>
    public static bool MayReach(IReadOnlyList<Token> tokens, IReadOnlyList<Item> items) =>
        items.Any(item => item.Kind is "no" || item.Value is Weekdays { Rest: true }) || ScopePieces.Marks.Find(tokens).Any();

    /// <summary>Whether some word denies something.</summary>
    public static bool Deny(IReadOnlyList<Token> tokens) =>
        tokens.Any(token => token.Text is "no" or "ni" or "mai" or "tampoc" or "cap")
        || ScopePieces.Marks.Find(tokens).Any(mark => mark.Meaning is "no" or "instead");

    /// <summary>Whether some word between two tokens denies something, or says that the writer works at that time.</summary>
    public static bool Deny(IReadOnlyList<Token> tokens, int start, int end) =>
        ScopePieces.Marks.Find(tokens).Any(mark => mark.Meaning is "no" or "works" && start <= mark.Start && mark.End <= end)
        || tokens.Take(end).Skip(start).Any(token => token.Text is "no" or "mai" or "tampoc" or "cap");

    /// <summary>The phrases that lie inside words that deny: in "estem de vacances" there is no holiday period.</summary>
    public static HashSet<Item> Swallowed(IReadOnlyList<Token> tokens, IReadOnlyList<Item> items) =>
        [.. ScopePieces.Marks.Find(tokens).Where(mark => mark.Meaning == "no")
            .SelectMany(mark => items.Where(item => item.Kind is "guard" && mark.Start <= item.Start && item.End <= mark.End))];

    /// <summary>Reads the message; a denial inside a reason does not apply outside of it.</summary>
    public static Scopes Of(IReadOnlyList<Token> tokens, IReadOnlyList<Item> items, IReadOnlyList<(int Start, int End)> reasons) =>
        new(tokens, items, reasons);

    /// <summary>Whether what the phrase says holds.</summary>
    public PhraseStanding Of(Item item) =>
        _pieces.TryGetValue(item, out var piece) ? piece.Standing.GetValueOrDefault(item) : PhraseStanding.Holds;

    /// <summary>The number of the phrase's clause.</summary>
    public int ClauseOf(Item item) => _pieces.TryGetValue(item, out var piece) ? piece.Clause : 0;

    /// <summary>Whether two phrases are in the same piece.</summary>
    public bool AreTogether(Item one, Item other) => _pieces.TryGetValue(one, out var piece) && piece == _pieces.GetValueOrDefault(other);

    /// <summary>Whether the phrase's piece says, by a verb or word of its own, that the phrase holds in the end.</summary>
    public bool IsKept(Item item, string joined) => _pieces.TryGetValue(item, out var piece)
        && (piece.Marks.Exists(mark => mark.Meaning is "kept" or "final") || joined.Length > 0 && piece.Opening == joined);

    /// <summary>Whether the phrase's piece says that the writer is available or prefers it.</summary>
    public bool IsMine(Item item) => _pieces.TryGetValue(item, out var piece) && piece.Marks.Exists(mark => mark.Meaning == "mine");

    private static void Decide(List<ScopePiece> pieces, int n)
    {
        var piece = pieces[n];
        if (piece.Marks.Count > 0)
        {
            foreach (var item in piece.Items) piece.Standing[item] = IsBusy(piece) ? PhraseStanding.Busy : StandingOf(MarkOf(piece, item));
            return;
        }
        var standing = Inherited(pieces, n);
        foreach (var item in piece.Items) piece.Standing[item] = standing;
    }

    // "Entre setmana treballo": the verb comes last; "treballo entre setmana" says when they can be found.
    private static bool IsBusy(ScopePiece piece) =>
        piece is { Marks: [{ Meaning: "works" } works] } && piece.Items.TrueForAll(item => item.Start < works.At);

    // When marks come first, a phrase takes the last mark before it; when they come last, the first mark after it.
    private static string MarkOf(ScopePiece piece, Item item)
    {
        var before = piece.Marks.FindLast(mark => mark.At < item.Start);
        var after = piece.Marks.Find(mark => mark.At > item.Start);
        return (piece.MarkFirst ? before : after).Meaning ?? before.Meaning;
    }

    private static PhraseStanding StandingOf(string? mark) =>
        mark switch { "no" => PhraseStanding.Denied, "planned" => PhraseStanding.Planned, _ => PhraseStanding.Holds };

    private static PhraseStanding Inherited(List<ScopePiece> pieces, int n)
    {
        var piece = pieces[n];
        if (n > 0 && pieces[n - 1] is var before && before.Clause == piece.Clause)
        {
            // "No puc dilluns, dimarts ni dijous"; but "no el 8, el 9".
            if (before.Denies && before.MarkFirst && GoesOn(before, piece)) return PhraseStanding.Denied;
            var inherited = before.Marks.Count == 0 && before.Items.Count > 0
                && before.Standing.GetValueOrDefault(before.Items[0]) == PhraseStanding.Denied;
            if (inherited && before.OnlyDays && piece.OnlyDays && !IsSaidAfter(pieces, n - 1)) return PhraseStanding.Denied;
            if (before.Mark is { Meaning: "planned" }) return PhraseStanding.Planned;
        }
        return IsSaidAfter(pieces, n) ? PhraseStanding.Denied : PhraseStanding.Holds;
    }

    private static bool GoesOn(ScopePiece denying, ScopePiece next) => denying.Mark!.Value.OfVerb
        ? next.OnlyDays || denying.Items.Count == 0
        : denying.Items.Count > 0 && next.Join is "i" or "o" or "ni";

    // "Dilluns, dimarts i dijous no puc", "dilluns, no puc": the pieces before the denial are denied with it.
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
