using XmessBot.Core.Language.Text;
using static XmessBot.Core.Language.Answers.QuestionVerbs;

namespace XmessBot.Core.Language.Answers;

/// <summary>What can be told from the words of the question that was asked.</summary>
internal sealed class Question
{
    private static readonly string[] Changes =
    [
        "canvi", "modific", "correg", "afegi", "editar", "esmen", "rectific", "alguna cosa", "res mes", "alguna altra", "algun altre",
        "algun dubte", "algun error", "algun comentari", "cap dubte", "cap error", "mes preguntes", "altra pregunta", "falta res", "falta alguna",
        "una altra", "un altre", "cap altra", "cap mes", "necessites mes", "mes coses", "fet mes", "fet cap", "hi ha mes", "hi ha cap", "tens mes", "tens cap", "vols mes", "mes sessions", "mes dades", "mes hores", "mes temes",
    ];

    // "Hi ha alguna dada incorrecta?": whoever answers "malament" says yes.
    private static readonly string[] Errors = ["incorrect", "erroni", "erronia", "equivocad", "malament", "errad", "algun error", "cap error", "hi ha errors", "t has equivoc", "us heu equivoc"];

    private static readonly string[] Obstacles = ["inconvenient", "algun problema", "cap problema", "t importa", "us importa", "et molesta", "et sap greu", "et fa res"];
    private static readonly string[] Continuing = ["vols continuar", "vols seguir", "continuem", "seguim", "voleu continuar", "voleu seguir", "vols reprendre", "voleu reprendre"];
    private static readonly string[] Endings = ["acaba", "enllest", "tens tot", "ja esta", "hem fet", "tancar", "tanquem", "es tot", "a punt", "completa", "preparada"];
    // "Vols cancel·lar la sol·licitud?": whoever says "no, continua" means no.
    private static readonly string[] Stops = ["cancel", "anul", "esborr", "elimin", "retir", "sortir", "abandon", "atur", "deixar", "descart", "comencar de nou"];
    private static readonly string[] Right = ["correcte", "es aixi", "esta be", "confirm"];

    // "Us ha servit la resposta?": whoever answers "molt" says yes.
    private static readonly string[] Pleasures = ["ha servit", "han servit", "va servir", "ha estat util", "ha sigut util", "es util", "va ser util", "ha ajudat", "ha resolt", "ha aclarit", "contents", "content", "contenta", "satisfet", "satisfeta", "satisfets", "us interessa", "t interessa", "us agrada", "t agrada", "us ha agradat", "t ha agradat"];

    // "Alguna cosa més?": whoever says that something is missing says yes.
    private static readonly string[] More = ["res mes", "cosa mes", "coses mes", "altra", "altre", "cap mes", "afegi", "mes sessions", "mes preguntes", "mes temes", "mes hores", "hi ha mes", "tens mes", "vols mes", "necessites mes", "fet mes", "ajudar en"];

    private static readonly string[] Amounts = ["menys de", "mes de", "almenys", "arrib", "super"];

    private static readonly string[] Rightness = ["correcte", "es aixi", "esta be", "tot be"];

    private static readonly string[] Pronouns = ["les", "los", "las", "la", "lo", "ls", "ho", "me", "ne", "nos", "vos", "li", "hi"];

    private static readonly HashSet<string> Weekdays = ["dilluns", "dimarts", "dimecres", "dijous", "divendres", "dissabte", "diumenge"];

    // "Les dades", "el municipi": what follows is no verb, end as it may.
    private static readonly HashSet<string> BeforeNouns =
    [
        "el", "la", "l", "els", "les", "un", "una", "uns", "unes", "del", "dels", "de", "d", "al", "als", "a", "aquest", "aquesta", "aquests", "aquestes", "teu", "teva", "teus", "teves",
        "vostre", "vostra", "vostres", "quin", "quina", "quins", "quines", "algun", "alguna", "alguns", "algunes", "cap", "altre", "altra", "altres", "mes", "totes", "tots", "amb", "per",
    ];

    private static readonly Dictionary<string, string> Digits = new()
    {
        ["dos"] = "2", ["dues"] = "2", ["tres"] = "3", ["quatre"] = "4", ["cinc"] = "5", ["sis"] = "6", ["set"] = "7", ["vuit"] = "8", ["nou"] = "9", ["deu"] = "10",
    };

    private readonly List<string> _words;

