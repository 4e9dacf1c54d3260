using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Grammar;

/// <summary>
/// Everything that a rule book reads in a message, at every position and of every length. The work per position is bounded (no span is
/// longer than <see cref="Longest"/>, no position keeps more than <see cref="Most"/> readings), so time is linear in the length of the
/// message.
/// </summary>
internal sealed class Chart
{
    /// <summary>The kind of every number in digits; its value is the text.</summary>
    public const string Digits = "digits";

    private const int Longest = 24;
    private const int LongestGap = 5;
    private const int Most = 160;
    private const int OfAToken = 8;

    private readonly RuleBook _book;

    // Grouped by position, from the last to the first.
    private readonly List<Entry> _entries;
    private readonly (int First, int End)[] _at;
    private readonly ulong[] _kindsAt;
    private readonly Item?[] _parts;
    private readonly int[] _numbers;
    private readonly NumberSet _rules = new();
    private readonly ILookup<int, Item>? _known;

    private Chart(IReadOnlyList<Token> tokens, RuleBook book, IReadOnlyList<Item> known)
    {
        Tokens = tokens;
        _known = known.Count > 0 ? known.ToLookup(item => item.Start) : null;
        _book = book;
        _entries = new List<Entry>(OfAToken * tokens.Count);
        _at = new (int, int)[tokens.Count];
        _kindsAt = new ulong[tokens.Count];
        _numbers = new int[tokens.Count];
        _parts = new Item?[book.MostSlots];
    }

    private readonly record struct Entry(int Kind, Item Item);

    /// <summary>The tokens of the message.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>Reads a message.</summary>
    public static Chart Read(IReadOnlyList<Token> tokens, RuleBook book) => Read(tokens, book, []);

    /// <summary>Reads a message of which others have read something already: its places, its days.</summary>
    /// <param name="tokens">The message.</param>
    /// <param name="book">The rules.</param>
    /// <param name="known">What was read; patterns name it by its kind.</param>
    public static Chart Read(IReadOnlyList<Token> tokens, RuleBook book, IReadOnlyList<Item> known)
    {
        var chart = new Chart(tokens, book, known);
        for (var at = tokens.Count - 1; at >= 0; at--) chart.ReadAt(at);
        return chart;
    }

    /// <summary>All items, by position.</summary>
    public IEnumerable<Item> Items => Enumerable.Range(0, Tokens.Count).SelectMany(ItemsAt);

    /// <summary>The items that start at a position; none after the message's end.</summary>
    public IEnumerable<Item> ItemsAt(int at)
    {
        if (at >= Tokens.Count) yield break;
        for (var n = _at[at].First; n < _at[at].End; n++) yield return _entries[n].Item;
    }

    /// <summary>The text of a token; empty outside the message.</summary>
    public string Word(int at) => at >= 0 && at < Tokens.Count ? Tokens[at].Text : "";

    /// <summary>Whether the number before that token continues: "4.567", "12/5/20", "3r".</summary>
    public bool GoesOn(int at)
    {
        if (at >= Tokens.Count || !Tokens[at].Glued) return false;
        if (Tokens[at].Kind == TokenKind.Word) return Word(at) is not ("h" or "hs" or "de" or "del" or "a" or "i" or "am" or "pm");
        return Tokens[at].Kind == TokenKind.Number
            || (Word(at) is "." or "," or "/" or ":" or "'" && at + 1 < Tokens.Count
                && Tokens[at + 1] is { Glued: true, Kind: TokenKind.Number });
    }

    private void ReadAt(int at)
    {
        var token = Tokens[at];
        var word = _book.Find(token.Text);
        _numbers[at] = word?.Number ?? -1;
        _at[at] = (_entries.Count, _entries.Count);
        var known = _known?.Contains(at) == true ? _known[at] : [];
        if (word is null && token.Kind != TokenKind.Number && !known.Any()) return;
        _rules.Clear();
        if (token.Kind == TokenKind.Number) Add(0, new Item(at, at + 1, Digits, token.Text, null));
        if (word is not null)
        {
            _rules.Add(word.Begins);
            foreach (var (kind, name, meaning) in word.Meanings) Add(kind, new Item(at, at + 1, name, meaning, null));
        }
        foreach (var item in known)
            if (_book.KindOf(item.Kind) is { } kind) Add(kind, item);

        // An item added by one rule may start the rules after it.
        var (number, kinds) = at + 1 < Tokens.Count ? (_numbers[at + 1], _kindsAt[at + 1]) : (-1, 0UL);
        for (var n = _rules.Next(0); n >= 0; n = _rules.Next(n + 1))
        {
            var rule = _book.Compiled[n];
            if ((rule.FirstKinds & _kindsAt[at]) != 0 || rule.MayGoOn(number, kinds)) Follow(rule, 0, at, at);
        }
    }

    private void Follow(CompiledRule rule, int n, int start, int at)
    {
        if (n == rule.Steps.Length)
        {
            if (at == start || rule.Rule.Value(new Match(_parts, this, start, at)) is not { } value) return;
            Add(rule.Kind, new Item(start, at, rule.Rule.Kind, value, rule.Rule));
            return;
        }
        var step = rule.Steps[n];
        if (step.Condition is not null)
        {
            if (step.Condition(this, at)) Follow(rule, n + 1, start, at);
            return;
        }
        var last = at;
        while (step.Loose && at > start && last - at < LongestGap && last < Tokens.Count && _book.Between.Contains(Tokens[last].Text))
            last++;
        for (var next = at; next <= last && next < Tokens.Count && next - start < Longest; next++)
            if (!step.Glued || Tokens[next].Glued) Take(rule, n, start, next);
        if (step.Optional) Follow(rule, n + 1, start, at);
    }

    private void Take(CompiledRule rule, int n, int start, int at)
    {
        var step = rule.Steps[n];
        if (step.Words is not null)
        {
            if (step.Words.Contains(_numbers[at])) Follow(rule, n + 1, start, at + 1);
            foreach (var phrase in step.Phrases)
                if (Stands(phrase, at)) Follow(rule, n + 1, start, at + phrase.Length);
            return;
        }
        if ((_kindsAt[at] & (1UL << step.Kind)) == 0) return;
        // Only the items there now: what this rule adds at its own position must not feed it again.
        var (first, end) = _at[at];
        for (var i = first; i < end; i++)
        {
            var entry = _entries[i];
            if (entry.Kind != step.Kind) continue;
            _parts[step.Slot] = entry.Item;
            Follow(rule, n + 1, start, entry.Item.End);
        }
        _parts[step.Slot] = null;
    }

    private bool Stands(NumberSet[] phrase, int at)
    {
        if (at + phrase.Length > Tokens.Count) return false;
        for (var n = 0; n < phrase.Length; n++)
            if (!phrase[n].Contains(_numbers[at + n])) return false;
        return true;
    }

    private void Add(int kind, Item item)
    {
        var (first, end) = _at[item.Start];
        if (end - first >= Most) return;
        for (var i = first; i < end; i++)
        {
            var entry = _entries[i];
            if (entry.Kind == kind && entry.Item.End == item.End && entry.Item.Value.Equals(item.Value)) return;
        }
        _entries.Add(new Entry(kind, item));
        _at[item.Start] = (first, end + 1);
        if ((_kindsAt[item.Start] & (1UL << kind)) != 0) return;
        _kindsAt[item.Start] |= 1UL << kind;
        _rules.Add(_book.BegunByKind[kind]);
    }
}
