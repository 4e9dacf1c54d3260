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

    public void Write(HttpResponse response, string ticket, bool inWidget)
    {
        var cookie = new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = options.Value.RememberFor,
            Path = "/chat",
            // A frame of another site gets no cookie otherwise, not even to try it out without TLS.
            Secure = inWidget || response.HttpContext.Request.IsHttps,
            SameSite = inWidget ? SameSiteMode.None : SameSiteMode.Lax,
        };
        if (inWidget)
            cookie.Extensions.Add("Partitioned");
        response.Cookies.Append(inWidget ? Widget : Page, ticket, cookie);
    }
}
