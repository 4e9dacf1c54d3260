using System.Collections.Concurrent;

namespace XmessBot.Core.Language.Text;

/// <summary>
/// What depends on a word, or on a sentence of ours, and on nothing else: worked out once for as long as people go on writing it.
/// Safe to use from many turns at once; whatever they write, it keeps no more than a few thousand.
/// </summary>
public sealed class Memo<T>
{
    private const int Most = 4096;

    private readonly ConcurrentDictionary<string, T> _known = new(StringComparer.Ordinal);
    private readonly Func<string, T> _read;

    /// <summary>Nothing is known yet.</summary>
    /// <param name="read">Works it out.</param>
    public Memo(Func<string, T> read) => _read = read;

    /// <summary>What was worked out for the word.</summary>
    public T this[string word]
    {
        get
        {
            if (_known.TryGetValue(word, out var known)) return known;
            var value = _read(word);
            if (_known.Count >= Most) _known.Clear();
            _known[word] = value;
            return value;
        }
    }
}
