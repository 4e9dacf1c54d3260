using Microsoft.Extensions.Options;

namespace XmessBot.Channels.WebChat;

/// <summary>
/// Where the visitor's ticket is kept. In the widget's frame the cookie is partitioned: each council's page has its own,
/// and nobody is followed from one to another.
/// </summary>
internal sealed class ChatCookie(ChatVisitor visitor, IOptions<WebChatOptions> options)
{
    private const string Page = "xmess-xat";
    private const string Widget = "xmess-xat-giny";

    public string? Read(HttpRequest request, bool inWidget) =>
        visitor.Read(request.Cookies[inWidget ? Widget : Page]);

    public void Write(HttpResponse response, string ticket, bool inWidget) =>
        response.Cookies.Append(inWidget ? Widget : Page, ticket, OptionsOf(response, inWidget, options.Value.RememberFor));

    /// <summary>Forgets the visitor: whoever comes next is a new one.</summary>
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
            // A frame of another site gets no cookie otherwise, not even to try it out without TLS.
            Secure = inWidget || response.HttpContext.Request.IsHttps,
            SameSite = inWidget ? SameSiteMode.None : SameSiteMode.Lax,
        };
        if (inWidget)
            cookie.Extensions.Add("Partitioned");
        return cookie;
    }
}
