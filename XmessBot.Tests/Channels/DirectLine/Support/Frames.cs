using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace XmessBot.Tests.Channels.DirectLine.Support;

/// <summary>Reads a stream frame by frame.</summary>
internal static class Frames
{
    /// <summary>The text of the next frame; empty for a keep-alive frame, null when the stream is closed.</summary>
    public static async Task<string?> NextAsync(ClientWebSocket socket)
    {
        using var text = new MemoryStream();
        var chunk = new byte[4096];
        while (true)
        {
            var part = await socket.ReceiveAsync(chunk, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(30));
            if (part.MessageType == WebSocketMessageType.Close)
                return null;
            text.Write(chunk, 0, part.Count);
            if (part.EndOfMessage)
                return Encoding.UTF8.GetString(text.ToArray());
        }
    }

    /// <summary>Reads until that many activities have arrived; returns the text (or type) of each, in order.</summary>
    public static async Task<List<string>> TextsAsync(ClientWebSocket socket, int count)
    {
        var texts = new List<string>();
        while (texts.Count < count && await NextAsync(socket) is { } frame)
            if (frame.Length > 0)
                texts.AddRange(Talk.Texts(JsonNode.Parse(frame)!));
        return texts;
    }
}
