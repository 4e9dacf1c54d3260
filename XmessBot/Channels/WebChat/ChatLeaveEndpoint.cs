using XmessBot.Channels.DirectLine;
using XmessBot.Storage;
using XmessBot.Storage.Members;

namespace XmessBot.Channels.WebChat;

/// <summary>
/// <c>POST /chat/leave</c>: this browser is nobody's any more. Its account is unlinked and its ticket forgotten, so that the next
/// person is a new visitor and sees no history.
/// </summary>
internal sealed class ChatLeaveEndpoint(
    AllowedOrigins origins, ChatCookie cookie, ChatVisitor visitor, XmessContexts contexts, ICommits commits)
{
    private const int MostBytes = 4096;
    private const int MostTries = 10;

    public async Task<IResult> PostAsync(HttpRequest request)
    {
        // As for the token: cookies come along by themselves, and nobody is to be put out by another's page.
        if (!origins.Allow(request)) return DirectLineError.OriginNotAllowed;
        var (text, refusal) = await BoundedBody.ReadAsync(request, MostBytes);
        if (refusal is not null) return refusal;
        if (ChatAsked.Read(text) is not { } asked) return DirectLineError.Bad("BadSyntax", "The body is not JSON of the expected form.");
        if (asked.UserOf(request, cookie, visitor) is { } user)
            await UnlinkAsync($"{Microsoft.Bot.Connector.Channels.Directline}|{user}", request.HttpContext.RequestAborted);
        cookie.Forget(request.HttpContext.Response, asked.Widget);
        return Results.NoContent();
    }

    // A message of theirs may be on its way: it loses, or has been answered before.
    private async Task UnlinkAsync(string account, CancellationToken cancellationToken)
    {
        for (var tried = 1; ; tried++)
        {
            await using var context = contexts.Create();
            await new PeopleStore(context).UnlinkAsync(account, cancellationToken);
            try
            {
                await commits.CommitAsync(context, cancellationToken);
                return;
            }
            catch (CommitConflictException) when (tried < MostTries)
            {
            }
        }
    }
}
