using Microsoft.Extensions.Options;

namespace XmessBot.Channels.WebChat;

/// <summary>
/// The cookie with the visitor's ticket. In the widget's frame it is partitioned: each council's page has its own, so that nobody can be
/// tracked across them.
/// </summary>
internal sealed class ChatCookie(ChatVisitor visitor, IOptions<WebChatOptions> options)
{
    private const string Page = "xmess-xat";
    private const string Widget = "xmess-xat-giny";

    public string? Read(HttpRequest request, bool inWidget) =>
        visitor.Read(request.Cookies[inWidget ? Widget : Page]);

    public void Write(HttpResponse response, string ticket, bool inWidget) =>
        response.Cookies.Append(inWidget ? Widget : Page, ticket, OptionsOf(response, inWidget, options.Value.RememberFor));

    /// <summary>Deletes the ticket: the next visitor is a new user.</summary>
    public void Forget(HttpResponse response, bool inWidget) =>
        response.Cookies.Append(inWidget ? Widget : Page, "", OptionsOf(response, inWidget, TimeSpan.Zero));

    private static CookieOptions OptionsOf(HttpResponse response, bool inWidget, TimeSpan age)
    {
        var cookie = new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = age,
            Path = "/chat",
            // Browsers send no other cookie in a cross-site frame, not even without TLS in development.
            Secure = inWidget || response.HttpContext.Request.IsHttps,
            SameSite = inWidget ? SameSiteMode.None : SameSiteMode.Lax,
        };
        if (inWidget)
            cookie.Extensions.Add("Partitioned");
        return cookie;
    }
}
