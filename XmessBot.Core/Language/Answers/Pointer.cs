using System.Globalization;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Answers;

/// <summary>What an answer says of which choice is meant: names, places and rejections, gathered word by word.</summary>
internal sealed class Pointer
{
    /// <summary>How people point at a choice without its name.</summary>
    public static readonly PhraseBook Phrases = new("choices");

    private readonly ChoiceNames _names;
    private readonly List<int> _places = [];
    private readonly HashSet<int> _rejected = [];
    private readonly NamedChoices _named;
    private List<int> _clause = [];
    private List<int> _before = [];
    private bool _outOfRange;
    private bool _strange;
    private bool _otherAmount;
    private bool _other;
    private bool _byFigure;
    private int _unknown;
    private int _length;

    private Pointer(ChoiceNames names) => (_names, _named) = (names, new NamedChoices(names));

    /// <summary>Whether it says that none, any or all of them will do, or asks something.</summary>
    public bool ChoosesNone { get; private set; }

    /// <summary>
    /// Which of these it says first: that it wants "none" of them, "all", "any", is "unsure" or "vague". A title may say it too: "Cap
    /// d'aquestes".
    /// </summary>
    public string? Stance { get; private set; }

    /// <summary>Whether some choice is turned down.</summary>
    public bool Rejects => _rejected.Count > 0;

    /// <summary>Whether some choice is named or pointed at, and not only turned down.</summary>
    public bool Points => _named.Count > 0 || _places.Count > 0 || _other;

    /// <summary>Whether a figure, a place or a noun in it is of none of them.</summary>
    public bool IsOfOthers => _outOfRange || _strange;

    /// <summary>Whether nothing in it speaks for another choice than this one.</summary>
    public bool LeavesRoomFor(int choice) => !IsOfOthers && _places.Count == 0 && (_named.Count == 0 || _otherAmount
        || _named.AreAllAs(choice));

    /// <summary>Whether a choice is named.</summary>
    public bool Names(int choice) => _named.Has(choice);

    /// <summary>Whether a choice is named, by itself or with others, or none is and none is turned down.</summary>
    public bool MayMean(int choice) => !_rejected.Contains(choice) && (_named.Count == 0 || _named.Has(choice));

    public static Pointer Parse(IReadOnlyList<Token> tokens, ChoiceNames names)
    {
        var pointer = new Pointer(names) { _length = tokens.Count };
        var typed = tokens.Select(token => token.Text).ToList();
        var words = Phrases.Words(tokens);
        var same = names.Cut(typed);
        var rejecting = false;
        var figures = Figures.In(tokens).ToDictionary(figure => figure.Start);
        for (int at = 0, group = 0; at < words.Length;)
        {
            var (word, width) = same[group];
            var (heading, length) = Phrases.At(words, at);
            // "La 9a" is the ninth, "el 9 a la tarda" is not.
            if (length == 2 && tokens[at].Kind == TokenKind.Number && !tokens[at + 1].Glued) (heading, length) = ("", 0);
            if (figures.TryGetValue(at, out var figure) && length <= figure.End - at && pointer.Take(figure, tokens, rejecting))
            {
                while (group < same.Count && at < figure.End) at += same[group++].Tokens;
                continue;
            }
            var named = width == 1 && PointingWords.IsNoName(tokens, at, names) ? [] : names.With(word);
            if (tokens[at].Kind == TokenKind.Mark && heading.Length == 0)
            {
                rejecting = false;
                pointer.EndClause();
                pointer.ChoosesNone |= words[at] == "?" && PointingWords.Asks.Contains(words[0]);
            }
            else if (heading == "reject" && named.Count == 0) rejecting = !pointer.TakeBack(words, at, length) && words[at] != "massa";
            // "Cap mòbil": none of those that are so called.
            // "Millor mentoria que assessorament".
            else if (words[at] == "que" && pointer._clause.Count > 0 && words.Take(at).Any(PointingWords.Better.Contains)
                && pointer.IsNamed(tokens, at + 1)) rejecting = true;
            else if (heading == "none" && words[at] == "cap" && pointer.IsNamed(tokens, at + length)) rejecting = true;
            else if (named.Count > 0 && length <= width) pointer.Name(named, word, rejecting);
            else pointer.Point(heading, tokens, at, rejecting);
            var end = at + Math.Max(length, named.Count > 0 && length <= width ? width : 1);
            while (group < same.Count && at < end) at += same[group++].Tokens;
        }
        return pointer;
    }