    public Question(string prompt)
    {
        _words = [.. AnswerTokens.Of(prompt).Where(token => token.Kind != TokenKind.Mark).Select(token => token.Text)];
        var plain = string.Join(' ', _words);
        IsAboutErrors = Has(plain, Errors);
        IsAboutAnother = plain.StartsWith("n es una altra", StringComparison.Ordinal) || plain.StartsWith("es una altra", StringComparison.Ordinal) || plain.StartsWith("es una sessio nova", StringComparison.Ordinal);
        NamesADay = _words.Exists(word => char.IsAsciiDigit(word[0]) || Weekdays.Contains(word));
        IsAboutAgreement = plain.Contains("d acord", StringComparison.Ordinal) || plain.Contains("conforme", StringComparison.Ordinal);
        IsAboutASession = plain.StartsWith("confirm", StringComparison.Ordinal) && (plain.EndsWith("la sessio", StringComparison.Ordinal) || plain.Contains("la sessio del", StringComparison.Ordinal));
        // "Canvio la data?" proposes to, and does not ask whether something is to be changed.
        var proposes = _words.Find(word => word.Length > 3) is { } first && first is [.., 'o'] or [.., 'e', 'm'] or [.., 'i', 'm'] && Has(first, Changes);
        IsAboutChanges = IsAboutErrors || (Has(plain, Changes) && !Has(plain, Right) && !IsAboutAnother && !proposes);
        IsAboutObstacles = Has(plain, Obstacles);
        IsAboutGoingOn = Has(plain, Continuing);
        // "Voleu continuar amb la que vau deixar a mitges?" stops nothing.
        IsAboutStopping = Has(plain, Stops) && !IsAboutGoingOn;
        IsAboutEnding = Has(plain, Endings);
        IsAboutRightness = !IsAboutErrors && Has(plain, Rightness);
        IsAboutAmounts = Has(plain, Amounts) && _words.Exists(word => char.IsAsciiDigit(word[0]));
        IsOffer = plain.StartsWith("vols que", StringComparison.Ordinal) || plain.StartsWith("voleu que", StringComparison.Ordinal);
        IsWho = new[] { "ets el ", "ets la ", "ets l ", "sou el ", "sou la ", "sou els " }.Any(start => plain.StartsWith(start, StringComparison.Ordinal));
        IsAboutNow = _words.Contains("ara");
        IsAboutHaving = _words.Count > 0 && (_words[0] is "teniu" or "tens" or "tenim" or "disposeu" or "disposes" || plain.StartsWith("hi ha", StringComparison.Ordinal)) && !IsAboutChanges && !IsAboutObstacles;
        IsAboutHowItWent = plain.Contains("anar be", StringComparison.Ordinal) || plain.Contains("anat be", StringComparison.Ordinal);
        IsAboutThePast = _words.Exists(word => word is "va" or "vau" or "vas" or "van" or "vareu" or "heu" or "has" or "ha");
        HasPrompt = _words.Count > 0;
        IsAboutMore = Has(plain, More);
        IsAboutMeaning = _words is ["et" or "us", "refereixes" or "referiu", ..] or ["vols" or "voleu", "dir", ..] or ["parles" or "parleu", "de", ..];
        IsAboutPleasure = Has(plain, Pleasures);
        // "No en teniu cap més, oi?": whoever agrees says yes.
        WantsAgreement = _words is ["no", .., "oi" or "veritat" or "cert" or "no"];
        IsCertain = plain.StartsWith("segur que", StringComparison.Ordinal) || plain.StartsWith("esteu segur", StringComparison.Ordinal) || plain.StartsWith("estas segur", StringComparison.Ordinal) || plain.StartsWith("n esteu segur", StringComparison.Ordinal);
    }

    /// <summary>"Vols canviar res?", "Hi ha algun error?": whoever finds all right answers no.</summary>
    public bool IsAboutChanges { get; }

    /// <summary>"Hi esteu d'acord?": "res a dir" answers yes.</summary>
    public bool IsAboutAgreement { get; }

    /// <summary>"Confirmeu la sessió?": "es va fer" answers yes.</summary>
    public bool IsAboutASession { get; }

    /// <summary>"Vau fer la sessió del 12 de maig?": "la vam fer el 13" answers neither.</summary>
    public bool NamesADay { get; }

    /// <summary>"N'és una altra?": "és la mateixa" answers no.</summary>
    public bool IsAboutAnother { get; }

