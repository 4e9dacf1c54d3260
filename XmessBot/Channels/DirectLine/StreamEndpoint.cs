using Microsoft.Extensions.Options;

namespace XmessBot.Channels.DirectLine;

/// <summary>Connects a client to a conversation's stream, by WebSocket.</summary>
internal sealed class StreamEndpoint(
    DirectLineCaller caller, AllowedOrigins origins, DirectLineHub hub, IServiceScopeFactory scopes,
    IOptions<DirectLineOptions> options, TimeProvider time, IHostApplicationLifetime lifetime)
{
    /// <summary>Serves the stream until the client leaves or the host stops; a refusal when it cannot be opened.</summary>
    public async Task<IResult> ConnectAsync(HttpContext http, string conversationId)
    {
        // CORS does not apply to WebSockets: browsers let any page open one, so the origin is checked here.
        if (!origins.Allow(http.Request))
            return DirectLineError.OriginNotAllowed;
        if (!caller.TryReadStream(http.Request, conversationId, out _, out var refusal))
            return refusal;
        if (!Watermark.TryRead(http.Request.Query["watermark"], out var after))
            return DirectLineError.Bad("BadArgument", "The watermark is not one of this conversation.");
        if (!http.WebSockets.IsWebSocketRequest)
            return DirectLineError.Bad("BadArgument", "The stream is a WebSocket.");
        var reader = new HistoryReader(scopes, conversationId, options.Value.PageSize);
        if (await reader.FindAsync(http.RequestAborted) is not { } conversation)
            return DirectLineError.NoConversation;
        var from = http.Request.Query.ContainsKey("watermark") ? after : conversation.LastSequence;
        using var listener = hub.Listen(conversationId);
        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        await new DirectLineStream(socket, listener, reader, options.Value.KeepAlive, time)
            .ServeAsync(from, lifetime.ApplicationStopping);
        return Results.Empty;
    }
}
