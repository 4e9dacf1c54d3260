using System.Collections.Concurrent;

namespace XmessBot.Turns;

/// <summary>
/// An asynchronous lock per key, first in, first out: each caller waits for the one before it, so turns run in the order of the
/// calls.
/// </summary>
public sealed class TurnQueue
{
    private readonly ConcurrentDictionary<string, Task> _tails = new(StringComparer.Ordinal);

    /// <summary>How many keys are held or waited for.</summary>
    public int Count => _tails.Count;

    /// <summary>Waits for earlier callers of the key; dispose the result to let the next one in.</summary>
    public async Task<IDisposable> EnterAsync(string key)
    {
        var releaser = new Releaser(this, key);
        Task? before;
        lock (_tails)
        {
            _tails.TryGetValue(key, out before);
            _tails[key] = releaser.Released.Task;
        }

        if (before is not null) await before;
        return releaser;
    }

    private sealed class Releaser(TurnQueue queue, string key) : IDisposable
    {
        public TaskCompletionSource Released { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Dispose()
        {
            lock (queue._tails)
            {
                // Removes the key only when nobody is queued behind.
                queue._tails.TryRemove(new KeyValuePair<string, Task>(key, Released.Task));
            }

            Released.TrySetResult();
        }
    }
}
