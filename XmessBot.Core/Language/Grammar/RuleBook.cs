namespace XmessBot.Core.Language.Grammar;

/// <summary>The rules and word lists of a language, compiled once and shared.</summary>
internal sealed class RuleBook
{
    private readonly Dictionary<string, int> _kinds = new() { [Chart.Digits] = 0 };
    private readonly Dictionary<string, BookWord> _words = [];

    /// <summary>Compiles the rules in their order.</summary>
    /// <param name="words">The lists of words that mean something by themselves.</param>
    /// <param name="rules">The rules, in the order in which they are tried.</param>
    /// <param name="classes">The words of each class that patterns name.</param>
    /// <param name="conditions">The conditions that patterns may ask of what follows.</param>
    public RuleBook(IEnumerable<WordKind> words, IEnumerable<PhraseRule> rules, IReadOnlyDictionary<string, string> classes,
        IReadOnlyDictionary<string, Func<Chart, int, bool>> conditions)
    {
        Rules = [.. rules];
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

    internal CompiledRule[] Compiled { get; }

    /// <summary>The most kinds that a rule captures.</summary>
    internal int MostSlots { get; }

    /// <summary>For each kind, which of the rules can begin with it.</summary>
    internal NumberSet[] BegunByKind { get; }

    /// <summary>What the book has of a word, or null.</summary>
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

/// <summary>A word that some rule or list of a book knows.</summary>
/// <param name="number">Its number in the book.</param>
internal sealed class BookWord(int number)
{
    public int Number => number;

    /// <summary>What it means by itself.</summary>
    public List<(int Kind, string Name, object Meaning)> Meanings { get; } = [];

    /// <summary>Which of the rules can begin with it: one look instead of one for each rule.</summary>
    public NumberSet Begins { get; } = new();
}

/// <summary>A rule ready to run, with what it can begin with, so that most rules are passed over at once.</summary>
internal sealed class CompiledRule
{
    private readonly NumberSet _secondWords = new();
    private readonly ulong _secondKinds;
    private readonly bool _mayEnd;

    /// <summary>
    /// Finds the beginnings: the first step and, while steps are optional, the next ones; and what may come second after a word.
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
                var second = first + 1;
                for (; second < steps.Length; second++)
                {
                    if (steps[second].Words is { } words) _secondWords.Add(words);
                    if (steps[second].Kind >= 0) _secondKinds |= 1UL << steps[second].Kind;
                    if (IsNeeded(steps[second])) break;
                }
                _mayEnd |= second == steps.Length;
            }
            if (IsNeeded(step)) break;
        }
    }

    public PhraseRule Rule { get; }

    public int Kind { get; }

    public Step[] Steps { get; }

    public int Slots { get; }

    public NumberSet FirstWords { get; } = new();

    public ulong FirstKinds { get; }

    /// <summary>Whether, begun with a word, it may go on with a token of that number and those kinds.</summary>
    public bool MayGoOn(int number, ulong kinds) => _mayEnd || (_secondKinds & kinds) != 0 || _secondWords.Contains(number);

    private static bool IsNeeded(Step step) => !step.Optional && step.Condition is null;
}
