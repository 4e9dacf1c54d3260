using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time;

namespace XmessBot.Core.Language.Answers;

/// <summary>The words of each choice that was offered, and which of them a typed word belongs to.</summary>
internal sealed class ChoiceNames
{
    private static readonly HashSet<string> Empty =
    [
        "el", "la", "els", "les", "l", "de", "d", "del", "dels", "a", "al", "als", "i", "o", "en", "un", "una", "per", "amb", "que",
        "es", "s", "n", "na",
        "m", "em", "ens", "us", "et", "t", "li", "ho", "hi", "ha", "he", "han", "hem", "va", "vam",
        "aquest", "aquesta", "aquests", "aquestes", "aquell", "aquella", "aquells", "aquelles", "aixo",
    ];

    // With these a title denies, and they name nothing: any message may hold them.
    private static readonly HashSet<string> Denying = ["cap", "no", "sense", "res", "ningu", "mai", "ni"];

    private static readonly Dictionary<string, string> Digits = WordLists.Pairs("numbers")
        .Where(pair => pair.Word is not ("u" or "un")).ToDictionary(pair => pair.Word, pair => pair.Meaning);

    private const int ShortestJoined = 6;

    private readonly List<HashSet<string>> _words = [];
    private readonly List<HashSet<string>> _signs = [];
    private readonly List<HashSet<string>> _joined = [];
    private readonly List<string> _whole = [];
    private readonly List<bool> _denials = [];
    private readonly List<HashSet<string>> _typed = [];
    private readonly List<List<Figure>> _figures = [];
    private readonly List<bool> _lacks = [];
    private readonly List<Lazy<string?>> _stances = [];
    private readonly List<HashSet<string>> _free = [];

    private readonly List<string> _labels = [];

    private readonly ChoiceNames? _short;

    private const char Between = '\u0001';

    // What the bot offers again and again is read once.
    private static readonly Memo<ChoiceNames> Known = new(titles => new ChoiceNames(titles.Split(Between)));

    private ChoiceNames(IReadOnlyList<string> options)
    {
        foreach (var option in options)
        {
            var all = AnswerTokens.Of(option);
            _labels.Add(IsLabelled(all) ? all[0].Text : "");
            if (IsLabelled(all)) all = all[2..];
            var tokens = all.Where(token => token.Kind != TokenKind.Mark).Select(token => token.Text).ToList();
            _figures.Add(Figures.In(all));
            _typed.Add([.. tokens.Where(word => word.Length > 3)]);
            _joined.Add([.. tokens.Zip(tokens.Skip(1), (one, next) => one + next).Where(joined => joined.Length > ShortestJoined)]);
            _lacks.Add(tokens.Exists(word => word is "manca" or "falta" or "sense" or "poc" or "poca") || tokens.IndexOf("no") > 0);
            _whole.Add(string.Concat(tokens));
            // "No, vull canviar-la" is a no and a wish.
            var denies = tokens.Count > 1 && Denying.Contains(tokens[0]) && all[1].Kind != TokenKind.Mark;
            _denials.Add(denies);
            _stances.Add(new(() => Pointer.Parse(all, Nothing).Stance));
            _free.Add(FreeWords.Heads(tokens));
            // "La 27" of "2023/027".
            _words.Add([.. tokens.Select(word => word is ['0', _, ..] number ? number.TrimStart('0') : word)
                .Where(word => !Empty.Contains(word) && !(denies && Denying.Contains(word))
                    && !(word == "no" && tokens[0] != "no"))]);
            _signs.Add([.. SameThing.Cut(tokens, _ => true).Select(each => each.Word).Concat(tokens).SelectMany(SameThing.OfAnyForm)
                .Select(meaning => meaning.Sign)]);
        }
        YesNoOptions = YesNoTitles.In(options);
        if (options.Any(option => option.Contains(": ", StringComparison.Ordinal)) && !options.Any(option => option.Any(char.IsAsciiDigit)))
            _short = new ChoiceNames([.. options.Select(option => option.Split(": ")[0])]);
    }

    /// <summary>Those of no choices.</summary>
    public static ChoiceNames Nothing { get; } = new([]);

    /// <summary>Those of choices with these titles.</summary>
    public static ChoiceNames Of(IReadOnlyList<string> options) => Known[string.Join(Between, options)];

    /// <summary>How many there are.</summary>
    public int Count => _words.Count;

    /// <summary>Which choices are a plain yes and a plain no, when both are there.</summary>
    public (int Yes, int No)? YesNoOptions { get; }

