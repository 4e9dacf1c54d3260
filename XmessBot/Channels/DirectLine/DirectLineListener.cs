using System.Threading.Channels;

namespace XmessBot.Channels.DirectLine;

/// <summary>
/// One open stream's ear. It hears that there is something to read, and the activities that pass without being kept; what
/// is kept it reads itself, after its own watermark, so that nothing is lost, doubled or out of order.
/// </summary>
internal sealed class DirectLineListener(DirectLineHub hub, string conversationId) : IDisposable
{
    // A full ear forgets its oldest: any one signal is enough to read everything that was kept.
    private readonly Channel<string> _heard = Channel.CreateBounded<string>(
        new BoundedChannelOptions(16) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    /// <summary>The signal that something was kept; others are the JSON of an activity that passes.</summary>
    public const string Kept = "";

    public void Tell(string signal) => _heard.Writer.TryWrite(signal);

    /// <summary>Another listens in its place: what was heard until now is the last.</summary>
    public void End() => _heard.Writer.TryComplete();

    /// <summary>The next signal, or null when none came in <paramref name="wait"/>.</summary>
    /// <exception cref="ChannelClosedException">It was ended.</exception>
    public async Task<string?> HearAsync(TimeSpan wait, TimeProvider time, CancellationToken cancellationToken)
    {
        if (_heard.Reader.TryRead(out var signal))
            return signal;
        using var timeout = new CancellationTokenSource(wait, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            return await _heard.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    public void Dispose() => hub.Leave(conversationId, this);
}
