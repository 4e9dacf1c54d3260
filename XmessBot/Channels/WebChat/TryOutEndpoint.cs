using System.Text.Json;
using XmessBot.Channels.DirectLine;
using XmessBot.Storage.Members;

namespace XmessBot.Channels.WebChat;

/// <summary><c>POST /chat/try</c>, in Development only: starts over as a new visitor who is signed in as a seeded person.</summary>
internal sealed class TryOutEndpoint(
    AllowedOrigins origins, ChatCookie cookie, ChatVisitor visitor, TrialAccounts accounts, TimeProvider time)
{
    private const int MostBytes = 1024;

    private sealed record TryOutRequest(string? Email);

    public async Task<IResult> PostAsync(HttpRequest request)
    {
        if (!origins.Allow(request)) return DirectLineError.OriginNotAllowed;
        var (text, refusal) = await BoundedBody.ReadAsync(request, MostBytes);
        if (refusal is not null) return refusal;
        if (EmailOf(text) is not { } email) return DirectLineError.Bad("BadSyntax", "The body names nobody of the first start.");
        var user = ChatVisitor.NewUser();
        var account = $"{Microsoft.Bot.Connector.Channels.Directline}|{user}";
        if (!await accounts.LinkAsync(email, account, time.GetUtcNow(), request.HttpContext.RequestAborted))
            return Results.NotFound();
        cookie.Write(request.HttpContext.Response, visitor.Write(user), inWidget: false);
        return Results.NoContent();
    }

    private static string? EmailOf(string text)
    {
        try
        {
            var email = JsonSerializer.Deserialize<TryOutRequest>(text, JsonSerializerOptions.Web)?.Email;
            return TryOut.People.Any(person => person.Email == email) ? email : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
