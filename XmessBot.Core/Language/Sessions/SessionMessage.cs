using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Places;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Sessions;

/// <summary>A message with the time phrases and municipalities found in it, before they are assigned to sessions.</summary>
internal sealed class SessionMessage
{
    private readonly SessionAsides _asides;

    private SessionMessage(string text, IReadOnlyList<Token> tokens, IReadOnlyList<Item> times, IReadOnlyList<SessionPlace> places,
        SessionAsides asides)
    {
        _asides = asides;
        Text = text;
        Tokens = tokens;
        Times = times;
        Places = places;
    }

    /// <summary>The text as written.</summary>
    public string Text { get; }

    /// <summary>Its tokens in common form.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>The time phrases about a session, without travel time, hours left and the next session.</summary>
    public IReadOnlyList<Item> Times { get; }

    /// <summary>The municipalities that may have received the session.</summary>
    public IReadOnlyList<SessionPlace> Places { get; }

    /// <summary>Whether a token is written like this, accents included: "què" asks and "que" joins.</summary>
    public bool Says(int at, string written) =>
        at < Tokens.Count && MemoryExtensions.Equals(Text.AsSpan(Tokens[at].Start, Tokens[at].End - Tokens[at].Start), written,
            StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a token is about the future.</summary>
    public bool IsNext(int at) => _asides.IsNext(at);

    /// <summary>Reads a message; <paramref name="own"/> is the mentor's own municipality.</summary>
    public static SessionMessage Read(Utterance said, string? own)
    {
        var phrases = said.Times;
        var aside = new SessionAsides(phrases.Tokens);
        var places = SessionPlace.Find(said, phrases.Tokens, own).Where(place => !aside.IsNext(place.Start)
            // "De 10 alas 12": words within a range of hours are no municipality.
            && !phrases.Items.Any(item => item.Value is HourRange && item.Start < place.Start && place.End < item.End)).ToList();
        // The name of a feast counts as a day only when the words say so: otherwise it may be a town or a person.
        var times = BackReferences.Resolve(phrases).Where(item => !aside.Covers(item) && !IsDenied(phrases, item)
            && !IsAllOfThem(phrases.Tokens, item) && !places.Exists(place => place.Start < item.End && item.Start < place.End)
            && !(item.Value is Days { Holiday: true } && !aside.SaysDay(item))).ToList();
        return new SessionMessage(said.Text, phrases.Tokens, times, places, aside);
    }

    // "Les dues van ser presencials", "…, les dues online": both of them, and no hour.
    private static bool IsAllOfThem(IReadOnlyList<Token> tokens, Item item) =>
        item.Value is Clock && item.End - item.Start == 2 && tokens[item.Start].Text == "les"
            && tokens[item.Start + 1].Text is "dos" or "tres" or "quatre"
            && (item.Start == 0 || tokens[item.Start - 1].Text
                is not ("a" or "de" or "d" or "fins" or "cap" or "vers" or "des" or "entre" or "abans" or "eren" or "son" or "sobre"))
        && item.End < tokens.Count && (tokens[item.End].Text
            is "van" or "eren" or "han" or "foren" or "sessions" or "per" or "en" or "a" or "de" or "d"
            || ModalityReader.Read([tokens[item.End]]) is not null || ServiceReader.Read([tokens[item.End]]) is not null);

    // "El 14, no el 15", "no va ser dilluns". What follows a refusal ("dimecres no puc") is about no session.
    private static bool IsDenied(Phrases phrases, Item item) =>
        (item.Value is Days or Duration or Clock or HourRange && Denial.Covers(phrases.Tokens, item.Start))
        // "Igual que dilluns": compared with.
        || (item is { Value: Days, Start: > 1 } && phrases.Tokens[item.Start - 1].Text == "que" && phrases.Denied.Contains(item))
        || (item.Value is Duration && phrases.Denied.Contains(item) && IsOfDeniedVerb(phrases.Tokens, item.Start));

    // "No van durar ben bé dues hores", but "sessió no presencial de dues hores".
    private static bool IsOfDeniedVerb(IReadOnlyList<Token> tokens, int at)
    {
        while (at > 0 && tokens[at - 1].Kind == TokenKind.Word && tokens[at].Text != "no") at--;
        return tokens[at].Text == "no" && tokens.Skip(at + 1).Take(3).Any(token =>
            token.Text is "va" or "van" or "vam" or "vaig" or "hem" or "ha" or "han" or "eren");
    }
}

/// <summary>A municipality named in a message about sessions.</summary>
/// <param name="Start">The index of its first token.</param>
/// <param name="End">The index of the token after it.</param>
/// <param name="Candidates">The municipalities that it may be.</param>
/// <param name="Closeness">How clearly the words before it say that it received the session: "amb" most, "a" less.</param>
internal sealed record SessionPlace(int Start, int End, IReadOnlyList<Municipalities.Municipality> Candidates, int Closeness)
{
    // Words between a denial and the council it denies.
    private static readonly HashSet<string> Leading =
    [
        "amb", "a", "al", "de", "d", "del", "l", "la", "el", "els", "les", "en", "ajuntament", "sessio", "mentoria", "assessorament",
        "reunio", "trobada", "anar", "quedar", "hi",
    ];

