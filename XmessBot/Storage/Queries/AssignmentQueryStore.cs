using Microsoft.EntityFrameworkCore;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Queries;
using XmessBot.Core.Requests;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Members;
using XmessBot.Storage.Requests;

namespace XmessBot.Storage.Queries;

/// <summary>An assignment in a list.</summary>
/// <param name="Number">The reference number of its request.</param>
/// <param name="Municipality">The INE code of its council.</param>
/// <param name="Service">Its service.</param>
/// <param name="Giver">The name of the mentor or advisor, or their address.</param>
/// <param name="State">Its state.</param>
/// <param name="Assigned">Its hours.</param>
public sealed record FoundAssignment(
    string Number, string Municipality, Service Service, string Giver, AssignmentState State, Minutes Assigned);

/// <summary>Finds the assignments that a query asks for.</summary>
public sealed class AssignmentQueryStore(XmessContext context)
{
    /// <summary>How many there are, and how many hours they have together.</summary>
    public async Task<(int Count, Minutes Together)> CountAsync(AskedQuery asked, CancellationToken cancellationToken = default)
    {
        var rows = Of(asked);
        var count = await rows.CountAsync(cancellationToken);
        return (count, new Minutes(await rows.SumAsync(row => row.Minutes, cancellationToken)));
    }

    /// <summary>A page of them: in the order asked for, else by the number of their request.</summary>
    public async Task<QueryPage<FoundAssignment>> PageAsync(
        AskedQuery asked, string? after, int size, CancellationToken cancellationToken = default)
    {
        var page = asked.Query.Sort switch
        {
            { By: SortKey.Minutes, Descending: var down } =>
                await new Keyset<Given, int, Guid>(row => row.Minutes, row => row.Assignment.Id, down)
                .PageAsync(Of(asked), after, size, cancellationToken),
            _ => await new Keyset<Given, string, Guid>(row => row.Assignment.RequestNumber, row => row.Assignment.Id, false)
                .PageAsync(Of(asked), after, size, cancellationToken),
        };
        return new QueryPage<FoundAssignment>(
            [.. page.Items.Select(row => new FoundAssignment(
                row.Assignment.RequestNumber, row.Assignment.Municipality, row.Assignment.Service, row.Giver.Name ?? row.Giver.Email,
                row.Assignment.State, new Minutes(row.Minutes)))],
            page.Next);
    }

    private IQueryable<Given> Of(AskedQuery asked)
    {
        var rows =
            from assignment in context.Set<AssignmentRow>().AsNoTracking()
            join request in context.Set<RequestRow>() on assignment.RequestId equals request.Id
            join giver in context.Set<PersonRow>() on assignment.Mentor equals giver.Id
            select new Given
            {
                Assignment = assignment,
                Request = request,
                Giver = giver,
                Minutes = context.Set<AssignmentEntryRow>()
                        .Where(entry => entry.AssignmentId == assignment.Id && AssignmentEntryKinds.Giving.Contains(entry.Kind))
                        .Sum(entry => entry.Minutes)
                    - context.Set<AssignmentEntryRow>()
                        .Where(entry => entry.AssignmentId == assignment.Id && AssignmentEntryKinds.Taking.Contains(entry.Kind))
                        .Sum(entry => entry.Minutes),
            };
        rows = asked.Query.Where.Aggregate(rows, With);
        return CouncilFilter.In(rows, asked, row => row.Assignment.Municipality);
    }

    private IQueryable<Given> With(IQueryable<Given> rows, QueryFilter filter)
    {
        switch (filter)
        {
            case QueryFilter.OfService { Service: var service }:
                return rows.Where(row => row.Assignment.Service == service);
            case QueryFilter.Held { Modality: var modality }:
                var way = modality == Modality.InPerson ? PreferredModality.InPerson : PreferredModality.Remote;
                return rows.Where(row => row.Request.Modality == way);
            case QueryFilter.OfPerson { Name: var name }:
                return new WordSearch(context).Having(rows, row => row.Giver.Name ?? row.Giver.Email, name);
            case QueryFilter.OfCall { Call: var call }:
                return rows.Where(row => row.Assignment.Call == call);
            default:
                return rows;
        }
    }

    private sealed class Given
    {
        public required AssignmentRow Assignment { get; init; }

        public required RequestRow Request { get; init; }

        public required PersonRow Giver { get; init; }

        public int Minutes { get; init; }
    }
}
