using XmessBot.Core.Calls;
using XmessBot.Storage;
using XmessBot.Storage.Calls;

namespace XmessBot.Turns;

/// <summary>Caches the calls for a minute: every turn needs them, and they change a few times a year.</summary>
public sealed class CallCache
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);
    private Entry? _entry;

    /// <summary>The calls, at most a minute old at <paramref name="now"/>.</summary>
    public async Task<CallBook> AtAsync(XmessContext context, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (_entry is { } entry && (now - entry.At).Duration() < Lifetime) return entry.Calls;
        var calls = await new CallStore(context).AllAsync(cancellationToken);
        _entry = new Entry(calls, now);
        return calls;
    }

    private sealed record Entry(CallBook Calls, DateTimeOffset At);
}