    /// <summary>The choice that the message is, letter by letter; null when none or two.</summary>
    public int? Whole(IReadOnlyList<Token> tokens)
    {
        var said = string.Concat(tokens.Where(token => token.Kind != TokenKind.Mark).Select(token => token.Text));
        if (said.Length == 0) return null;
        var found = Enumerable.Range(0, Count).Where(at => _whole[at] == said).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>The choice that begins with a denial and is said in full: "no vull cap avís" of "Cap avís".</summary>
    public int? Denial(IReadOnlyList<Token> tokens)
    {
        if (tokens is [{ Text: "sense" }]) return Refusal;
        var said = string.Concat(tokens.Where(token => token.Kind != TokenKind.Mark).Select(token => token.Text));
        var found = Enumerable.Range(0, Count).Where(at => _denials[at] && said.Contains(_whole[at], StringComparison.Ordinal)).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>
    /// The choice whose number the message is, and nothing more: "dues" of "1 hora", "2 hores"; "una" may be any of them.
    /// </summary>
    public int? Number(IReadOnlyList<Token> tokens) =>
        tokens is [{ Text: not "una" } only] && Digits.TryGetValue(only.Text, out var digits)
            && Matching(each => each == digits) is [var one] ? one : null;

    /// <summary>The choice that has the letter whose name is said: "la be" of "Versió B".</summary>
    public int? Letter(IReadOnlyList<Token> tokens)
    {
        var words = tokens.Where(token => token.Kind != TokenKind.Mark).Select(token => token.Text).ToList();
        if (words.Count is < 2 or > 3 || !PointingWords.LetterNames.TryGetValue(words[^1], out var letter)) return null;
        if (!words.SkipLast(1).All(word => word is "la" or "opcio" or "lletra" || Matching(each => each == word).Count == Count))
            return null;
        return Sole(at => _labels[at] == letter || _words[at].Contains(letter));
    }

    /// <summary>The choices that have this word, exactly, else declined or typed badly.</summary>
    public IReadOnlyList<int> With(string word)
    {
        if (Empty.Contains(word)) return [];
        if (word.Length == 1 && _labels.IndexOf(word) is var labelled and >= 0) return [labelled];
        if (word is ['0', _, ..]) word = word.TrimStart('0');
        // "Tècnica" may be the feminine of a "tècnic" that was offered.
        var exact = Matching(each => each == word || (word.Length > 4 && word[^1] == 'a'
            && word.AsSpan(0, word.Length - 1).SequenceEqual(each)));
        if (exact.Count == 0 && Digits.TryGetValue(word, out var digits)) exact = Matching(each => each == digits);
        // "Puigreig" of "Puig-reig".
        if (exact.Count == 0) exact = [.. Enumerable.Range(0, Count).Where(at => _joined[at].Contains(word))];
        if (exact.Count == 0) exact = Meant(SameThing.Of(word));
        // "Dvs", "dmcres".
        if (exact.Count == 0 && TimeTokens.FormOf(word) is { } form) exact = Matching(each => each == form);
        if (exact.Count > 0 || word.Length < 4 || char.IsAsciiDigit(word[0])) return exact;
        var declined = Matching(each => Declined(word, each));
        if (declined.Count > 0) return declined;
        var near = Matching(each => Typos.Near(word, each, Math.Min(Typos.Allowed(word.Length), Typos.Allowed(each.Length))));
        // "Keralt", "aseçorament": as it sounds, and with a slip in a long word.
        if (near.Count > 0) return near;
        var heard = Matching(each => each.Length > 3 && Typos.Near(Sounds.Of(word), Sounds.Of(each), word.Length > 8 && each.Length > 8
            ? 1 : 0));
        if (heard.Count > 0) return heard;
        // "Acesor" of a title whose words mean another's too; "la dolot".
        var typed = Enumerable.Range(0, Count).Where(at => _typed[at].Any(each => Sounds.Of(each) == Sounds.Of(word))).ToList();
        if (typed.Count > 0) return typed;
        if (word is ['d' or 'l' or 'n', _, _, _, ..] && Matching(each => each.Length > 3
            && word.AsSpan(1).SequenceEqual(each)) is { Count: > 0 } elided) return elided;
        if (Meant(SameThing.OfAnyForm(word)) is { Count: > 0 } other) return other;
        if (Meant(SameThing.OfASlip(word)) is { Count: > 0 } slip) return slip;
        // "Punts" of "puntuació", if it is of no other.
        return Matching(each => each.Length > 5 && word.Length > 4 && !SameThing.AreDifferent(word, each)
            && each.StartsWith(word.TrimEnd('s', 'a', 'e'),
            StringComparison.Ordinal)) is [var longer] ? [longer] : [];
    }

    /// <summary>The words of an answer, those that only together mean one of the choices as one.</summary>
    public List<(string Word, int Tokens)> Cut(IReadOnlyList<string> words) =>
        SameThing.Cut(words, meaning => _signs.Exists(signs => signs.Contains(meaning.Answers)));

    // Those that the word means in its narrowest sense that was offered: "zoom" is "per videotrucada" before it is "a distància".
    private List<int> Meant(IReadOnlyList<SameThing.Meaning> meanings)
    {
        foreach (var meaning in meanings)
        {
            var meant = Enumerable.Range(0, Count).Where(at => _signs[at].Contains(meaning.Answers)).ToList();
            if (meant.Count > 0) return meant;
        }
        return [];
    }

    /// <summary>The choices that have this figure in their titles, of its kind or where no kind is told.</summary>
    public IReadOnlyList<int> With(Figure figure)
    {
        var same = Enumerable.Range(0, Count).Where(at => _figures[at].Exists(each => each.Kind == figure.Kind
            && figure.IsThatOf(each))).ToList();
        if (same.Count > 0) return same;
        // "La 3" of days and hours is the day.
        var days = Enumerable.Range(0, Count).Where(at => _figures[at].Exists(each => each.Kind is FigureKind.Day
            && figure.IsThatOf(each))).ToList();
        return days.Count > 0 ? days : [.. Enumerable.Range(0, Count).Where(at => _figures[at].Exists(figure.IsThatOf))];
    }

    /// <summary>
    /// Whether some title counts what this figure does: "dies" in "dos dies" and "Tres dies abans", "setmanes" in "dues setmanes" and
    /// "Cada setmana".
    /// </summary>
    public bool Counts(IReadOnlyList<Token> tokens, Figure figure) => figure.End < tokens.Count
        && tokens[figure.End] is { Kind: TokenKind.Word, Text: var counted } && _words.Exists(words => words.Contains(counted)
            || (figure.Value > 1 && counted[^1] == 's' && words.Contains(Singular(counted))));

    // "Setmana" of "setmanes", "cop" of "cops".
    private static string Singular(string plural) => plural.EndsWith("es", StringComparison.Ordinal) ? plural[..^2] + "a" : plural[..^1];

    /// <summary>Whether some title has figures of that kind.</summary>
    public bool Tells(FigureKind kind) => _figures.Exists(figures => figures.Exists(figure => figure.Kind == kind));

    /// <summary>Whether the choice says that something is missing: "no hi ha diners" names "Manca de diners".</summary>
    public bool Lacks(int choice) => _lacks[choice];

    /// <summary>Whether the choice denies what its words name: "Sense recordatori".</summary>
    public bool Denies(int choice) => _denials[choice];

    /// <summary>
    /// The one choice that says the same of all the others: that "none", "all" or "any" of them, or that nobody knows yet.
    /// </summary>
    public int? OfStance(string stance) => stance == "vague" ? null : Sole(at => _stances[at].Value == stance);

    /// <summary>The one choice that is to have or to do nothing: "No en vull rebre", "No canviar res", "Cap d'aquestes".</summary>
    public int? Refusal =>
        YesNoOptions is null && Count > 1
            ? Sole(at => (_denials[at] && _stances[at].Value is null or "none") || _whole[at] is "cap" or "mai")
            : null;

    /// <summary>The one choice that is none of the others: "Un altre tema", "Altres motius".</summary>
    public int? Another => Count > 2 ? Sole(at => _whole[at].StartsWith("unaltr", StringComparison.Ordinal)
        || _whole[at].StartsWith("altre", StringComparison.Ordinal)) : null;

    /// <summary>
    /// Whether the word is one of the choice's name, and not only of what explains it: "persona" in "Assessorament: us atén una persona".
    /// </summary>
    public bool IsOfName(int choice, string word) => _short?.With(word).Contains(choice) ?? true;

    /// <summary>What each of them is called in free words.</summary>
    public IReadOnlyList<IReadOnlySet<string>> Free => _free;

    /// <summary>How many of the words of a choice are not among those said.</summary>
    public int Unsaid(int choice, ICollection<string> said) => _words[choice].Count(word => !said.Contains(word)
        && !SameThing.Of(word).Any(meaning => said.Any(each => SameThing.Of(each).Any(other => other.Answers == meaning.Sign))));

    private int? Sole(Func<int, bool> meant) =>
        Enumerable.Range(0, Count).Where(meant).Take(2).ToList() is [var only] ? only : null;

    // "B) Qui pot presentar-la?", "1. Demanar una mentoria".
    private static bool IsLabelled(List<Token> title) =>
        title.Count > 2 && title[0].Text.Length == 1 && title[1] is { Glued: true, Text: ")" or "." };

    private List<int> Matching(Func<string, bool> same) => [.. Enumerable.Range(0, Count).Where(at => _words[at].Any(same))];

    // "cooperatives" of "cooperativa", "contractar" of "contractació".
    private static bool Declined(string word, string known)
    {
        if (SameThing.AreDifferent(word, known)) return false;
        var stem = Math.Max(4, Math.Min(word.Length, known.Length) - 3);
        return word.Length >= stem && known.Length >= stem && string.CompareOrdinal(word, 0, known, 0, stem) == 0
            && Math.Abs(word.Length - known.Length) <= 3;
    }
}
