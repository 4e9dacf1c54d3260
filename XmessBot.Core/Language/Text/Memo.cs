using System.Collections.Concurrent;

namespace XmessBot.Core.Language.Text;

/// <summary>
/// A bounded cache of values that depend only on a word, or on one of the bot's sentences. Thread-safe; keeps at most a few thousand
/// entries.
/// </summary>
public sealed class Memo<T>
{
    private const int Most = 4096;

    private readonly ConcurrentDictionary<string, T> _known = new(StringComparer.Ordinal);
    private readonly Func<string, T> _read;

    /// <summary>Creates an empty cache.</summary>
    /// <param name="read">Computes the value of a word.</param>
    public Memo(Func<string, T> read) => _read = read;

    /// <summary>The value of the word, computed when it is not cached.</summary>
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
