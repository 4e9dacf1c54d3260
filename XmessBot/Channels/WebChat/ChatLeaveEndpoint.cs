using XmessBot.Channels.DirectLine;
using XmessBot.Storage.Members;

namespace XmessBot.Channels.WebChat;

/// <summary>
/// <c>POST /chat/leave</c>: signs this browser out. Unlinks its account and deletes its ticket, so that the next person is a new visitor
/// and sees no history.
/// </summary>
internal sealed class ChatLeaveEndpoint(AllowedOrigins origins, ChatCookie cookie, ChatVisitor visitor, SignOuts accounts)
{
    private const int MostBytes = 4096;

    public async Task<IResult> PostAsync(HttpRequest request)
    {
        // Browsers send the cookie from any page, so the origin decides: no other page may sign the visitor out.
        if (!origins.Allow(request)) return DirectLineError.OriginNotAllowed;
        var (text, refusal) = await BoundedBody.ReadAsync(request, MostBytes);
        if (refusal is not null) return refusal;
        if (ChatRequest.Read(text) is not { } asked) return DirectLineError.Bad("BadSyntax", "The body is not JSON of the expected form.");
        if (asked.UserOf(request, cookie, visitor) is { } user)
            await accounts.UnlinkAsync($"{Microsoft.Bot.Connector.Channels.Directline}|{user}", request.HttpContext.RequestAborted);
        cookie.Forget(request.HttpContext.Response, asked.Widget);
        return Results.NoContent();
    }
}
