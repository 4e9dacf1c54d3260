using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Time;

/// <summary>
/// Finds the days and hours that do not answer "when": they are about something other than a meeting ("la festa major és el 15
/// d'agost", "la llei del 15 de novembre"), part of a question ("quin dia és dilluns?") or uncertain ("potser dimecres").
/// </summary>
internal static class OthersDays
{
    // Nouns whose date does answer: "la sessió va ser el 3", "la millor opció és dimarts".
    private static readonly string[] Meetings =
    [
        "sessio", "sessions", "reunio", "reunions", "mentoria", "mentories", "assessorament", "assessoraments", "trobada", "trobades",
        "visita", "visites", "cita", "data", "dates", "dia", "dies", "hora", "hores", "horari",
        "millor", "millors", "proposta", "propostes", "opcio", "opcions", "disponibilitat", "inici", "final", "durada", "acompanyament",
        "formacio", "taller", "xerrada", "tutoria", "trucada", "videotrucada", "videoconferencia",
        "primer", "primera", "segon", "segona", "tercera", "ultim", "ultima", "darrer", "darrera", "seguent", "altra", "altre", "unic",
        "unica", "ideal", "moment", "franja", "preferencia",
        "convocatoria", "entrevista", "mes", "setmana", "tarda", "mati", "vespre", "que", "puc", "podem", "va", "vam", "be", "conve",
        "quinzena", "trimestre", "prefereixo", "preferim", "mentor", "mentora",
    ];

    private static readonly HashSet<string> Articles = ["el", "la", "l", "els", "les", "lo", "un", "una"];

    // "La fira és el 12", "el termini acaba el 30", "la Maria torna dilluns".
    private static readonly HashSet<string> Verbs =
    [
        "es", "son", "era", "eren", "sera", "seran", "ser", "fou", "cau", "cauen", "comenca", "comencen", "acaba", "acaben", "venc",
        "caduca", "expira", "finalitza", "tanca", "torna", "tornen", "marxa", "celebra", "celebren",
        "fa", "fan", "aten", "publica", "surt", "treballa", "treballen", "plega", "casa", "opera", "operen", "entra", "arriba", "arriben",
        "surten", "passa", "passen", "ve", "venen", "vindra", "tornara", "comencara", "acabara",
    ];

    // Words that may come between that verb and the day: "és tots els dimarts".
    private static readonly HashSet<string> BeforeDays =
        ["el", "la", "els", "les", "l", "a", "al", "de", "d", "del", "per", "cada", "tots", "sempre", "fins", "nomes", "aquest", "aquesta",
            "dia", "desde", "des"];

    private static readonly HashSet<string> Holidays =
        ["festa", "festes", "festiu", "festius", "vacances", "pont", "fira", "mercat", "diada", "aniversari"];

    private static readonly HashSet<string> Openings = ["i", "pero", "perque", "doncs", "com", "ara", "recordeu", "avui", "ja", "aqui"];

    private static readonly HashSet<string> Interrogatives =
        ["quan", "quin", "quina", "quins", "quines", "quant", "quanta", "quants", "quantes"];

    private static readonly HashSet<string> OfAsking = ["dia", "dies", "hora", "hores", "data", "mes", "any", "setmana"];

    // "El decret 8/2020, del 3 de maig": the date of a law, unless the law is the topic.
    private static readonly HashSet<string> Laws = ["llei", "decret", "ordenanca", "reglament"];

    private static readonly HashSet<string> About = ["sobre", "parlar", "tractar", "comentar", "revisar", "amb"];

    // With one of these words, no day in the message is an answer: a doubt, a refusal, a deadline, opening hours.
    private static readonly HashSet<string> NoAnswers =
        ["potser", "probablement", "possiblement", "segurament", "depen", "depenent", "termini", "terminis", "venciment", "caducitat",
            "caduca", "caduquen", "venc", "expira", "atencio", "boe", "dogc", "bop"];

    /// <summary>
    /// The phrases that do not answer; null when none of the message does. Other phrases count only when the message says whose they
    /// are: "la fira és dissabte, jo puc dilluns".
    /// </summary>
    public static IReadOnlySet<Item>? In(Phrases phrases)
    {
        var others = new HashSet<Item>();
        var times = phrases.Items.Where(IsTime).ToList();
        if (times.Count == 0) return others;
        if (HasNoAnswer(phrases) || IsOfLaw(phrases) || Asks(phrases)) return null;
        var told = times.Where(item => IsSaidOfOther(phrases, item) || IsHoliday(phrases, item) || BelongsToOther(phrases, item)).ToList();
        if (told.Count == 0) return others;
        others.UnionWith(phrases.Items.Where(item => told.Exists(other => phrases.Scopes.AreTogether(item, other))));
        return times.Where(item => !others.Contains(item)).ToList() is { Count: > 0 } rest
            && rest.TrueForAll(phrases.Scopes.IsMine) ? others : null;
    }

    private static bool IsTime(Item item) => item.Value is Days or Weekdays or Clock or HourRange;

