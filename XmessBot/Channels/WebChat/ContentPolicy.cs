using Microsoft.Extensions.Options;
using XmessBot.Channels.DirectLine;

namespace XmessBot.Channels.WebChat;

/// <summary>
/// The page's Content-Security-Policy: it may load only what this host serves. Web Chat adds style elements, which carry the response's
/// nonce, and draws its icons from data and blob URLs.
/// </summary>
internal sealed class ContentPolicy(IOptions<WidgetOptions> widget, IOptions<DirectLineOptions> directLine)
{
    // The hash of the empty text: a part of Web Chat adds an empty style element without the nonce and fills it by script, which no policy
    // forbids. It admits no style element that has text.
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    /// <summary>The policy of one response.</summary>
    public string For(string nonce, bool inWidget) => string.Join("; ",
    [
        "default-src 'none'",
        "script-src 'self'",
        $"style-src 'self' 'nonce-{nonce}' {EmptyStyle}",
        "img-src 'self' data: blob:",
        "connect-src 'self'" + Streams(),
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors " + (inWidget ? string.Join(' ', widget.Value.AllowedOrigins.Prepend("'self'")) : "'none'"),
    ]);

    // 'self' covers a stream on the page's own host; DirectLine:PublicUrl may be another.
    private string Streams() =>
        directLine.Value.PublicUrl is { } address ? $" {address.GetLeftPart(UriPartial.Authority).Replace("http", "ws")}" : "";
}
