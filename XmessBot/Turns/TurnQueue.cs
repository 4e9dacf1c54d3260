using System.Collections.Concurrent;

namespace XmessBot.Turns;

/// <summary>
/// One turn at a time for a key, in order of arrival: each newcomer waits for the one before it, so the order is the
/// order of the calls and not that of whoever wakes first.
/// </summary>
public sealed class TurnQueue
{
    private readonly ConcurrentDictionary<string, Task> _tails = new(StringComparer.Ordinal);

    /// <summary>How many keys have somebody inside or waiting.</summary>
    public int Count => _tails.Count;

    /// <summary>Waits for the turns of the key that came before; dispose what it gives to let the next one in.</summary>
    public async Task<IDisposable> EnterAsync(string key)
    {
        var place = new Place(this, key);
        Task? before;
        lock (_tails)
        {
            _tails.TryGetValue(key, out before);
            _tails[key] = place.Left.Task;
        }

        if (before is not null) await before;
        return place;
    }

    private sealed class Place(TurnQueue queue, string key) : IDisposable
    {
        public TaskCompletionSource Left { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Dispose()
        {
            lock (queue._tails)
            {
                // The last in the line takes the line away; a line with somebody behind is theirs.
                queue._tails.TryRemove(new KeyValuePair<string, Task>(key, Left.Task));
            }

            Left.TrySetResult();
        }
    }
}
