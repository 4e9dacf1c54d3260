using XmessBot.Storage;

namespace XmessBot.Turns;

/// <summary>
/// The reference numbers that a turn takes: each series is sequential and without gaps. Turns that want a number of one series queue
/// up, but only until the turn in front has queued its commit, not until that commit is on disk. If that commit then fails, the
/// commits behind it conflict, and their turns run again and take new numbers.
/// </summary>
public sealed class ReferenceNumbers(CounterStore counters, NumberSeriesCache cache)
{
    private readonly Dictionary<string, int> _taken = [];
    private readonly List<IDisposable> _entered = [];

    /// <summary>The next number of a series, starting at 1.</summary>
    public async Task<int> NextAsync(string series, CancellationToken cancellationToken = default)
    {
        if (!_taken.ContainsKey(series)) _entered.Add(await cache.EnterAsync(series));
        return _taken[series] = await counters.NextAsync(series, cache.LastOf(series), cancellationToken);
    }

    /// <summary>Caches the numbers taken and lets the next turn in; call it once the commit is queued ahead of theirs.</summary>
    internal void Publish()
    {
        // A second call must not overwrite what later turns have cached.
        if (_entered.Count == 0) return;
        foreach (var (series, number) in _taken) cache.Set(series, number);
        Leave();
    }

    /// <summary>The commit failed: drops the cached numbers and lets the next turn in.</summary>
    internal void Discard()
    {
        foreach (var series in _taken.Keys) cache.Invalidate(series);
        Leave();
    }

    private void Leave()
    {
        foreach (var place in _entered) place.Dispose();
        _entered.Clear();
    }
}
