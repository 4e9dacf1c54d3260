using Microsoft.Extensions.Options;
using XmessBot.Channels.DirectLine;

namespace XmessBot.Channels.WebChat;

/// <summary>
/// What the page may load: only what this host serves. Web Chat writes its styles as elements, which carry the answer's
/// nonce; it draws its icons from data and blob addresses.
/// </summary>
internal sealed class ContentPolicy(IOptions<WidgetOptions> widget, IOptions<DirectLineOptions> directLine)
{
    // The hash of nothing at all: a part of Web Chat adds an empty style element without the nonce and fills it by program,
    // which no policy forbids. It lets in no style that has a text.
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

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

    // 'self' covers a stream of the page's own host; with a configured address it may be another.
    private string Streams() =>
        directLine.Value.PublicUrl is { } address ? $" {address.GetLeftPart(UriPartial.Authority).Replace("http", "ws")}" : "";
}