    /// <summary>The one choice that all of it points at, or null.</summary>
    public int? Settle()
    {
        if (_outOfRange || _strange || _otherAmount) return null;
        // "El de Manlleu, però no l'Oriol: l'altre": of those named, when some are.
        if (_other) return Only(Left().Where(at => _named.Count == 0 || _named.Has(at)));
        var byName = _named.Best(_rejected, _length);
        var byPlace = _places.Distinct().Where(place => !_rejected.Contains(place)).ToList();
        if (byPlace.Count > 1) return null;
        // "El Word no, el PDF tampoc", "ni la primera ni la tercera": what is left.
        if (byPlace.Count == 0) return byName ?? (_named.Count == 0 && Rejects
            && _rejected.Count == _names.Count - 1 ? Only(Left()) : null);
        if (_unknown > (_byFigure ? 1 : 2) && byName is null) return null;
        // "La segona Núria" of "Núria Puig", "Jordi Ferrer" and "Núria Camps".
        if (_named.Nth(byPlace[0]) is { } nth) return nth == byPlace[0] || !_named.Has(byPlace[0]) ? nth : null;
        return _named.Count == 0 || byName == byPlace[0] || _named.Has(byPlace[0]) ? byPlace[0] : null;
    }

    private bool IsNamed(IReadOnlyList<Token> tokens, int at) => at < tokens.Count && tokens[at].Kind == TokenKind.Word
        && _names.With(tokens[at].Text) is { Count: > 0 } named && named.Count < _names.Count;

    private IEnumerable<int> Left() => Enumerable.Range(0, _names.Count).Where(at => !_rejected.Contains(at));

    private static int? Only(IEnumerable<int> left)
    {
        var list = left.Take(2).ToList();
        return list.Count == 1 ? list[0] : null;
    }

    private void Name(IReadOnlyList<int> choices, string word, bool rejecting)
    {
        if (choices.Count == _names.Count) return;
        _named.Say(word);
        foreach (var choice in choices)
        {
            // "Un recordatori" is not "Sense recordatori", and "no vull recordatori" is.
            if (_names.Denies(choice) && !rejecting) continue;
            if (rejecting && !_names.Lacks(choice) && !_names.Denies(choice)) _rejected.Add(choice);
            else
            {
                _named.Add(choice, word);
                _clause.Add(choice);
            }
        }
        _named.Share(choices);
    }

    // A figure of a title names it; one that counts, or says nothing else, points; a day or an hour of no title contradicts them all.
    private bool Take(Figure figure, IReadOnlyList<Token> tokens, bool rejecting)
    {
        var isWord = tokens[figure.Start].Kind == TokenKind.Word;
        var with = _names.With(figure);
        // "El 9" of days is a day, whatever hour is 9 too.
        if (figure is { Kind: FigureKind.Plain, Start: > 0 } && !isWord && tokens[figure.Start - 1].Text == "el"
            && _names.Tells(FigureKind.Day) && _names.With(figure with { Kind = FigureKind.Day }).Count == 0) _strange = true;
        // "Posa un 2 de necessitat a Berga", "esborra la sessió 3": a mark, or the number of what is none of them.
        if (with.Count == 0 && figure.Kind == FigureKind.Plain && !isWord && IsOfAnother(tokens, figure))
        {
            _strange = true;
            return true;
        }
        if (figure.Kind == FigureKind.Counting && !(with.Count == 1 && !isWord)) Place(figure.Value, rejecting);
        else if (with.Count > 0) Name(with, tokens[figure.Start].Text, rejecting);
        // "Dos dies abans" is neither "Un dia abans" nor "Tres dies abans".
        else if (figure is { Kind: FigureKind.Amount } && _names.Counts(tokens, figure)) _otherAmount = true;
        else if (isWord && figure is { Value: < 11, Kind: FigureKind.Plain or FigureKind.Amount }) return false;
        else if (figure.Kind is FigureKind.Day or FigureKind.Hour) _strange |= _names.Tells(figure.Kind);
        // "Puntua Vic amb un 3" is a mark.
        // "2. I moltes gràcies".
        else if (figure.Kind == FigureKind.Plain && (tokens.Count <= 6 || PointingWords.IsSaidFirst(tokens, figure)))
        {
            _byFigure = true;
            Place(figure.Value, rejecting);
        }
        // "24 h abans" of "El dia abans" may be said in other words.
        else if (tokens.Count <= 3 && figure.Kind == FigureKind.Amount) _otherAmount = true;
        else if (tokens.Count <= 3) _outOfRange |= !rejecting;
        return true;
    }

