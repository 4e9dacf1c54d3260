using Microsoft.Extensions.Options;

namespace XmessBot.Channels.DirectLine;

/// <summary>The origins whose pages may call: our own and the configured ones.</summary>
public sealed class AllowedOrigins(IOptions<DirectLineOptions> options)
{
    /// <summary>
    /// Whether a request comes from our own page, from a page of an allowed origin, or from a program (no <c>Origin</c> header).
    /// </summary>
    public bool Allow(HttpRequest request)
    {
        if (request.Headers.Origin is not [{ Length: > 0 } origin])
            return true;
        return options.Value.AllowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase)
            || (Uri.TryCreate(origin, UriKind.Absolute, out var page) && IsOurs(page, request));
    }

    // The scheme is not compared: behind a proxy that terminates TLS, the host sees http where the page used https.
    private bool IsOurs(Uri page, HttpRequest request) =>
        string.Equals(page.Authority, options.Value.PublicUrl?.Authority, StringComparison.OrdinalIgnoreCase)
        || string.Equals(page.Authority, Authority(request), StringComparison.OrdinalIgnoreCase);

    // Uri omits the scheme's default port; the Host header may include it.
    private static string? Authority(HttpRequest request) =>
        Uri.TryCreate($"{request.Scheme}://{request.Host}", UriKind.Absolute, out var host) ? host.Authority : null;
}
