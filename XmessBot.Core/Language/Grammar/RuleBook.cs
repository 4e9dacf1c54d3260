namespace XmessBot.Core.Language.Grammar;

/// <summary>The rules and word lists of a language, compiled once and shared.</summary>
internal sealed class RuleBook
{
    private readonly Dictionary<string, RuleSet> _begunByWord = [];
    private readonly Dictionary<string, int> _kinds = new() { [Chart.Digits] = 0 };

    /// <summary>Compiles the rules in their order.</summary>
    public RuleBook(IEnumerable<Words> words, IEnumerable<PhraseRule> rules, IReadOnlyDictionary<string, string> classes,
        IReadOnlyDictionary<string, Func<Chart, int, bool>> conditions)
    {
        Conditions = conditions;
        Rules = [.. rules];
        foreach (var list in words)
        {
            foreach (var (word, meaning) in list.Meanings)
            {
                if (!WordItems.TryGetValue(word, out var items)) WordItems[word] = items = [];
                items.Add((KindOf(list.Kind), list.Kind, meaning));
            }
        }
        Compiled = [.. Rules.Select(rule => new CompiledRule(rule, KindOf(rule.Kind), Step.Compile(rule.Pattern, KindOf, classes)))];
        for (var n = 0; n < Compiled.Length; n++)
        {
            foreach (var word in Compiled[n].FirstWords)
            {
                if (!_begunByWord.TryGetValue(word, out var begun)) _begunByWord[word] = begun = new RuleSet(Compiled.Length);
                begun.Add(n);
            }
        }
        BegunByKind = [.. Enumerable.Range(0, _kinds.Count).Select(BeginWith)];
        MostSlots = Compiled.Max(rule => rule.Slots);
        if (_kinds.Count > 64) throw new InvalidOperationException("A chart keeps the kinds at a place in 64 bits.");
    }

    /// <summary>The rules, in the order in which they are tried.</summary>
    public IReadOnlyList<PhraseRule> Rules { get; }

    /// <summary>The conditions that patterns may ask of what follows.</summary>
    public IReadOnlyDictionary<string, Func<Chart, int, bool>> Conditions { get; }

    internal CompiledRule[] Compiled { get; }

    /// <summary>The most kinds that a rule captures.</summary>
    internal int MostSlots { get; }

    /// <summary>For each kind, which of the rules can begin with it.</summary>
    internal RuleSet[] BegunByKind { get; }

    internal Dictionary<string, List<(int Kind, string Name, object Meaning)>> WordItems { get; } = [];

    /// <summary>Which of the rules can begin with a word: one look instead of one for each rule. Null for none.</summary>
    internal RuleSet? BegunBy(string word) => _begunByWord.GetValueOrDefault(word);

    internal int KindOf(string kind)
    {
        if (!_kinds.TryGetValue(kind, out var number)) _kinds[kind] = number = _kinds.Count;
        return number;
    }

    private RuleSet BeginWith(int kind)
    {
        var rules = new RuleSet(Compiled.Length);
        for (var n = 0; n < Compiled.Length; n++)
            if ((Compiled[n].FirstKinds & (1UL << kind)) != 0) rules.Add(n);
        return rules;
    }
}

/// <summary>A rule ready to run, with what it can begin with, so that most rules are passed over at once.</summary>
internal sealed class CompiledRule
{
    /// <summary>Finds the beginnings: the first step and, while steps are optional, the next ones.</summary>
    public CompiledRule(PhraseRule rule, int kind, Step[] steps)
    {
        Rule = rule;
        Kind = kind;
        Steps = steps;
        Slots = steps.Count(step => step.Slot >= 0);
        foreach (var step in steps)
        {
            if (step.Words is not null) FirstWords.UnionWith(step.Words);
            if (step.Kind >= 0) FirstKinds |= 1UL << step.Kind;
            if (!step.Optional && step.Condition is null) break;
        }
    }

    public PhraseRule Rule { get; }

    public int Kind { get; }

    public Step[] Steps { get; }

    public int Slots { get; }

    public HashSet<string> FirstWords { get; } = [];

    public ulong FirstKinds { get; }
}
