using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Requests;

namespace XmessBot.Storage.Requests;

/// <summary>Stores the histories of requests, whose entries are only ever added.</summary>
internal sealed class RequestHistory(XmessContext context)
{
    /// <summary>The history of each request at the version that was read, by the request's id.</summary>
    public async Task<IReadOnlyDictionary<Guid, ImmutableList<RequestEntry>>> OfAsync(
        IReadOnlyCollection<RequestRow> rows, CancellationToken cancellationToken)
    {
        var entries = await RowsAsync(rows, cancellationToken);
        return rows.ToDictionary(row => row.Id, row => entries[row.Id].Where(entry => entry.Position < row.EntryCount)
            .OrderBy(entry => entry.Position).Select(ToEntry).ToImmutableList());
    }

    /// <summary>Adds the entries that a request has gained since it was read.</summary>
    public void Append(RequestRow row, ImmutableList<RequestEntry> entries)
    {
        foreach (var entry in entries.Skip(row.EntryCount))
        {
            context.Add(new RequestEntryRow
            {
                RequestId = row.Id,
                Position = row.EntryCount++,
                Move = entry.Move,
                To = entry.To,
                At = entry.At,
                Author = entry.Author,
                Text = entry.Text,
                Until = entry.Until,
                Place = entry.Place,
                Service = entry.Service,
            });
        }
    }

    // Read once a turn: every step of a form asks.
    private async Task<ILookup<Guid, RequestEntryRow>> RowsAsync(
        IReadOnlyCollection<RequestRow> rows, CancellationToken cancellationToken)
    {
        var local = context.Set<RequestEntryRow>().Local;
        var known = local.ToLookup(entry => entry.RequestId);
        var ids = rows.Where(row => row.EntryCount > known[row.Id].Count()).Select(row => row.Id).ToArray();
        if (ids.Length == 0) return known;
        await context.Set<RequestEntryRow>().Where(entry => ids.Contains(entry.RequestId)).LoadAsync(cancellationToken);
        var count = rows.ToDictionary(row => row.Id, row => row.EntryCount);
        // Detaches entries that another turn has added since, so that adding one at the same position conflicts at commit.
        foreach (var later in local
            .Where(entry => count.TryGetValue(entry.RequestId, out var end) && entry.Position >= end).ToArray())
            context.Entry(later).State = EntityState.Detached;
        return local.ToLookup(entry => entry.RequestId);
    }

    private static RequestEntry ToEntry(RequestEntryRow row) =>
        new(row.Move, row.To, row.At, row.Author) { Text = row.Text, Until = row.Until, Place = row.Place, Service = row.Service };
}
