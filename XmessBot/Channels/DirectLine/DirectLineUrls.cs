using Microsoft.Extensions.Options;

namespace XmessBot.Channels.DirectLine;

/// <summary>The endpoint's own URLs as a client sees them.</summary>
internal sealed class DirectLineUrls(IOptions<DirectLineOptions> options)
{
    /// <summary>The path of the endpoint.</summary>
    public const string Path = "/v3/directline";

    /// <summary>The URL of the endpoint.</summary>
    public string Service(HttpRequest request) => Base(request) + Path;

    /// <summary>The WebSocket URL of the stream after a watermark.</summary>
    public string Stream(HttpRequest request, string conversationId, long after, string token) =>
        $"ws{Service(request)["http".Length..]}/conversations/{conversationId}/stream?watermark={Watermark.Write(after)}&t={token}";

    private string Base(HttpRequest request) =>
        options.Value.PublicUrl?.AbsoluteUri.TrimEnd('/') ?? $"{request.Scheme}://{request.Host}{request.PathBase}";
}
