using Microsoft.Bot.Builder;

namespace XmessBot.Storage.Turns;

/// <summary>
/// The state of a conversation, deserialised and serialised once a turn. The SDK's class serialises it three more times to detect
/// changes; this one compares the JSON that is stored anyway.
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
            // Filled after construction: the constructor that takes the state would serialise it to detect changes.
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
