using System.Collections.Concurrent;

namespace XmessBot.Turns;

/// <summary>Per-process state of each number series: a queue and the last number issued.</summary>
public sealed class NumberSeriesCache(TurnQueue queue)
{
    private readonly ConcurrentDictionary<string, int> _last = new(StringComparer.Ordinal);

    internal Task<IDisposable> EnterAsync(string series) => queue.EnterAsync($"number|{series}");

    internal int? LastOf(string series) => _last.TryGetValue(series, out var last) ? last : null;

    internal void Set(string series, int last) => _last[series] = last;

    /// <summary>Forgets the last number, so that the next turn reads it from the database.</summary>
    internal void Invalidate(string series) => _last.TryRemove(series, out _);
}
