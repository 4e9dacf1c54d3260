using Microsoft.Bot.Builder;

namespace XmessBot.Storage.Turns;

/// <summary>
/// The state of a conversation, read from JSON once and written once a turn. The SDK's own writes all of it as JSON three
/// more times to find out whether it has changed; here the JSON that is stored anyway tells.
/// </summary>
public sealed class TurnState(TurnStorage storage) : ConversationState(storage)
{
    /// <inheritdoc/>
    public override async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        if (!force && GetCachedState(turnContext) is not null) return;
        var key = GetStorageKey(turnContext);
        var cached = new CachedBotState();
        if ((await storage.ReadAsync([key], cancellationToken)).TryGetValue(key, out var stored))
        {
            // Filled after it was made: made of it, it would write all of it as JSON to remember how it was.
            foreach (var (name, value) in (IDictionary<string, object>)stored) cached.State[name] = value;
        }

        turnContext.TurnState[nameof(ConversationState)] = cached;
    }

    /// <inheritdoc/>
    public override async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        if (GetCachedState(turnContext) is not { } cached) return;
        await storage.WriteAsync(new Dictionary<string, object> { [GetStorageKey(turnContext)] = cached.State }, cancellationToken);
    }
}
