using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using XmessBot.Wording;

namespace XmessBot.Channels.WebChat;

/// <summary>The chat page, a template filled in at each request; the widget's frame shows the same page.</summary>
internal sealed class ChatPage(IWebHostEnvironment host, ContentPolicy policy, IOptions<WebChatOptions> options)
{
    private static readonly Texts Texts = Texts.For("ChatPage");

    public async Task<IResult> GetAsync(HttpResponse response, bool inWidget)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));
        response.Headers.ContentSecurityPolicy = policy.For(nonce, inWidget);
        response.Headers.CacheControl = "no-cache";
        var file = host.WebRootFileProvider.GetFileInfo("index.html");
        using var reader = new StreamReader(file.CreateReadStream());
        var page = (await reader.ReadToEndAsync(response.HttpContext.RequestAborted))
            .Replace("{{nonce}}", nonce, StringComparison.Ordinal)
            .Replace("{{bundle}}", Version("lib/webchat.js"), StringComparison.Ordinal)
            .Replace("{{mode}}", inWidget ? "widget" : "page", StringComparison.Ordinal)
            .Replace("{{try}}", host.IsDevelopment() && !inWidget ? TryOut.Line() : "", StringComparison.Ordinal)
            .Replace("{{privacy}}", Privacy(), StringComparison.Ordinal);
        return Results.Content(page, "text/html; charset=utf-8");
    }

    // A new version of the bundle has a new URL, so that browsers may cache each one forever.
    private string Version(string path)
    {
        var file = host.WebRootFileProvider.GetFileInfo(path);
        return file.Exists ? file.LastModified.UtcTicks.ToString("x", CultureInfo.InvariantCulture) : "0";
    }

    private string Privacy() => options.Value.PrivacyUrl is { } url
        ? $"""<a class="header-link" href="{WebUtility.HtmlEncode(url.AbsoluteUri)}" target="_blank" rel="noopener">"""
            + $"""{WebUtility.HtmlEncode(Texts.Plain("privacy"))}</a>"""
        : "";
}
