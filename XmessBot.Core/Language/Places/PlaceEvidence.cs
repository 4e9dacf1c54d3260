using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Places;

/// <summary>
/// Decides whether a name found in a message means a municipality there. Conditions that exclude it come first; the likelier the name
/// is an ordinary word, the more evidence it needs.
/// </summary>
internal sealed class PlaceEvidence(PlaceMessage message, PlaceMatch match)
{
    private static readonly HashSet<string> Clubs = ["sabadell", "barcelona", "girona", "espanyol", "terrassa", "lleida", "reus"];

    private readonly PlaceName _name = match.Name;
    private readonly PlaceLevel _level = PlaceWords.LevelOf(match.Name, message.Typed(match.First, match.End));

    /// <summary>The index of the token before the name, its article and preposition.</summary>
    private int Before
    {
        get
        {
            var at = match.First - 1;
            while (at >= 0 && message.Tokens[at].Kind == TokenKind.Word && PlaceKey.IsLink(message.Word(at))) at--;
            return at;
        }
    }

    /// <summary>
    /// Whether the name is a municipality; <paramref name="besideAnother"/> when another municipality is next to it in a list.
    /// </summary>
    public bool Accepts(bool besideAnother)
    {
        if (_name.Kind == NameKind.NotAMunicipality || IsAddressOrInstitution() || message.IsInAnAddressOfTheNet(match) || IsAClub()
            || IsASaintsDay())
            return false;
        if (IsAFirm() || IsElsewhere() || IsANoun() || IsInAnotherSense()) return false;
        if (_name.Kind == NameKind.Short && IsPartOfALongerName()) return false;
        // "el Montseny", "la Tordera", "l'Olot": a mountain, a river, a club.
        if (_name is { Kind: not NameKind.Alias, Words: 1 } && _level <= PlaceLevel.Surname && HasAnothersArticle())
            return FollowsACouncil();
        if (_level == PlaceLevel.Strong) return !IsAPersonsSurname() || FollowsACouncil();
        // "La Carme Vila".
        if (_level == PlaceLevel.Person && message.NamesByCapital(match.End)) return false;
        if (FollowsACouncil() || message.IsBesideItsComarca(match)) return true;
        if (IsAPersonsSurname()) return false;
        if (IsTheWholeMessage()) return true;
        return _level switch
        {
            PlaceLevel.Surname => !message.UsesCapitals || message.IsCapital(match.First),
            PlaceLevel.Thing => AcceptsThing(besideAnother),
            PlaceLevel.Everyday => AcceptsEveryday(besideAnother),
            // "Assessorament cabrera": after a service, "amb" leads to a council, and no preposition to a topic.
            _ => (message.NamesByCapital(match.First) && besideAnother && HasItsArticle())
                || (FollowsAService() && HasItsArticle() && !PlaceWords.FirstNames.Contains(_name.Key)),
        };
    }

    private bool AcceptsThing(bool besideAnother)
    {
        if (message.NamesByCapital(match.First)) return HasItsArticle();
        if (message.IsCapital(match.First) && !message.IsShouted) return message.IsOfCouncils && (besideAnother || IsFollowedByAPause());
        if (message.UsesCapitals) return false;
        return besideAnother || (message.IsOfCouncils && HasItsArticle()
            && (FollowsAOrWith() || OpensBeforeAPause() || FollowsAService() || FollowsThoseOf() || FollowsWhereFrom()));
    }

    private bool AcceptsEveryday(bool besideAnother) =>
        (besideAnother && !message.UsesCapitals && _name.Kind == NameKind.Official && HasItsArticle())
        || (message.NamesByCapital(match.First) && HasItsArticle() && !message.IsCapital(match.End) && !IsPartOfALongerName()
            && (besideAnother || FollowsAPreposition()));

    // "carrer de Girona", "c/ Berga", "Universitat de Vic", "Universitat Autònoma de Barcelona", "Diputació de Barcelona".
    private bool IsAddressOrInstitution()
    {
        // "Cubelles, Tarragona província".
        if (message.Word(match.End) is "provincia" or "prov") return true;
        var at = Before;
        if (message.Word(at) == "/" && message.Word(at - 1) == "c") return true;
        if (message.Word(at) == "." && at > 0) at--;
        if (at < 0 || at < match.First - 4) return false;
        var linked = at < match.First - 1;
        return PlaceContext.Street.Contains(message.Word(at)) || PlaceContext.Institution.Contains(message.Word(at))
            || (linked && at > 0 && message.Tokens[at].Kind == TokenKind.Word && !PlaceContext.Council.Contains(message.Word(at))
                && PlaceContext.Institution.Contains(message.Word(at - 1)));
    }

    // "el Sabadell", "el Girona": the bank, the club.
    private bool IsAClub() => Clubs.Contains(_name.Key) && message.Word(match.First - 1) is "el" or "al" or "del";

