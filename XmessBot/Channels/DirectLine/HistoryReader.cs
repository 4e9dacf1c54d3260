using XmessBot.Storage.DirectLine;

namespace XmessBot.Channels.DirectLine;

/// <summary>
/// Reads a conversation's history for a stream, page by page, each in a scope of its own: a stream lives for hours and must not hold a
/// database context.
/// </summary>
internal sealed class HistoryReader(IServiceScopeFactory scopes, string conversationId, int pageSize)
{
    public async Task<DirectLineConversation?> FindAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DirectLineStore>().FindAsync(conversationId, cancellationToken);
    }

    public async Task<HistoryPage> ReadAsync(long after, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<DirectLineStore>();
        return await store.ReadAsync(conversationId, after, pageSize, cancellationToken);
    }
}
