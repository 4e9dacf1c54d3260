using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace XmessBot.Search.Embeddings;

/// <summary>
/// The vectors that a model gave, by the hash of the model and of the text, so that nothing that people write is kept. Those of entries
/// stay while the knowledge base has them; of those of questions, the ones used last.
/// </summary>
/// <param name="model">The name of the model.</param>
internal sealed class VectorCache(string model)
{
    private const int MostQuestions = 2_000;

    private readonly ConcurrentDictionary<UInt128, float[]> _entries = [];
    private readonly Lock _turn = new();
    private Dictionary<UInt128, float[]> _recent = [];
    private Dictionary<UInt128, float[]> _older = [];

    /// <summary>The vector of a text; null when there is none.</summary>
    public float[]? Find(string text)
    {
        var key = KeyOf(text);
        if (_entries.TryGetValue(key, out var vector)) return vector;
        lock (_turn)
        {
            if (_recent.TryGetValue(key, out vector)) return vector;
            if (!_older.TryGetValue(key, out vector)) return null;
            Add(key, vector);
            return vector;
        }
    }

    /// <summary>Keeps the vector of a text of an entry.</summary>
    public void KeepEntry(string text, float[] vector) => _entries[KeyOf(text)] = vector;

    /// <summary>Keeps the vector of a question, for a while.</summary>
    public void KeepQuestion(string text, float[] vector)
    {
        lock (_turn) Add(KeyOf(text), vector);
    }

    /// <summary>Lets go of what is in no entry any more.</summary>
    public void KeepOnly(IEnumerable<string> texts)
    {
        var kept = texts.Select(KeyOf).ToHashSet();
        foreach (var key in _entries.Keys.Where(key => !kept.Contains(key)).ToList()) _entries.TryRemove(key, out _);
    }

    // What was not asked again while as many others were is let go.
    private void Add(UInt128 key, float[] vector)
    {
        if (_recent.Count >= MostQuestions) (_older, _recent) = (_recent, []);
        _recent[key] = vector;
    }

    private UInt128 KeyOf(string text) => MemoryMarshal.Read<UInt128>(SHA256.HashData(Encoding.UTF8.GetBytes($"{model}\n{text}")));
}
