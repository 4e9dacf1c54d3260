using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using XmessBot.Storage;
using XmessBot.Storage.DirectLine;
using XmessBot.Turns;

namespace XmessBot.Channels.DirectLine;

/// <summary>
/// The bot adapter of web conversations. Replies are added to the history in the turn's own commit; sending only notifies the open
/// streams, which read the history. Transient activities (typing) are passed to the streams directly.
/// </summary>
internal sealed class DirectLineAdapter(IServiceScopeFactory scopes, DirectLineHub hub, TimeProvider time)
    : BotAdapter, IKeepsHistory
{
    /// <summary>Runs the bot on an activity that a client posted, or that announces a new member.</summary>
    public async Task ProcessAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        // Transient: passed on at once and not stored.
        if (activity.Type == ActivityTypes.Typing)
            hub.Notify(activity.Conversation.Id, ActivityJson.Write(activity));
        using var turn = new TurnContext(this, activity);
        await RunPipelineAsync(turn, callback, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task KeepAsync(
        XmessContext context, ITurnContext turn, IReadOnlyList<Activity> replies, CancellationToken cancellationToken)
    {
        var conversationId = turn.Activity.Conversation.Id;
        var writers = new List<Func<long, string>>();
        if (HistoryActivities.IsPosted(turn.Activity))
            writers.Add(_ => ActivityJson.Write(turn.Activity));
        writers.AddRange(HistoryActivities.WritersOf(turn.Activity, replies, time.GetUtcNow()));
        if (writers.Count > 0 && !await new DirectLineStore(context).AppendAsync(conversationId, writers, cancellationToken))
            throw new InvalidOperationException("There is no such web conversation.");
    }

    /// <summary>
    /// Notifies the open streams. Replies from outside a turn (proactive messages) are first added to the history, in their own commit.
    /// </summary>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var conversationId = turnContext.Activity.Conversation.Id;
        var unkept = activities.Where(reply => !ActivityIds.IsInHistory(conversationId, reply.Id)).ToList();
        var writers = HistoryActivities.WritersOf(turnContext.Activity, unkept, time.GetUtcNow());
        if (writers.Count > 0)
        {
            await using var scope = scopes.CreateAsyncScope();
            var store = new DirectLineStore(scope.ServiceProvider.GetRequiredService<XmessContext>());
            if (!await store.AppendNowAsync(conversationId, writers, cancellationToken))
                throw new InvalidOperationException("There is no such web conversation.");
        }

        foreach (var transient in activities.Where(reply => reply.Type == ActivityTypes.Typing))
        {
            transient.Timestamp ??= time.GetUtcNow();
            hub.Notify(conversationId, ActivityJson.Write(transient));
        }

        if (activities.Any(HistoryActivities.IsOfHistory))
            hub.Notify(conversationId, DirectLineListener.HistoryChanged);
        return Array.ConvertAll(activities, reply => new ResourceResponse(reply.Id ?? string.Empty));
    }

    /// <summary>Not supported: Direct Line clients do not reload activities.</summary>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException("A message of a web conversation cannot be changed once it is sent.");

    /// <summary>Not supported: Direct Line clients do not reload activities.</summary>
    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("A message of a web conversation cannot be taken back once it is sent.");

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(
        string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessAsync(reference.GetContinuationActivity(), callback, cancellationToken);

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessAsync(reference.GetContinuationActivity(), callback, cancellationToken);

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, string audience, BotCallbackHandler callback,
        CancellationToken cancellationToken) =>
        ProcessAsync(reference.GetContinuationActivity(), callback, cancellationToken);

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(
        string botId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessAsync(continuationActivity, callback, cancellationToken);

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessAsync(continuationActivity, callback, cancellationToken);
}
