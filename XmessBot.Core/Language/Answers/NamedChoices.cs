namespace XmessBot.Core.Language.Answers;

/// <summary>The choices that an answer names, by which of their words.</summary>
/// <param name="names">The words of all.</param>
internal sealed class NamedChoices(ChoiceNames names)
{
    private readonly Dictionary<int, int> _named = [];
    private readonly Dictionary<int, HashSet<string>> _words = [];
    private readonly HashSet<string> _said = [];
    private readonly HashSet<int> _shared = [];

    /// <summary>How many are named.</summary>
    public int Count => _named.Count;

    /// <summary>Whether a choice is named.</summary>
    public bool Has(int choice) => _named.ContainsKey(choice);

    /// <summary>A word of some choice was said, also one that turns it down.</summary>
    public void Say(string word) => _said.Add(word);

    /// <summary>A word names a choice.</summary>
    public void Add(int choice, string word)
    {
        _named[choice] = _named.GetValueOrDefault(choice) + 1;
        if (!_words.TryGetValue(choice, out var words)) _words[choice] = words = [];
        words.Add(word);
    }

    /// <summary>A word is of several choices, or of this one alone.</summary>
    public void Share(IReadOnlyList<int> choices)
    {
        if (choices.Count > 1) _shared.UnionWith(choices);
        else _shared.ExceptWith(choices);
    }

    /// <summary>What was named is taken back.</summary>
    public void Remove(int choice) => _named.Remove(choice);

    /// <summary>Whether the choice is named, and the others that are by the same words.</summary>
    public bool AreAllAs(int choice) => Has(choice)
        && _words.Where(each => Has(each.Key)).All(each => each.Value.SetEquals(_words[choice]));

    /// <summary>The one at that place among those that the same words name; null when they name but one.</summary>
    public int? Nth(int place) => place < Count && Count > 1 && _named.Keys.All(AreAllAs) ? _named.Keys.Order().ElementAt(place) : null;

    /// <summary>
    /// The one with most of the words said; of two with as many, the one that has fewer words left unsaid only when it has none.
    /// </summary>
    /// <param name="rejected">Those that are turned down.</param>
    /// <param name="length">How many words the answer has.</param>
    public int? Best(IReadOnlySet<int> rejected, int length)
    {
        var candidates = _named.Where(each => !rejected.Contains(each.Key) && IsEnough(each.Key, length)).ToList();
        if (candidates.Count == 0) return null;
        var most = candidates.Max(each => each.Value);
        var best = candidates.Where(each => each.Value == most).Select(each => each.Key).ToList();
        if (best.Count == 1) return candidates.Count == 1 || Covers(best[0], candidates) ? best[0] : null;
        // "Mentor o tècnic": two named by words of their own are two.
        if (!best.TrueForAll(each => _words[each].SetEquals(_words[best[0]]))) return null;
        return best.FindAll(each => names.Unsaid(each, _said) == 0) is [var whole] ? whole : null;
    }

    // "Vull parlar amb una persona" has but a word of what explains "Assessorament: us atén una persona experta".
    private bool IsEnough(int choice, int length) =>
        _words[choice].Count > 1 || length < 4 || _words[choice].Any(word => names.IsOfName(choice, word));

    // "dimarts 12" names the only one with both; "mentoria i assessorament" names two and is none.
    private bool Covers(int best, List<KeyValuePair<int, int>> candidates) => candidates.All(each => each.Key == best
        || _shared.Contains(each.Key));
}
