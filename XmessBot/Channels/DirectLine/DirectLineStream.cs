using System.Net.WebSockets;
using System.Text;
using System.Threading.Channels;

namespace XmessBot.Channels.DirectLine;

/// <summary>
/// One open stream. It sends what its client has not got, in order, and then waits to hear that there is more; so that
/// history and news are the same thing and nothing is lost between them.
/// </summary>
internal sealed class DirectLineStream(
    WebSocket socket, DirectLineListener listener, HistoryReader history, TimeSpan keepAlive, TimeProvider time)
{
    // How long a client may take to say goodbye.
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    /// <summary>Sends from a watermark on, until the client leaves, the host stops or other streams take its place.</summary>
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
            // The client left, or its network did, or newer streams took its place: it comes back with its watermark.
        }

        await CloseAsync(stopping.IsCancellationRequested);
        await Task.WhenAny(leaving, Task.Delay(Farewell, time, CancellationToken.None));
        socket.Abort();
        await leaving;
    }

    private async Task SendAllAsync(long after, CancellationToken cancellationToken)
    {
        string? signal = DirectLineListener.Kept;
        while (true)
        {
            var before = after;
            after = await SendHistoryAsync(after, cancellationToken);
            // What passes (typing) is stale once something was said; silence is filled, so that proxies keep the stream.
            if (signal is null || (signal.Length > 0 && after == before))
                await SendAsync(signal is null ? string.Empty : ActivityJson.Set([signal], null));
            signal = await listener.HearAsync(keepAlive, time, cancellationToken);
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

    // Not cancelled: cancelling tears the socket down, and then the client cannot be told why.
    private Task SendAsync(string text) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    // Clients send nothing but empty frames, to find out that a connection is broken; reading them is how one learns that they left.
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
            // As above, or it was we who ended it.
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
            // It is closed already.
        }
    }
}