    /// <summary>"Hi ha alguna dada incorrecta?": "està malament" is no "no".</summary>
    public bool IsAboutErrors { get; }

    /// <summary>"Hi tens cap inconvenient?": "cap" answers no.</summary>
    public bool IsAboutObstacles { get; }

    /// <summary>"Vols cancel·lar la sol·licitud?": "deixa-la com està" answers no.</summary>
    public bool IsAboutStopping { get; }

    /// <summary>"Vols continuar?": "prou per avui" answers no.</summary>
    public bool IsAboutGoingOn { get; }

    /// <summary>"Has acabat?": "ja està" answers yes.</summary>
    public bool IsAboutEnding { get; }

    /// <summary>"És correcte?": "res a corregir" answers yes.</summary>
    public bool IsAboutRightness { get; }

    /// <summary>"Teniu menys de 20.000 habitants?"</summary>
    public bool IsAboutAmounts { get; }

    /// <summary>"Vols que t'ho recordi?"</summary>
    public bool IsOffer { get; }

    /// <summary>"Vols que ho enviï ara?"</summary>
    public bool IsAboutNow { get; }

    /// <summary>"Ets la tècnica de contacte?"</summary>
    public bool IsWho { get; }

    /// <summary>"Teniu algun pla?": "cap" answers no.</summary>
    public bool IsAboutHaving { get; }

    /// <summary>"Us va anar bé?"</summary>
    public bool IsAboutHowItWent { get; }

    /// <summary>"Vau fer la sessió?"</summary>
    public bool IsAboutThePast { get; }

    /// <summary>"Et refereixes a Berga?": "la mateixa" answers yes.</summary>
    public bool IsAboutMeaning { get; }

    /// <summary>"Alguna cosa més?"</summary>
    public bool IsAboutMore { get; }

    /// <summary>"Us ha servit la resposta?"</summary>
    public bool IsAboutPleasure { get; }

    /// <summary>"No en teniu cap més, oi?"</summary>
    public bool WantsAgreement { get; }

    /// <summary>"Segur que la voleu retirar?"</summary>
    public bool IsCertain { get; }

    /// <summary>Whether the question is known at all.</summary>
    public bool HasPrompt { get; }

    /// <summary>Whether the word is one of the question's, declined or not, or its number in words.</summary>
    public bool Mentions(string word) => Has(word) || (HasGluedPronoun(word) && Has(word[1..]));

    // "lenviis", "tavisem"
    private static bool HasGluedPronoun(string word) => word.Length > 5 && word is ['l' or 'n' or 'm' or 't' or 's', 'a' or 'e' or 'i' or 'o' or 'u' or 'h', ..];

    private bool Has(string word) =>
        _words.Any(each => each == word || SameStem(each, word) || Array.Exists(Irregular, verb => verb.Contains(each) && verb.Contains(word))) || (Digits.TryGetValue(word, out var digits) && _words.Contains(digits));

    /// <summary>
    /// Whether the word is what the question asks whether it is so: "signat" of "Ja l'heu signat?", "clar" of "Queda clar?",
    /// "inclou" of "El plec inclou clàusules?".
    /// </summary>
    public bool Predicates(string word) => word.Length > 2 && !word.EndsWith("ble", StringComparison.Ordinal) && Enumerable.Range(0, _words.Count).Any(at => IsPredicate(at)
        && (_words[at] == word || (SameStem(_words[at], word) && (word.Length < 6 || word.AsSpan(0, 5).SequenceEqual(_words[at].AsSpan(0, Math.Min(5, _words[at].Length))))) || Array.Exists(Irregular, verb => verb.Contains(_words[at]) && verb.Contains(word))));

    private bool IsPredicate(int at) => _words[at].Length > 2 && !IsNoun(_words[at]) && !Array.Exists(Modal, verb => verb.Contains(_words[at])) && !Weekdays.Contains(_words[at])
        && (IsVerb(at) || _words[at] is [_, _, _, .., 'o', 'u'] or [_, _, _, .., 'e', 'i', 'x'] || (at > 1 && _words[at - 2] == "com" && _words[at - 1] == "a") || (at > 0 && (_words[at - 1] is "ha" or "heu" or "has" or "esta" or "estan" or "es" or "son" or "queda" or "queden" or "hem" or "us" or "et" or "t"
            || (_words[at - 1] is "fet" or "ja" && at > 1 && _words[at - 2] is "has" or "heu" or "ha"))));

