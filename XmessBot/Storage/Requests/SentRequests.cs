using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Requests;

namespace XmessBot.Storage.Requests;

/// <content>Whole calls, for reports.</content>
public sealed partial class RequestStore
{
    /// <summary>
    /// Every request that was sent in a call, in any state, by number; not the drafts, which only their authors may read.
    /// </summary>
    public async Task<IReadOnlyList<Request>> SentInAsync(string call, CancellationToken cancellationToken = default) =>
        await ReadAsync(
            await context.Set<RequestRow>().AsNoTracking()
                .Where(row => row.Call == call && row.State != RequestState.Draft && row.Number != null)
                .OrderBy(row => row.Number).ToListAsync(cancellationToken),
            cancellationToken);
}