    // "Cervera i associats", "Vic SL".
    private bool IsAFirm() =>
        PlaceContext.Firm.Contains(message.Word(message.Word(match.End) is "i" or "&" or "y" ? match.End + 1 : match.End));

    // "Torrent, a tocar de València", "la Santa Coloma que dic és la d'Andorra".
    private bool IsElsewhere() => message.Tokens.Any(token => PlaceLexicon.IsAlsoIn(_name.Key, token.Text));

    // "Un espot per la ràdio", "una rasquera", "el cérvol i la cervera": a common noun, unless it is capitalised.
    private bool IsANoun()
    {
        if (message.IsCapital(match.First)) return false;
        var before = message.Word(match.First - 1);
        return before is "un" or "una" or "uns" or "unes" or "cap" or "aquesta" or "aquestes" or "algun" or "alguna" or "algunes"
                or "dues" or "dos" or "tres" or "quatre" or "moltes" or "diverses" or "quantes"
            || (before is "el" or "la" or "els" or "les" && _level == PlaceLevel.Surname && _name.Words == 1 && !HasItsArticle());
    }

    // "Figueres, oliveres i ametllers", "interessos per mora": the words next to an uncapitalised name tell its sense.
    private bool IsInAnotherSense() => !message.NamesByCapital(match.First) && PlaceSenses.Of(_name.Key) is { } companions
        && message.Tokens.Any(token => companions.Exists(start => token.Text.StartsWith(start, StringComparison.Ordinal)));

    // "per Sant Joan", "la nit de Sant Joan"; "a Sant Joan" may be a place.
    private bool IsASaintsDay()
    {
        // "Per Santa Bàrbara fem festa" is a date, "una mentoria per Santa Bàrbara" a town.
        var named = _name.Kind == NameKind.Short || (_name.Kind == NameKind.Official && !message.IsOfCouncils);
        if (!named || _name.Words != 2 || !_name.Key.StartsWith("sant", StringComparison.Ordinal)) return false;
        if (message.Tokens.Any(token => token.Text is "patro" or "patrona")) return true;
        return PlaceContext.SaintsDay.Contains(message.Word(match.End - 1))
            && (PlaceContext.Time.Contains(message.Word(Before)) || message.Word(match.First - 1) == "per");
    }

    // "Sant Pere de Rodes", "la Torre de Babel": the short name and a complement that is no municipality's.
    private bool IsPartOfALongerName()
    {
        var at = match.End;
        if (message.Word(at) is not ("de" or "d" or "del" or "dels"))
            return message.NamesByCapital(at) && _level != PlaceLevel.Strong && message.IsCapital(match.First);
        while (PlaceKey.IsLink(message.Word(at))) at++;
        if (at >= message.Tokens.Count || message.Tokens[at].Kind != TokenKind.Word || message.Word(at) is [_] or "ll"
            || PlaceContext.GoesOn.Contains(message.Word(at))) return false;
        return message.IsCapital(at) || !message.UsesCapitals;
    }

    // "Joan Ripoll", "la Sra. Cardona", "en Valls", "Josep Puig i Ripoll".
    private bool IsAPersonsSurname()
    {
        var at = match.First - 1;
        if (at < 0) return false;
        if (message.Word(at) == "." && at > 0 && PlaceContext.Title.Contains(message.Word(at - 1)) && message.Tokens[at].Glued) return true;
        // "Mentoria en Bot": western and southern dialects use "en" for "amb".
        if (message.Word(at) is "en" && PlaceContext.Service.Contains(message.Word(at - 1))) return false;
        if (message.Word(at) is "en" or "na")
            return _level == PlaceLevel.Person || (_level != PlaceLevel.Strong && message.IsCapital(match.First) && !message.IsShouted);
        if (PlaceWords.FirstNames.Contains(message.Word(at)) && message.IsCapital(at) == message.IsCapital(match.First)) return true;
        if (PlaceContext.Title.Contains(message.Word(at)))
            return _level != PlaceLevel.Strong || message.Word(at) is "sr" or "sra" or "senyor" or "senyora";
        if (message.Word(at) == "i" && PlaceWords.FirstNames.Contains(message.Word(at - 2)) && message.IsCapital(at - 2))
            return _level != PlaceLevel.Strong;
        return _level != PlaceLevel.Strong && message.NamesByCapital(at) && message.IsCapital(match.First)
            && PlaceWords.FirstNames.Contains(message.Word(at - 1));
    }

