using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Grammar;

/// <summary>
/// Everything that a rule book reads in a message, at every place and of every length. The work at a place is bounded
/// (no stretch is longer than <see cref="Longest"/>, no place keeps more than <see cref="Most"/> readings), so the time
/// grows with the length of the message and no faster.
/// </summary>
internal sealed class Chart
{
    /// <summary>The kind that every number written in figures has; its value is the text.</summary>
    public const string Digits = "digits";

    private const int Longest = 24;
    private const int Most = 160;
    private const int OfAToken = 8;

    private readonly RuleBook _book;

    // Those of a place stand together, from the last place to the first.
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

    /// <summary>The tokens read.</summary>
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

    /// <summary>All that was read, by place.</summary>
    public IEnumerable<Item> Items => Enumerable.Range(0, Tokens.Count).SelectMany(ItemsAt);

    /// <summary>What was read from a place on.</summary>
    public IEnumerable<Item> ItemsAt(int at)
    {
        for (var n = _at[at].First; n < _at[at].End; n++) yield return _entries[n].Item;
    }

    /// <summary>The text of a token, or an empty one past the ends.</summary>
    public string Word(int at) => at >= 0 && at < Tokens.Count ? Tokens[at].Text : "";

    /// <summary>Whether the number before that token goes on with it: "4.567", "12/5/20", "3r".</summary>
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

        // What a rule adds may begin the rules after it.
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
        if (at < Tokens.Count && at - start < Longest && (!step.Glued || Tokens[at].Glued)) Take(rule, n, start, at);
        if (step.Optional) Follow(rule, n + 1, start, at);
    }

    private void Take(CompiledRule rule, int n, int start, int at)
    {
        var step = rule.Steps[n];
        if (step.Words is not null)
        {
            if (step.Words.Contains(_numbers[at])) Follow(rule, n + 1, start, at + 1);
            return;
        }
        if ((_kindsAt[at] & (1UL << step.Kind)) == 0) return;
        // Only what is there now: what this rule adds at its own place must not feed it again.
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
