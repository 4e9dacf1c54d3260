using System.Net.WebSockets;
using System.Text;
using System.Threading.Channels;

namespace XmessBot.Channels.DirectLine;

/// <summary>
/// One open stream. It sends the history after its client's watermark, in order, and then waits for a signal that there is more.
/// Old and new activities take the same path, so none is lost between the two.
/// </summary>
internal sealed class DirectLineStream(
    WebSocket socket, DirectLineListener listener, HistoryReader history, TimeSpan keepAlive, TimeProvider time)
{
    // How long a client may take to complete the closing handshake.
    private static readonly TimeSpan CloseTimeout = TimeSpan.FromSeconds(2);

    /// <summary>
    /// Sends the history after a watermark and then what is new, until the client leaves, the host stops or a newer stream takes its place.
    /// </summary>
    public async Task ServeAsync(long after, CancellationToken stopping)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var leaving = WatchAsync(over);
        try
        {
            await SendAllAsync(after, over.Token);
        }
        catch (Exception end) when (end is OperationCanceledException or WebSocketException or ChannelClosedException)
        {
            // The client or its network is gone, or a newer stream took its place: the client reconnects with its watermark.
        }

        await CloseAsync(stopping.IsCancellationRequested);
        await Task.WhenAny(leaving, Task.Delay(CloseTimeout, time, CancellationToken.None));
        socket.Abort();
        await leaving;
    }

    private async Task SendAllAsync(long after, CancellationToken cancellationToken)
    {
        string? signal = DirectLineListener.HistoryChanged;
        while (true)
        {
            var before = after;
            after = await SendHistoryAsync(after, cancellationToken);
            // Drops typing once a message was sent; sends empty frames so that proxies keep the socket open.
            if (signal is null || (signal.Length > 0 && after == before))
                await SendAsync(signal is null ? string.Empty : ActivityJson.Set([signal], null));
            signal = await listener.WaitAsync(keepAlive, time, cancellationToken);
        }
    }

    private async Task<long> SendHistoryAsync(long after, CancellationToken cancellationToken)
    {
        while (await history.ReadAsync(after, cancellationToken) is { Activities.Count: > 0 } page)
        {
            after = page.Watermark;
            await SendAsync(ActivityJson.Set(page.Activities, Watermark.Write(after)));
        }

        return after;
    }

    // Not cancellable: cancelling aborts the socket, and then no close status can be sent.
    private Task SendAsync(string text) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    // Clients only send empty frames, to detect a broken connection; reading them is how we notice that they left.
    private async Task WatchAsync(CancellationTokenSource over)
    {
        var scrap = new byte[256];
        try
        {
            while ((await socket.ReceiveAsync(scrap, CancellationToken.None)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception end) when (end is OperationCanceledException or WebSocketException)
        {
            // The client is gone, or this side aborted the socket.
        }

        await over.CancelAsync();
    }

    private async Task CloseAsync(bool hostStops)
    {
        var status = hostStops ? WebSocketCloseStatus.EndpointUnavailable : WebSocketCloseStatus.NormalClosure;
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync(status, null, CancellationToken.None);
        }
        catch (WebSocketException)
        {
            // Already closed.
        }
    }
}
