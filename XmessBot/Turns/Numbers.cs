using System.Collections.Concurrent;
using XmessBot.Storage;

namespace XmessBot.Turns;

/// <summary>What the process knows of the series of reference numbers: whose turn it is, and the last one given.</summary>
public sealed class NumberSeries(TurnQueue queue)
{
    private readonly ConcurrentDictionary<string, int> _last = new(StringComparer.Ordinal);

    internal Task<IDisposable> EnterAsync(string series) => queue.EnterAsync($"number|{series}");

    internal int? LastOf(string series) => _last.TryGetValue(series, out var last) ? last : null;

    internal void Remember(string series, int last) => _last[series] = last;

    // What is stored tells again.
    internal void Forget(string series) => _last.TryRemove(series, out _);
}

/// <summary>
/// The reference numbers that a turn takes, each series in order and without holes. Many want one at the end of a deadline:
/// each waits for those before it, but only until they are in the line to be stored, not until they are on disk. When one
/// before it is not stored after all, its own commit conflicts and it takes a number again.
/// </summary>
public sealed class Numbers(CounterStore counters, NumberSeries known)
{
    private readonly Dictionary<string, int> _taken = [];
    private readonly List<IDisposable> _places = [];

    /// <summary>The next number of a series, from 1.</summary>
    public async Task<int> NextAsync(string series, CancellationToken cancellationToken = default)
    {
        if (!_taken.ContainsKey(series)) _places.Add(await known.EnterAsync(series));
        return _taken[series] = await counters.NextAsync(series, known.LastOf(series), cancellationToken);
    }

    /// <summary>Lets in who comes next: what was taken will be stored before whatever they take.</summary>
    internal void HandOver()
    {
        // Once: later there are others in front.
        if (_places.Count == 0) return;
        foreach (var (series, number) in _taken) known.Remember(series, number);
        Leave();
    }

    /// <summary>What was taken is not stored; it is free again.</summary>
    internal void GiveBack()
    {
        foreach (var series in _taken.Keys) known.Forget(series);
        Leave();
    }

    private void Leave()
    {
        foreach (var place in _places) place.Dispose();
        _places.Clear();
    }
}