    /// <summary>Whether the word is the verb of "Et consta?", "Us agrada?": said again by itself, it answers.</summary>
    public bool IsItsVerb(string word) => _words.Count > 1 && _words[0] is "et" or "us" or "t" or "vos" && _words[1] == word;

    /// <summary>Whether the word does what the question asks about: "esborra" after "Vols esborrar la sessió?"; "esborrat" only tells.</summary>
    public bool AsksToDo(string word) => Does(word) || (WithoutPronouns(word) is { } verb && Does(verb));

    // "Retirala", "afegiules", "ensenyamelas": the pronouns written as one with the verb.
    private static string? WithoutPronouns(string word)
    {
        var verb = word;
        for (var n = 0; n < 2; n++)
        {
            if (Array.Find(Pronouns, each => verb.Length > each.Length + 3 && verb.EndsWith(each, StringComparison.Ordinal)) is not { } pronoun) break;
            verb = verb[..^pronoun.Length];
        }
        return verb.Length < word.Length ? verb : null;
    }

    private bool Does(string word) =>
        word.Length > 3 && !IsNoun(word) && !word.EndsWith("at", StringComparison.Ordinal) && !word.EndsWith("ada", StringComparison.Ordinal) && Enumerable.Range(0, _words.Count).Any(at => IsVerb(at) && (SameStem(_words[at], word) || SameDeed(_words[at], word)));

    /// <summary>Whether a "que" wishes what was asked to be done: "que truqui", "que s'enviï".</summary>
    public bool IsWishedFor(IReadOnlyList<Token> tokens, int at) =>
        (at + 1 < tokens.Count && tokens[at].Text == "que" && tokens[at + 1].Text is [_, _, _, .., 'i'] && AsksToDo(tokens[at + 1].Text))
        || at + 2 < tokens.Count && tokens[at].Text == "que" && tokens[at + 1].Text is "s" or "es" or "la" or "l" or "el" or "ho"
        && tokens[at + 2].Text is [.., 'i'] or [.., 'i', 'n'] && AsksToDo(tokens[at + 2].Text);

    private bool IsVerb(int at) => _words[at] is { Length: > 4 } or [_, _, _, 'o'] && _words[at] is var word && !IsNoun(word) && !Weekdays.Contains(word)
        && (word[^2..] is "ar" or "er" or "re" or "ir" or "em" or "eu" || word[^1] == 'o'
            || (word[^2..] is "es" or "at" || word[^1] == 'i') && !(at > 0 && BeforeNouns.Contains(_words[at - 1])));

    // "Esborro la sessió?", "elimina-la".
    private static bool SameDeed(string one, string other) =>
        Deeds.Any(same => same.Exists(stem => one.StartsWith(stem, StringComparison.Ordinal)) && same.Exists(stem => other.StartsWith(stem, StringComparison.Ordinal)));

    private static bool IsNoun(string word) =>
        word.EndsWith("cio", StringComparison.Ordinal) || word.EndsWith("sio", StringComparison.Ordinal) || word.EndsWith("ble", StringComparison.Ordinal) || word.EndsWith("cions", StringComparison.Ordinal)
        || word.EndsWith("ment", StringComparison.Ordinal) || word.EndsWith("tud", StringComparison.Ordinal);

    // "Tanquis" and "tancat", "truqui" and "trucar": one stem, spelt as the next letter wants.
    private static string Spelt(string word) => word.Replace("que", "ce", StringComparison.Ordinal).Replace("qui", "ci", StringComparison.Ordinal)
        .Replace("gue", "ge", StringComparison.Ordinal).Replace("gui", "gi", StringComparison.Ordinal);

    private static bool SameStem(string one, string other)
    {
        (one, other) = (Spelt(one), Spelt(other));
        var length = Math.Min(one.Length, other.Length) - 2;
        // "Dona-la" and "dono".
        length = Math.Max(length, one.Length == 4 && other.Length == 4 ? 3 : 4);
        return one.Length >= length && other.Length >= length
            && string.CompareOrdinal(one, 0, other, 0, length) == 0 && Math.Abs(one.Length - other.Length) <= 4;
    }

    private static bool Has(string plain, string[] words) => words.Any(word => plain.Contains(word, StringComparison.Ordinal));
}
