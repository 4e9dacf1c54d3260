namespace XmessBot.Core.Language.Grammar;

/// <summary>The rules and word lists of a grammar, compiled once and shared.</summary>
internal sealed class RuleBook
{
    private readonly Dictionary<string, int> _kinds = new() { [Chart.Digits] = 0 };
    private readonly Dictionary<string, BookWord> _words = [];

    /// <summary>Compiles the rules in order.</summary>
    /// <param name="words">The lists of words with a meaning of their own.</param>
    /// <param name="rules">The rules, in the order in which they are tried.</param>
    /// <param name="classes">The words of each class that patterns name.</param>
    /// <param name="conditions">The conditions that patterns name.</param>
    /// <param name="between">The words that say nothing, for the steps that may have some before them.</param>
    public RuleBook(IEnumerable<WordKind> words, IEnumerable<PhraseRule> rules, IReadOnlyDictionary<string, string> classes,
        IReadOnlyDictionary<string, Func<Chart, int, bool>> conditions, IReadOnlySet<string>? between = null)
    {
        Rules = [.. rules];
        Between = between ?? new HashSet<string>();
        foreach (var list in words)
            foreach (var (word, meaning) in list.Meanings) WordOf(word).Meanings.Add((NumberOf(list.Kind), list.Kind, meaning));
        var compiler = new StepCompiler(NumberOf, word => WordOf(word).Number, classes, conditions);
        Compiled = [.. Rules.Select(rule => new CompiledRule(rule, NumberOf(rule.Kind), compiler.Compile(rule.Pattern)))];
        foreach (var word in _words.Values) word.Begins.Add(Those(rule => rule.FirstWords.Contains(word.Number)));
        BegunByKind = [.. Enumerable.Range(0, _kinds.Count).Select(kind => Those(rule => (rule.FirstKinds & (1UL << kind)) != 0))];
        MostSlots = Compiled.Max(rule => rule.Slots);
        if (_kinds.Count > 64) throw new InvalidOperationException("A chart keeps the kinds at a place in 64 bits.");
    }

    /// <summary>The rules, in the order in which they are tried.</summary>
    public IReadOnlyList<PhraseRule> Rules { get; }

    /// <summary>The words that say nothing between two of a phrase.</summary>
    public IReadOnlySet<string> Between { get; }

    /// <summary>The compiled <see cref="Rules"/>, in the same order.</summary>
    internal CompiledRule[] Compiled { get; }

    /// <summary>The largest number of kinds in the pattern of a rule.</summary>
    internal int MostSlots { get; }

    /// <summary>For each kind, the rules that can start with it.</summary>
    internal NumberSet[] BegunByKind { get; }

    /// <summary>The entry of a word, or null.</summary>
    internal BookWord? Find(string word) => _words.GetValueOrDefault(word);

    /// <summary>Whether some rule or list knows the word.</summary>
    internal bool Knows(string word) => _words.ContainsKey(word);

    /// <summary>Every word that the book knows.</summary>
    internal IReadOnlyCollection<string> Words => _words.Keys;

    /// <summary>The number of a kind, or null when no rule gives or takes it.</summary>
    internal int? KindOf(string kind) => _kinds.TryGetValue(kind, out var number) ? number : null;

    private int NumberOf(string kind)
    {
        if (!_kinds.TryGetValue(kind, out var number)) _kinds[kind] = number = _kinds.Count;
        return number;
    }

    private BookWord WordOf(string text)
    {
        if (!_words.TryGetValue(text, out var word)) _words[text] = word = new BookWord(_words.Count);
        return word;
    }

    private NumberSet Those(Predicate<CompiledRule> begin)
    {
        var rules = new NumberSet();
        for (var n = 0; n < Compiled.Length; n++)
            if (begin(Compiled[n])) rules.Add(n);
        return rules;
    }
}

/// <summary>A word that occurs in some rule or list of a book.</summary>
/// <param name="number">Its number in the book.</param>
internal sealed class BookWord(int number)
{
    /// <summary>Its number in the book.</summary>
    public int Number => number;

    /// <summary>Its own meanings.</summary>
    public List<(int Kind, string Name, object Meaning)> Meanings { get; } = [];

    /// <summary>The rules that can start with it, so that one look-up replaces a test of every rule.</summary>
    public NumberSet Begins { get; } = new();
}

/// <summary>A compiled rule, with what it can start with, so that most rules can be skipped.</summary>
internal sealed class CompiledRule
{
    private readonly NumberSet _secondWords = new();
    private readonly ulong _secondKinds;
    private readonly bool _mayEnd;

    /// <summary>
    /// Computes what can come first (the first step, and the next ones while steps are optional) and what can come second after a word.
    /// </summary>
    public CompiledRule(PhraseRule rule, int kind, Step[] steps)
    {
        Rule = rule;
        Kind = kind;
        Steps = steps;
        Slots = steps.Count(step => step.Slot >= 0);
        for (var first = 0; first < steps.Length; first++)
        {
            var step = steps[first];
            if (step.Kind >= 0) FirstKinds |= 1UL << step.Kind;
            if (step.Words is not null)
            {
                FirstWords.Add(step.Words);
                foreach (var phrase in step.Phrases) FirstWords.Add(phrase[0]);
                _mayEnd |= step.Phrases.Count > 0;
                var second = first + 1;
                for (; second < steps.Length; second++)
                {
                    _mayEnd |= steps[second].Loose || steps[second].Phrases.Count > 0;
                    if (steps[second].Words is { } words) _secondWords.Add(words);
                    if (steps[second].Kind >= 0) _secondKinds |= 1UL << steps[second].Kind;
                    if (IsNeeded(steps[second])) break;
                }
                _mayEnd |= second == steps.Length;
            }
            if (IsNeeded(step)) break;
        }
    }

    /// <summary>The rule as written.</summary>
    public PhraseRule Rule { get; }

    /// <summary>The number of the kind that it produces.</summary>
    public int Kind { get; }

    /// <summary>The steps of its pattern.</summary>
    public Step[] Steps { get; }

    /// <summary>The number of kinds that its pattern captures.</summary>
    public int Slots { get; }

    /// <summary>The words that it can start with.</summary>
    public NumberSet FirstWords { get; } = new();

    /// <summary>The kinds that it can start with, one bit per kind.</summary>
    public ulong FirstKinds { get; }

    /// <summary>Whether the rule, started with a word, can continue with a token of that number and those kinds.</summary>
    public bool MayGoOn(int number, ulong kinds) => _mayEnd || (_secondKinds & kinds) != 0 || _secondWords.Contains(number);

    private static bool IsNeeded(Step step) => !step.Optional && step.Condition is null;
}
