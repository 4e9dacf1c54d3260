using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Requests;

namespace XmessBot.Storage.Requests;

/// <content>What is looked for by reminders and offers: what waits to be sent, assessed, answered or given hours.</content>
public sealed partial class RequestStore
{
    /// <summary>The requests of a call that wait for the commission, first submitted first.</summary>
    public async Task<IReadOnlyList<Request>> PendingOfAsync(string call, CancellationToken cancellationToken = default) =>
        await ReadAsync(
            await context.Set<RequestRow>().AsNoTracking().Where(row => Pending.Contains(row.State) && row.Call == call)
                .OrderBy(row => row.SubmittedAt).ToListAsync(cancellationToken), cancellationToken);

    /// <summary>The drafts of a call, in no order.</summary>
    public async Task<IReadOnlyList<Request>> DraftsOfAsync(string call, CancellationToken cancellationToken = default) =>
        await ReadAsync(
            await context.Set<RequestRow>().AsNoTracking().Where(row => row.State == RequestState.Draft && row.Call == call)
                .ToListAsync(cancellationToken), cancellationToken);

    /// <summary>The requests that wait for information, of every call (R16), the first to be answered first.</summary>
    public async Task<IReadOnlyList<Request>> AskedAsync(CancellationToken cancellationToken = default) =>
        await ReadAsync(
            (await context.Set<RequestRow>().Where(row => row.InformationUntil != null).OrderBy(row => row.InformationUntil)
                .ToListAsync(cancellationToken)).Where(row => row.InformationUntil is not null), cancellationToken);

    /// <summary>The requests on the waiting list, of every call, in no order (R12).</summary>
    public async Task<IReadOnlyList<Request>> WaitingAsync(CancellationToken cancellationToken = default) =>
    [
        .. (await ReadAsync(
            await context.Set<RequestRow>()
                .Where(row => row.State == RequestState.Waitlisted || row.State == RequestState.InformationAsked)
                .ToListAsync(cancellationToken), cancellationToken)).Where(request => request.Waiting is not null),
    ];
}
