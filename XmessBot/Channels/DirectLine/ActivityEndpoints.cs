using Microsoft.Extensions.Options;
using XmessBot.Storage.DirectLine;

namespace XmessBot.Channels.DirectLine;

/// <summary>Posts activities, and answers polls for the history.</summary>
internal sealed class ActivityEndpoints(
    DirectLineCaller caller, DirectLineStore store, DirectLineTurns turns, DirectLineUrls address, PostLimit limit,
    IOptions<DirectLineOptions> options, TimeProvider time)
{
    /// <summary>Runs the bot on a client's activity; answers with the activity's id.</summary>
    public async Task<IResult> PostAsync(HttpRequest request, string conversationId)
    {
        // A turn's time is when its activity was received.
        var now = time.GetUtcNow();
        if (!caller.TryRead(request, conversationId, out var token, out var refusal))
            return refusal;
        if (limit.Refuse(conversationId) is { } tooMany)
            return tooMany;
        var (text, unread) = await BoundedBody.ReadAsync(request, options.Value.LargestActivity);
        if (unread is not null)
            return unread;
        if (!PostedActivity.TryRead(text, out var activity, out refusal))
            return refusal;
        if (await store.FindAsync(conversationId, request.HttpContext.RequestAborted) is null)
            return DirectLineError.NoConversation;
        Addressing.Of(request, token, activity.From?.Name, locale: null, now, address, options.Value)
            .Apply(activity, ActivityIds.OfPosted(conversationId, activity));
        // Read before the turn, which may change the activity.
        var id = activity.Id;
        return await turns.RunAsync(activity) == TurnEnd.Failed ? DirectLineError.BotFailed : Results.Json(new { id });
    }

    /// <summary>The history after a watermark, one page; a client that gets a full page polls again.</summary>
    public async Task<IResult> ReadAsync(HttpRequest request, string conversationId)
    {
        if (!caller.TryRead(request, conversationId, out _, out var refusal))
            return refusal;
        if (!Watermark.TryRead(request.Query["watermark"], out var after))
            return DirectLineError.Bad("BadArgument", "The watermark is not one of this conversation.");
        var aborted = request.HttpContext.RequestAborted;
        var page = await store.ReadAsync(conversationId, after, options.Value.PageSize, aborted);
        if (page.Activities.Count == 0 && await store.FindAsync(conversationId, aborted) is null)
            return DirectLineError.NoConversation;
        return Results.Content(ActivityJson.Set(page.Activities, Watermark.Write(page.Watermark)), "application/json; charset=utf-8");
    }

    /// <summary>Refuses every upload, after checking the caller's token: the bot takes no files.</summary>
    public IResult Upload(HttpRequest request, string conversationId) =>
        caller.TryRead(request, conversationId, out _, out var refusal) ? DirectLineError.NoUploads : refusal;
}
