using System.Text.Json.Serialization;
using XmessBot.Channels.DirectLine;
using XmessBot.Storage.DirectLine;

namespace XmessBot.Channels.WebChat;

/// <summary><c>POST /chat/token</c>: a token for the page, for this browser's last conversation or a new one.</summary>
internal sealed class ChatTokenEndpoint(
    AllowedOrigins origins, TokenLimit limit, ChatCookie cookie, ChatVisitor visitor, DirectLineTokens tokens, DirectLineStore store)
{
    private const int MostBytes = 4096;

    public async Task<IResult> PostAsync(HttpRequest request)
    {
        // Browsers send the cookie from any page, so the origin decides; CORS only restricts what a page can read.
        if (!origins.Allow(request))
            return DirectLineError.OriginNotAllowed;
        if (limit.Refuse(request.HttpContext.Connection.RemoteIpAddress) is { } tooMany)
            return tooMany;
        var (text, refusal) = await BoundedBody.ReadAsync(request, MostBytes);
        if (refusal is not null)
            return refusal;
        if (ChatRequest.Read(text) is not { } asked)
            return DirectLineError.Bad("BadSyntax", "The body is not JSON of the expected form.");
        var userId = asked.UserOf(request, cookie, visitor) ?? ChatVisitor.NewUser();
        var conversation = await store.LatestOfAsync(userId, request.HttpContext.RequestAborted);
        var conversationId = conversation?.Id ?? DirectLineUsers.NewConversation();
        var ticket = visitor.Write(userId);
        cookie.Write(request.HttpContext.Response, ticket, asked.Widget);
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        var token = tokens.Issue(conversationId, userId);
        return Results.Json(new TokenResponse(
            token.Text, conversationId, userId, token.ExpiresIn, asked.Widget ? ticket : null));
    }

    // Only the widget gets the ticket: on our own page the cookie suffices, and scripts cannot read it.
    private sealed record TokenResponse(
        string Token, string ConversationId, string UserId,
        [property: JsonPropertyName("expires_in")] int ExpiresIn,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Session);
}