    // "De 8 a 11, abans que comenci l'atenció": a cue inside a reason does not count.
    private static bool HasNoAnswer(Phrases phrases)
    {
        for (var at = 0; at < phrases.Tokens.Count; at++)
        {
            if (!NoAnswers.Contains(phrases.Tokens[at].Text)) continue;
            var aside = Reasons.IsIn(phrases.Reasons, at) && phrases.Items.Any(item => !Reasons.IsIn(phrases.Reasons, item.Start));
            if (!aside) return true;
        }
        return false;
    }

    private static bool IsOfLaw(Phrases phrases)
    {
        var before = phrases.Tokens.Take(phrases.Items.First(IsTime).Start).Select(token => token.Text).ToList();
        var law = before.FindIndex(Laws.Contains);
        return law >= 0 && !before.Take(law).Any(About.Contains);
    }

    // "A quina hora obriu demà?", "quan cau Setmana Santa", "quin dia és dilluns".
    private static bool Asks(Phrases phrases)
    {
        var tokens = phrases.Tokens;
        // "Què es fa el 5 d'octubre?"
        if (tokens[^1].Text == "?" && tokens[0].Text == "que" && Word(tokens, 1) is "es" or "hi" or "passa" or "feu" or "fan") return true;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!Interrogatives.Contains(tokens[at].Text)) continue;
            if (at <= 2 && tokens[at].Text is "quin" or "quina" && Word(tokens, at + 1) is var noun && OfAsking.Contains(noun)) return true;
            if (at == 0 && tokens[at].Text == "quan" && Verbs.Contains(Word(tokens, 1))) return true;
            for (var next = at + 1; next < tokens.Count
                && (tokens[next].Kind != TokenKind.Mark || tokens[next].Text is "'" or ":" or "-"); next++)
                if (Word(tokens, next + 1) == "?") return phrases.Items.Any(item => IsTime(item) && item.Start <= next);
        }
        return false;
    }

    // "La festa major és el 15": an article and a noun that is not a meeting, and a verb just before the day.
    private static bool IsSaidOfOther(Phrases phrases, Item item)
    {
        var tokens = phrases.Tokens;
        var verb = item.Start - 1;
        // "El ple és dijous": "es" may have been read as an article.
        if (tokens[item.Start].Text == "es") verb = item.Start;
        else while (verb > 0 && BeforeDays.Contains(tokens[verb].Text)) verb--;
        // "La subvenció es va publicar el 3 de maig"
        var passive = verb > 3 && tokens[verb].Text is [.., 'a' or 'e' or 'i', 'r'] && tokens[verb - 1].Text is "va" or "van"
            && tokens[verb - 2].Text == "es";
        if (verb < 2 || !(passive || Verbs.Contains(tokens[verb].Text))) return false;
        var from = verb;
        while (from > 0 && tokens[from - 1].Kind != TokenKind.Mark && tokens[from - 1].Text is not ("pero" or "sino") && verb - from < 8)
            from--;
        while (from < verb && Openings.Contains(tokens[from].Text)) from++;
        return verb - from >= 2 && Articles.Contains(tokens[from].Text)
            && IsOther(phrases, from + 1, passive ? verb - 2 : tokens[verb].Text == "ser" ? verb - 1 : verb);
    }

    // "El 12 d'octubre és festa", "dimarts és festiu".
    private static bool IsHoliday(Phrases phrases, Item item) =>
        Verbs.Contains(Word(phrases.Tokens, item.End))
            && Enumerable.Range(item.End + 1, 2).Any(at => Holidays.Contains(Word(phrases.Tokens, at)));

    // "La llei del 15 de novembre": an article and a noun that is not a meeting, and "de" before the date.
    private static bool BelongsToOther(Phrases phrases, Item item)
    {
        if (item.Value is not Days { Single: true, Weekday: null }) return false;
        var tokens = phrases.Tokens;
        var of = IsOf(tokens[item.Start].Text) ? item.Start : item.Start - 1;
        if (of < 2 || !IsOf(tokens[of].Text)) return false;
        var from = of - 1;
        while (from > 0 && of - from < 5 && tokens[from].Kind == TokenKind.Word && !Articles.Contains(tokens[from].Text)) from--;
        return Articles.Contains(tokens[from].Text) && IsOther(phrases, from + 1, of);
    }

    private static bool IsOf(string word) => word is "del" or "de" or "d";

    private static bool IsOther(Phrases phrases, int from, int to) =>
        from < to && Enumerable.Range(from, to - from)
            .All(at => phrases.Tokens[at].Kind != TokenKind.Mark && !IsOfMeeting(phrases.Tokens[at].Text)
                && !phrases.Items.Any(item => item.Start <= at && at < item.End));

    private static bool IsOfMeeting(string word) =>
        Array.Exists(Meetings, each => each == word
            || (word.Length > 4 && each.Length > 4 && !word.StartsWith(each, StringComparison.Ordinal) && Typos.Near(word, each, 1)));

    private static string Word(IReadOnlyList<Token> tokens, int at) => at < tokens.Count ? tokens[at].Text : "";
}
