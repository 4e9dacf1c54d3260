using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Answers.Features;

/// <summary>Which part of the question a word of the answer repeats.</summary>
internal enum EchoKind
{
    /// <summary>None.</summary>
    None,

    /// <summary>The verb of the question or a synonym: "envia-la" for "L'envio?".</summary>
    Verb,

    /// <summary>Another word of the asking sentence.</summary>
    Word,

    /// <summary>A word of the sentences before the asking one.</summary>
    Context,
}

/// <summary>The words of a question that an answer may repeat.</summary>
internal sealed class AskedWords
{
    private static readonly Memo<AskedWords> Known = new(sentence => new AskedWords(sentence));

    private static readonly HashSet<string> Auxiliary = ["ser", "estar", "haver", "anar", "poder", "voler"];

    private static readonly HashSet<string> BeforeNouns =
    [
        "el", "la", "l", "els", "les", "un", "una", "uns", "unes", "del", "dels", "de", "d", "al", "als", "a", "aquest", "aquesta",
        "aquests", "aquestes", "teu", "teva", "teus", "teves",
        "vostre", "vostra", "vostres", "quin", "quina", "quins", "quines", "algun", "alguna", "alguns", "algunes", "cap", "altre",
        "altra", "altres", "mes", "totes", "tots", "amb", "per", "en",
    ];

    private static readonly HashSet<string> OfNoEnding =
        ["fer", "tenir", "venir", "treure", "rebre", "veure", "donar", "saber", "comprometre", "servir", "moure", "obrir"];

    private static readonly string[] NounEndings = ["cio", "sio", "cions", "sions", "tud", "ment", "tat", "ble", "ora", "atge"];

    private static readonly ILookup<string, string> Kinds = WordLists.Lines("asked-kinds").Select(line => line.Split(':'))
        .SelectMany(sides => sides[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(stem =>
            (stem, Kind: "%" + sides[0]))).ToLookup(each => each.stem, each => each.Kind);

    private readonly List<string> _verbs = [];
    private readonly List<string> _words = [];
    private readonly List<string> _context = [];
    private readonly HashSet<int> _deeds = [];
    private readonly HashSet<string> _numbers = [];

    private AskedWords(string sentence)
    {
        var tokens = AnswerTokens.Of(sentence);
        var start = AskingPart(tokens);
        for (var at = 0; at < tokens.Count; at++)
        {
            var word = tokens[at].Text;
            if (tokens[at].Kind == TokenKind.Number) _numbers.Add(word.TrimStart('0'));
            if (tokens[at].Kind == TokenKind.Mark) continue;
            var stem = Stems.Of(word);
            if (at >= start) Outline.Add(Plain(tokens[at], stem));
            if (word.Length < 3 || Auxiliary.Contains(stem) || StatementWords.Little.Contains(word)) continue;
            var isVerb = IsVerb(tokens, at, start);
            if (isVerb) _verbs.AddRange(Stems.Possible(word));
            else (at >= start ? _words : _context).Add(stem);
        }
        _deeds.UnionWith(_verbs.SelectMany(Stems.DeedsOf));
        var asking = tokens.Skip(start).Where(token => token.Kind == TokenKind.Word).Select(token => token.Text).ToList();
        for (var at = 0; at < asking.Count; at++)
        {
            Outline.UnionWith(Kinds[Stems.Of(asking[at])]);
            if (at == 0) continue;
            Outline.UnionWith(Kinds[asking[at - 1] + "_" + asking[at]]);
            Outline.UnionWith(Kinds[Stems.Of(asking[at - 1]) + "_" + asking[at]]);
        }
        var first = tokens.Skip(start).Where(token => token.Kind == TokenKind.Word).Select(token => token.Text).Take(2);
        Outline.Add("^" + string.Join('_', first));
    }

    /// <summary>The words of a sentence; cached, because the bot asks the same questions again and again.</summary>
    public static AskedWords Of(string sentence) => Known[sentence];

    /// <summary>The stems of the asking sentence and how it begins, with any figure as "#" and any day as "#day".</summary>
    public HashSet<string> Outline { get; } = [];

    /// <summary>Whether the figure or day occurs in the question.</summary>
    public bool Has(string word) => _numbers.Contains(word.TrimStart('0')) || _words.Contains(Stems.Of(word))
        || _context.Contains(Stems.Of(word));

    /// <summary>The part of the question that the word repeats.</summary>
    public EchoKind Echo(string word)
    {
        if (word.Length < 3 || (StatementWords.Little.Contains(word) && word != "fer")) return EchoKind.None;
        foreach (var stem in Stems.Possible(word))
        {
            if (stem.Length < 2 || Auxiliary.Contains(stem)) continue;
            if (_verbs.Exists(verb => Stems.AreOne(verb, stem)) || Stems.DeedsOf(stem).Any(_deeds.Contains)) return EchoKind.Verb;
        }
        var own = Stems.Of(word);
        if (_verbs.Exists(verb => IsSlipOf(word, verb) || IsSlipOf(own, verb))) return EchoKind.Verb;
        if (own.Length < 2 || Auxiliary.Contains(own)) return EchoKind.None;
        return _words.Exists(each => Stems.AreOne(each, own)) ? EchoKind.Word : _context.Exists(each => Stems.AreOne(each, own))
            ? EchoKind.Context : EchoKind.None;
    }

    // A typo in the verb of the question, with letters swapped, lost or doubled: "cavnia-la", "geurda-ho".
    private static bool IsSlipOf(string word, string verb)
    {
        if (verb.Length < 5 || word.Length < 4 || word[0] != verb[0]) return false;
        var (typed, known) = (Heard(word[..Math.Min(word.Length, verb.Length)]), Heard(verb));
        return typed != known && SlipKinds.Of(typed, known) is SlipKind.Swapped
            || (word.Length < verb.Length && word.Length > 3 && SlipKinds.Of(typed, known) is SlipKind.Missing);
    }

    private static string Heard(string word) => word.Replace('a', 'e').Replace('o', 'u');

    private static string Plain(Token token, string stem) => token.Kind == TokenKind.Number ? "#"
        : StatementWords.Weekdays.Contains(token.Text) ? "#day" : stem;

    // Where the last sentence that asks begins.
    private static int AskingPart(List<Token> tokens)
    {
        var end = tokens.FindLastIndex(token => token.Text == "?");
        if (end < 0) end = tokens.Count;
        var start = end > 0 ? tokens.FindLastIndex(end - 1, token => token.Text is "." or "?" or "!" or ":") + 1 : 0;
        return start;
    }

    private static bool IsVerb(List<Token> tokens, int at, int start)
    {
        var word = tokens[at].Text;
        if (OfNoEnding.Contains(Stems.Of(word))) return true;
        if (word.Length < 4 || StatementWords.Weekdays.Contains(word) || NounEndings.Any(end =>
            word.EndsWith(end, StringComparison.Ordinal))) return false;
        var noun = at > 0 && BeforeNouns.Contains(tokens[at - 1].Text);
        // "Enviaré la sol·licitud": a future verb announces the deed that the answer accepts.
        if (at < start) return !noun && (word[^3..] is "are" or "ire" or "rem" || word[^2..] is "re");
        return word[^2..] is "ar" or "ir" || !noun && (word[^2..] is "em" or "eu" or "re" or "er" or "ia" || word[^1] is 'o' or 'i'
            || word.EndsWith("eix", StringComparison.Ordinal)
            || (word[^2..] is "es" or "at" or "ut" or "it" or "da" && at > 0 && !noun));
    }
}
