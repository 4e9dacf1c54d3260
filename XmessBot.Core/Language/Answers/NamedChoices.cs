namespace XmessBot.Core.Language.Answers;

/// <summary>The options that an answer names, and the words that name each.</summary>
/// <param name="names">The words of all options.</param>
internal sealed class NamedChoices(ChoiceNames names)
{
    private readonly Dictionary<int, int> _named = [];
    private readonly Dictionary<int, HashSet<string>> _words = [];
    private readonly HashSet<string> _said = [];
    private readonly HashSet<int> _shared = [];

    /// <summary>The number of options named.</summary>
    public int Count => _named.Count;

    /// <summary>Whether an option is named.</summary>
    public bool Has(int choice) => _named.ContainsKey(choice);

    /// <summary>Records that a word of some option was said, even to reject it.</summary>
    public void Say(string word) => _said.Add(word);

    /// <summary>Records that a word names an option.</summary>
    public void Add(int choice, string word)
    {
        _named[choice] = _named.GetValueOrDefault(choice) + 1;
        if (!_words.TryGetValue(choice, out var words)) _words[choice] = words = [];
        words.Add(word);
    }

    /// <summary>Records the options that share a word, or the one it belongs to.</summary>
    public void Share(IReadOnlyList<int> choices)
    {
        if (choices.Count > 1) _shared.UnionWith(choices);
        else _shared.ExceptWith(choices);
    }

    /// <summary>Removes an option: it was taken back.</summary>
    public void Remove(int choice) => _named.Remove(choice);

    /// <summary>Whether this option is named and every other named option is named by the same words.</summary>
    public bool AreAllAs(int choice) => Has(choice)
        && _words.Where(each => Has(each.Key)).All(each => each.Value.SetEquals(_words[choice]));

    /// <summary>The one at that place among those that the same words name; null when they name but one.</summary>
    public int? Nth(int place) => place < Count && Count > 1 && _named.Keys.All(AreAllAs) ? _named.Keys.Order().ElementAt(place) : null;

    /// <summary>
    /// The option with most of the words said. A tie goes to the option with fewest words unsaid, only when that is none.
    /// </summary>
    /// <param name="rejected">The options that are rejected.</param>
    /// <param name="length">The number of words of the answer.</param>
    public int? Best(IReadOnlySet<int> rejected, int length)
    {
        var candidates = _named.Where(each => !rejected.Contains(each.Key) && IsEnough(each.Key, length)).ToList();
        if (candidates.Count == 0) return null;
        var most = candidates.Max(each => each.Value);
        var best = candidates.Where(each => each.Value == most).Select(each => each.Key).ToList();
        if (best.Count == 1) return candidates.Count == 1 || Covers(best[0], candidates) ? best[0] : null;
        // "Mentor o tècnic": two options named by different words are ambiguous.
        if (!best.TrueForAll(each => _words[each].SetEquals(_words[best[0]]))) return null;
        return best.FindAll(each => names.Unsaid(each, _said) == 0) is [var whole] ? whole : null;
    }

    // "Vull parlar amb una persona" has only a word of the explanation in "Assessorament: us atén una persona experta".
    private bool IsEnough(int choice, int length) =>
        _words[choice].Count > 1 || length < 4 || _words[choice].Any(word => names.IsOfName(choice, word));

    // "Dimarts 12" names the only option with both words; "mentoria i assessorament" names two options, so none.
    private bool Covers(int best, List<KeyValuePair<int, int>> candidates) => candidates.All(each => each.Key == best
        || _shared.Contains(each.Key));
}