    private bool IsOfAnother(IReadOnlyList<Token> tokens, Figure figure)
    {
        if (figure.Start == 0 || tokens.Count < 3) return false;
        if (tokens[figure.Start - 1] is not { Kind: TokenKind.Word, Text: var before }) return false;
        return before == "un" || (before.Length > 4 && _unknown + _named.Count > 1 && _names.With(before).Count == 0);
    }

    private void Point(string heading, IReadOnlyList<Token> tokens, int at, bool rejecting)
    {
        var token = tokens[at];
        if (heading is "none" or "any" or "all" or "unsure" or "vague")
        {
            // "Som lluny de tot" wants nothing.
            if (token.Text == "tot" && tokens.Count > 3) return;
            // "No val res", "no he entès res".
            if (token.Text is "res" or "re" && at > 1 && tokens[at - 1].Kind == TokenKind.Word
                && tokens[at - 2].Kind == TokenKind.Word) return;
            ChoosesNone = true;
            Stance ??= heading;
        }
        else if (heading == "other") _other |= at == 0 || tokens[at - 1].Text is not ("un" or "una" or "d" or "de" or "cap");
        else if (heading == "last") Place(_names.Count, rejecting);
        else if (heading == "last but one") Place(_names.Count - 1, rejecting);
        else if (heading == "middle") Place(_names.Count % 2 == 1 ? (_names.Count + 1) / 2 : 0, rejecting);
        // "Un quart d'una" is an hour.
        else if (token.Text == "quart" && at > 0 && tokens[at - 1].Text is not ("el" or "lo")) return;
        else if (heading.StartsWith("ordinal ", StringComparison.Ordinal))
        {
            if (!PointingWords.IsBefore(tokens, at)) Place(NumberOf(heading), rejecting);
        }
        else if (heading.StartsWith("number ", StringComparison.Ordinal) && PointingWords.IsNumberOfChoice(tokens, at)
            && !(token.Text == "una" && _names.Tells(FigureKind.Hour))) Place(NumberOf(heading), rejecting);
        else if (PointingWords.IsLetter(tokens, at)) Place(token.Text[0] - 'a' + 1, rejecting);
        else if (heading.Length == 0 && token.Kind == TokenKind.Word) _unknown++;
    }

    private static int NumberOf(string heading) => int.Parse(heading.AsSpan(heading.IndexOf(' ') + 1), CultureInfo.InvariantCulture);

    // "la primera no, la segona": the "no" after it takes it back.
    private bool TakeBack(string[] words, int at, int length)
    {
        var next = at + length < words.Length && char.IsLetterOrDigit(words[at + length][0]) ? words[at + length] : "";
        if (at > 0 && words[at - 1] is "qui" or "si" or "quan") return false;
        if (words[at] is not ("no" or "massa" or "tampoc" or "encara" or "pitjor" or "fatal" or "malament")
            || (next.Length > 0 && !PointingWords.Refusals.Contains(next)) || PointingWords.PointsOn(words, at + length)) return false;
        // "Dilluns, no, dimecres tampoc".
        var alone = at > 0 && words[at - 1] == "," && at + length < words.Length && words[at + length] == ",";
        var clause = _clause.Count == 0 && alone ? _before : _clause;
        if (clause.Count == 0) return false;
        foreach (var choice in clause)
        {
            _rejected.Add(choice);
            _named.Remove(choice);
            _places.Remove(choice);
        }
        return true;
    }

    private void EndClause()
    {
        if (_clause.Count > 0) (_before, _clause) = (_clause, []);
    }

    private void Place(int place, bool rejecting)
    {
        if (place < 1 || place > _names.Count) _outOfRange |= !rejecting;
        else if (rejecting) _rejected.Add(place - 1);
        else
        {
            _places.Add(place - 1);
            _clause.Add(place - 1);
        }
    }
}
