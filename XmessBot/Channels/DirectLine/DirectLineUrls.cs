using Microsoft.Extensions.Options;

namespace XmessBot.Channels.DirectLine;

/// <summary>The endpoint's own address as a client sees it.</summary>
internal sealed class DirectLineUrls(IOptions<DirectLineOptions> options)
{
    /// <summary>Where the endpoint is under the host.</summary>
    public const string Path = "/v3/directline";

    public string Service(HttpRequest request) => Base(request) + Path;

    /// <summary>Where a client connects to receive what comes after a watermark.</summary>
    public string Stream(HttpRequest request, string conversationId, long after, string token) =>
        $"ws{Service(request)["http".Length..]}/conversations/{conversationId}/stream?watermark={Watermark.Write(after)}&t={token}";

    private string Base(HttpRequest request) =>
        options.Value.PublicUrl?.AbsoluteUri.TrimEnd('/') ?? $"{request.Scheme}://{request.Host}{request.PathBase}";
}