    private static readonly HashSet<string> Spoken =
        ["exemple", "exemples", "cas", "model", "models", "experiencia", "experiencies", "referencia", "contacte"];

    private static readonly HashSet<string> Papers =
    [
        "ordenanca", "ordenances", "reglament", "conveni", "plec", "plecs", "bases", "acta", "web", "projecte", "pla", "document", "guia",
        "pressupost",
    ];

    /// <summary>All mentions except the mentor's own municipality.</summary>
    public static IEnumerable<SessionPlace> Find(Utterance said, IReadOnlyList<Token> tokens, string? own)
    {
        var ownName = own is null ? null : CatalanText.Fold(own);
        var denied = said.Places.Mentions.Where(mention => IsDenied(tokens, IndexAt(tokens, mention.Start))).ToList();
        var before = 0;
        foreach (var mention in said.Places.Mentions)
        {
            // "No el vam fer amb Gavà sinó amb Sant Joan Despí"; in "no vam fer la sessió amb Gavà" it is still the council meant.
            if (denied.Contains(mention) && denied.Count < said.Places.Mentions.Count) continue;
            if (mention.Candidates.Any(each => CatalanText.Fold(each.Name) == ownName)) continue;
            var start = IndexAt(tokens, mention.Start);
            yield return new SessionPlace(start, IndexAt(tokens, mention.End), mention.Candidates, ClosenessAt(tokens, start, before));
            before = IndexAt(tokens, mention.End);
        }
    }

    private static int IndexAt(IReadOnlyList<Token> tokens, int position)
    {
        var at = 0;
        while (at < tokens.Count && tokens[at].Start < position) at++;
        return at;
    }

    private static bool IsDenied(IReadOnlyList<Token> tokens, int start)
    {
        while (start > 0 && Leading.Contains(tokens[start - 1].Text)) start--;
        return Denial.Covers(tokens, start);
    }

    // "L'exemple de Granollers", "com ja vam fer amb Vic": mentioned only.
    private static bool IsSpokenOf(IReadOnlyList<Token> tokens, int at) => Spoken.Contains(tokens[at].Text)
        || (tokens[at].Text is "com" && at + 1 < tokens.Count
            && tokens[at + 1].Text is "ja" or "vam" or "hem" or "a" or "amb" or "els" or "la" or "el" or "ho" or "es")
        || (tokens[at].Text is "que" && at > 0 && tokens[at - 1].Text is "igual" or "mateix");

    // "Amb Berga", "amb la gent de l'Ajuntament de Berga" against "a Vic", "des de Vic", "soc de Vic".
    private static int ClosenessAt(IReadOnlyList<Token> tokens, int start, int before)
    {
        var (closest, spoken) = (Closest(tokens, start, before), false);
        for (var n = start - 1; n >= 0 && n >= start - 5 && tokens[n].Kind == TokenKind.Word && !spoken; n--)
            spoken = IsSpokenOf(tokens, n);
        return spoken ? 0 : closest;
    }

    private static int Closest(IReadOnlyList<Token> tokens, int start, int before)
    {
        // "Amb Valls sobre l'ordenança de Reus": a preposition governs a second name only when the two are joined.
        var joined = tokens.Skip(before).Take(start - before).All(token =>
            token.Text is "i" or "," or "o" or "amb" or "de" or "d" or "l" or "ajuntament" or "els");
        for (var n = start - 1; n >= (joined ? 0 : before) && n >= start - 9; n--)
        {
            switch (tokens[n].Text)
            {
                case "amb" or "an": return 3;
                case "per" when n >= start - 4 && tokens[n + 1].Text is "a" or "al" or "als": return 3;
                case "per" or "als" or "para" when n >= start - 3: return 2;
                case "soc" or "som" or "sóc" or "desde": return 0;
                case "mentor" or "mentora" when n >= start - 2: return 0;
                case "des" when n >= start - 3: return 0;
                case "a" or "al" or "en" when n == start - 1 && !(n > 0 && tokens[n - 1].Text == "per"): return 1;
                // "El conveni de Manresa": may be the council's own or only an example.
                case "de" or "d" when n == start - 1 && n > 0 && Papers.Contains(tokens[n - 1].Text): return 1;
            }
            if (tokens[n].Kind == TokenKind.Mark && tokens[n].Text is "." or ";" or "(" or ":") break;
        }
        return 2;
    }
}
