using Microsoft.Extensions.Options;
using XmessBot.Storage.DirectLine;

namespace XmessBot.Channels.DirectLine;

/// <summary>Starts a conversation, and reconnects to one.</summary>
internal sealed class ConversationEndpoints(
    DirectLineCaller caller, DirectLineTokens tokens, DirectLineStore store, DirectLineTurns turns, DirectLineUrls address,
    IOptions<DirectLineOptions> options, TimeProvider time)
{
    /// <summary>
    /// Starts the token's conversation and tells the bot: 201. If it already exists, returns it with its history: 200. The bot is told
    /// again in case it died before greeting; it recognises an activity that it has processed by its id.
    /// </summary>
    public async Task<IResult> StartAsync(HttpRequest request)
    {
        if (!caller.TryRead(request, null, out var token, out var refusal))
            return refusal;
        var (asked, malformed) = await TokenEndpoints.ReadRequestAsync(request, options.Value.LargestActivity);
        if (malformed is not null)
            return malformed;
        var found = await store.FindAsync(token.ConversationId, request.HttpContext.RequestAborted);
        var created = found is null
            && await store.StartAsync(token.ConversationId, token.UserId, time.GetUtcNow(), CancellationToken.None);
        if (found is null or { LastSequence: 0 })
            await turns.RunAsync(JoinActivities.Of(Addressing.Of(
                request, token, asked.User?.Name, asked.Locale, time.GetUtcNow(), address, options.Value)));
        var from = Math.Max(Watermark.Beginning, (found?.LastSequence ?? 0) - options.Value.HistoryOnReturn);
        return Open(request, token, from, created ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    /// <summary>
    /// A new token and stream for an existing conversation. Without a watermark the stream has only new activities. With an empty one it
    /// has the whole history: the client lost its stream before it received anything.
    /// </summary>
    public async Task<IResult> ReconnectAsync(HttpRequest request, string conversationId)
    {
        if (!caller.TryRead(request, conversationId, out var token, out var refusal))
            return refusal;
        if (!Watermark.TryRead(request.Query["watermark"], out var after))
            return DirectLineError.Bad("BadArgument", "The watermark is not one of this conversation.");
        if (await store.FindAsync(conversationId, request.HttpContext.RequestAborted) is not { } conversation)
            return DirectLineError.NoConversation;
        var from = request.Query.ContainsKey("watermark") ? after : conversation.LastSequence;
        return Open(request, token, from, StatusCodes.Status200OK);
    }

    private IResult Open(HttpRequest request, DirectLineToken token, long after, int status)
    {
        var renewed = tokens.Issue(token.ConversationId, token.UserId);
        var stream = tokens.Issue(token.ConversationId, token.UserId, TokenUse.Stream);
        return Results.Json(
            new
            {
                conversationId = token.ConversationId,
                token = renewed.Text,
                expires_in = renewed.ExpiresIn,
                streamUrl = address.Stream(request, token.ConversationId, after, stream.Text),
            },
            statusCode: status);
    }
}
