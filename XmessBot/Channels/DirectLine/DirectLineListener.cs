using System.Threading.Channels;

namespace XmessBot.Channels.DirectLine;

/// <summary>
/// The wake-up channel of one stream; bounded, drops the oldest. It signals that the history has grown, and carries transient
/// activities (typing). The stream reads the history itself, from its own watermark, so that nothing is lost, duplicated or reordered.
/// </summary>
internal sealed class DirectLineListener(DirectLineHub hub, string conversationId) : IDisposable
{
    // Dropping is safe: one signal is enough to read all new history.
    private readonly Channel<string> _signals = Channel.CreateBounded<string>(
        new BoundedChannelOptions(16) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    /// <summary>The signal that the history has grown; any other signal is the JSON of a transient activity.</summary>
    public const string HistoryChanged = "";

    public void Notify(string signal) => _signals.Writer.TryWrite(signal);

    /// <summary>Completes the channel, because a newer stream takes this one's place.</summary>
    public void Complete() => _signals.Writer.TryComplete();

    /// <summary>Waits for the next signal; null on a timeout.</summary>
    /// <exception cref="ChannelClosedException">The channel was completed.</exception>
    public async Task<string?> WaitAsync(TimeSpan timeout, TimeProvider time, CancellationToken cancellationToken)
    {
        if (_signals.Reader.TryRead(out var signal))
            return signal;
        using var expiry = new CancellationTokenSource(timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(expiry.Token, cancellationToken);
        try
        {
            return await _signals.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    public void Dispose() => hub.Remove(conversationId, this);
}
