using Microsoft.EntityFrameworkCore;

namespace XmessBot.Storage.DirectLine;

/// <summary>Stores web conversations and their history.</summary>
public sealed class DirectLineStore(XmessContext context)
{
    /// <summary>The maximum length of a conversation's or user's id, in characters.</summary>
    public const int LongestId = 100;

    private const int MostAttempts = 20;

    /// <summary>The conversation with an id, or null.</summary>
    public Task<DirectLineConversation?> FindAsync(string id, CancellationToken cancellationToken) =>
        context.Set<DirectLineConversationRow>()
            .Where(row => row.Id == id)
            .Select(row => new DirectLineConversation(row.Id, row.UserId, row.LastSequence))
            .FirstOrDefaultAsync(cancellationToken);

    /// <summary>The conversation that a user started last, or null.</summary>
    public Task<DirectLineConversation?> LatestOfAsync(string userId, CancellationToken cancellationToken) =>
        context.Set<DirectLineConversationRow>()
            .Where(row => row.UserId == userId)
            .OrderByDescending(row => row.StartedAt)
            .Select(row => new DirectLineConversation(row.Id, row.UserId, row.LastSequence))
            .FirstOrDefaultAsync(cancellationToken);

    /// <summary>Stores a new conversation; false when it exists already.</summary>
    public async Task<bool> StartAsync(string id, string userId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var row = new DirectLineConversationRow { Id = id, UserId = userId, StartedAt = now };
        context.Add(row);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException)
        {
            if (await FindAsync(id, cancellationToken) is null)
                throw;
            return false;
        }
        finally
        {
            context.ChangeTracker.Clear();
        }
    }

    /// <summary>The history after a watermark, at most <paramref name="limit"/> activities.</summary>
    public async Task<HistoryPage> ReadAsync(string id, long after, int limit, CancellationToken cancellationToken)
    {
        var rows = await context.Set<DirectLineActivityRow>()
            .Where(row => row.ConversationId == id && row.Sequence > after)
            .OrderBy(row => row.Sequence)
            .Take(limit)
            .Select(row => new { row.Sequence, row.Json })
            .ToListAsync(cancellationToken);
        return new(rows.ConvertAll(row => row.Json), rows.Count > 0 ? rows[^1].Sequence : after);
    }

    /// <summary>
    /// Appends activities to a conversation in the context, without saving; each writer gets its sequence number. Saving conflicts when
    /// another turn was faster. False when there is no such conversation.
    /// </summary>
    public async Task<bool> AppendAsync(
        string id, IReadOnlyList<Func<long, string>> activities, CancellationToken cancellationToken)
    {
        var conversation = await context.FindAsync<DirectLineConversationRow>([id], cancellationToken);
        if (conversation is null)
            return false;
        foreach (var write in activities)
        {
            var sequence = ++conversation.LastSequence;
            context.Add(new DirectLineActivityRow { ConversationId = id, Sequence = sequence, Json = write(sequence) });
        }

        return true;
    }

    /// <summary>
    /// Appends activities outside a turn, in a commit of their own; retries when a turn was faster. False when there is no such
    /// conversation.
    /// </summary>
    public async Task<bool> AppendNowAsync(
        string id, IReadOnlyList<Func<long, string>> activities, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                if (!await AppendAsync(id, activities, cancellationToken))
                    return false;
                await context.SaveChangesAsync(cancellationToken);
                return true;
            }
            catch (DbUpdateConcurrencyException) when (attempt < MostAttempts)
            {
                context.ChangeTracker.Clear();
            }
        }
    }
}