    private bool FollowsACouncil()
    {
        var at = Before;
        if (at < 0 || match.First - at > 4) return false;
        var council = WithoutGluedArticle(message.Word(at));
        var linked = at < match.First - 1 && message.Word(at + 1) is "de" or "d" or "del" or "dels";
        if (message.Word(at) == "a" && message.IsCapital(match.First)
            && message.Word(at - 1) is "sessio" or "reunio" or "mentoria" or "assessorament" or "visita" or "hores") return true;
        if (_level == PlaceLevel.Everyday && !message.IsCapital(match.First) && message.UsesCapitals) return false;
        var strong = council is "ajuntament" or "municipi" or "poble" or "ajunt" or "ajt" or "consistori" or "alcalde" or "alcaldessa"
            or "alcaldia";
        if (!linked || !PlaceContext.Council.Contains(council)) return false;
        if (strong || _level < PlaceLevel.Thing) return true;
        var people = message.Word(at)
            is not ("sessio" or "sessions" or "reunio" or "mentoria" or "assessorament" or "visita" or "solicitud" or "peticio");
        return _level == PlaceLevel.Thing && (message.IsCapital(match.First) || (people && !message.UsesCapitals));
    }

    // "lajuntament"
    private static string WithoutGluedArticle(string word) =>
        word is ['l', 'a' or 'e' or 'h', ..] && PlaceContext.Council.Contains(word[1..]) ? word[1..] : word;

    // "A les nou" and "bon dia de nou" do not name la Nou, even as the whole message.
    private bool IsTheWholeMessage()
    {
        if (HasAnothersArticle()) return false;
        if (_level > PlaceLevel.Thing && !HasItsArticle() && match.End - match.First < message.Tokens.Count) return false;
        for (var at = 0; at < message.Tokens.Count; at++)
        {
            if (at >= match.First && at < match.End) continue;
            if (message.Tokens[at].Kind == TokenKind.Number) return false;
            if (message.Tokens[at].Kind == TokenKind.Word && !PlaceContext.Filler.Contains(message.Word(at))) return false;
        }
        return true;
    }

    private bool HasAnothersArticle() =>
        message.Word(match.First - 1) is "el" or "la" or "l" or "els" or "les" or "al" or "del" or "als" or "dels" && !HasItsArticle();

    // "a la Pera" and "a Salt" but not "al Salt" nor "la Mura".
    private bool HasItsArticle()
    {
        var before = message.Word(match.First - 1);
        var contracted = before is "el" or "al" or "del" ? "el" : before is "els" or "als" or "dels" ? "els" : before;
        // "Lescala"
        if (message.Word(match.First) is ['l', .. var rest] && rest == _name.Key && _name.Articles.Contains("l")) return true;
        // Granada without an article is the city in Andalusia, not la Granada.
        return _name.Articles.Contains(contracted is "el" or "la" or "l" or "els" or "les" or "un" or "una" ? contracted : "");
    }

    private bool FollowsAOrWith()
    {
        var at = match.First - 1;
        if (at >= 0 && message.Word(at) is "el" or "la" or "l" or "els" or "les") at--;
        return message.Word(at) is "a" or "al" or "als" or "amb" or "am" or "ab" or "cn" or "amd";
    }

    // "Salt, tres sessions", "l'ametlla, regidoria d'habitatge": the sender's council comes first.
    private bool OpensBeforeAPause() => (match.First == 0 || (match.First == 1 && PlaceKey.IsLink(message.Word(0))))
        && message.Word(match.End) is "," or ":" or ";" or "-" or "." or "/";

    // "Mentoria salt presencial", "sessió roses dimarts": a note omits prepositions.
    private bool FollowsAService()
    {
        if (!PlaceContext.Service.Contains(message.Word(match.First - 1))) return false;
        if (IsFollowedByAPause() || PlaceContext.GoesOn.Contains(message.Word(match.End))) return true;
        return ModalityReader.Read([message.Tokens[match.End]]) is not null;
    }

    // "Els de parets", "els d'artesa".
    private bool FollowsThoseOf()
    {
        var at = match.First - 1;
        if (message.Word(at) is "el" or "la" or "l" or "les" or "els") at--;
        return message.Word(at) is "de" or "d" or "del" or "dels" && message.Word(at - 1) is "els" or "los" or "aquells" or "ls";
    }

    // "Som de salt", "us escric des d'amer".
    private bool FollowsWhereFrom()
    {
        var at = match.First - 1;
        if (message.Word(at) is "el" or "la" or "l" or "les" or "els") at--;
        return message.Word(at) is "de" or "d" or "del" or "dels"
            && message.Word(at - 1) is "som" or "soc" or "sem" or "des" or "venim" or "vinc" or "escric" or "escrivim" or "truco";
    }

    private bool FollowsAPreposition()
    {
        var at = match.First - 1;
        if (at >= 0 && message.Word(at) is "el" or "la" or "l" or "els" or "les") at--;
        return at >= 0 && PlaceContext.Place.Contains(message.Word(at));
    }

    private bool IsFollowedByAPause() => match.End >= message.Tokens.Count || message.Tokens[match.End].Kind != TokenKind.Word;
}
