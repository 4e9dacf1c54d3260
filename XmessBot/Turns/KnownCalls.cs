using XmessBot.Core.Calls;
using XmessBot.Storage;
using XmessBot.Storage.Calls;

namespace XmessBot.Turns;

/// <summary>The calls as read within the last minute: every turn needs them and they change a few times a year.</summary>
public sealed class KnownCalls
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);
    private Read? _read;

    /// <summary>The calls as known at <paramref name="now"/>.</summary>
    public async Task<CallBook> AtAsync(XmessContext context, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (_read is { } read && (now - read.At).Duration() < Fresh) return read.Calls;
        var calls = await new CallStore(context).AllAsync(cancellationToken);
        _read = new Read(calls, now);
        return calls;
    }

    private sealed record Read(CallBook Calls, DateTimeOffset At);
}
