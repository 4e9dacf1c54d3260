using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Hours;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Queries;
using XmessBot.Core.Scheduling;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Members;
using XmessBot.Storage.Scheduling;

namespace XmessBot.Storage.Queries;

/// <summary>Finds the sessions to come that a query asks for: agreed or proposed, neither logged nor cancelled.</summary>
public sealed class PlannedQueryStore(XmessContext context)
{
    /// <summary>How many there are, and how long they are together.</summary>
    public async Task<(int Count, Minutes Together)> CountAsync(AskedQuery asked, CancellationToken cancellationToken = default)
    {
        var sums = await Of(asked).GroupBy(_ => 1)
            .Select(all => new { Count = all.Count(), Minutes = all.Sum(each => each.Session.Minutes) }).ToListAsync(cancellationToken);
        return sums is [var sum] ? (sum.Count, new Minutes(sum.Minutes)) : (0, Minutes.None);
    }

    /// <summary>A page of them: in the order asked for, else the next first.</summary>
    public async Task<QueryPage<FoundSession>> PageAsync(
        AskedQuery asked, string? after, int size, CancellationToken cancellationToken = default)
    {
        var page = asked.Query.Sort switch
        {
            { By: SortKey.Minutes, Descending: var down } =>
                await new Keyset<SessionAhead, int, Guid>(row => row.Session.Minutes, row => row.Session.Id, down)
                    .PageAsync(Of(asked), after, size, cancellationToken),
            var sort => await new Keyset<SessionAhead, DateOnly, Guid>(
                row => row.Session.Date, row => row.Session.Id, sort?.Descending ?? false)
                .PageAsync(Of(asked), after, size, cancellationToken),
        };
        return new QueryPage<FoundSession>(
            [.. page.Items.Select(row => new FoundSession(
                null, row.Session.Date, new Minutes(row.Session.Minutes), row.Assignment.Municipality,
                row.Giver.Name ?? row.Giver.Email, QueryState.Planned))],
            page.Next);
    }

    private IQueryable<SessionAhead> Of(AskedQuery asked)
    {
        var rows =
            from session in context.Set<PlannedSessionRow>().AsNoTracking()
            join assignment in context.Set<AssignmentRow>() on session.AssignmentId equals assignment.Id
            join giver in context.Set<PersonRow>() on assignment.Mentor equals giver.Id
            where session.State != PlannedState.Cancelled && session.Session == null
            select new SessionAhead { Session = session, Assignment = assignment, Giver = giver };
        rows = asked.Query.Where.Aggregate(rows, With);
        return CouncilFilter.In(rows, asked, row => row.Assignment.Municipality);
    }

    private IQueryable<SessionAhead> With(IQueryable<SessionAhead> rows, QueryFilter filter)
    {
        switch (filter)
        {
            case QueryFilter.OfService { Service: var service }:
                return rows.Where(row => row.Assignment.Service == service);
            case QueryFilter.Held { Modality: var modality }:
                return rows.Where(row => row.Session.Modality == modality);
            case QueryFilter.Number { Numbers: var said }: // only what was logged has a number of its own
                var requests = said.ToArray();
                return rows.Where(row => requests.Contains(row.Assignment.RequestNumber));
            case QueryFilter.Topic: // nobody says beforehand what it will be about
                return rows.Where(_ => false);
            case QueryFilter.OfPerson { Name: var name }:
                return new WordSearch(context).Having(rows, row => row.Giver.Name ?? row.Giver.Email, name);
            case QueryFilter.OfCall { Call: var call }:
                return rows.Where(row => row.Assignment.Call == call);
            case QueryFilter.Day { From: var from, To: var to }:
                if (from is { } first) rows = rows.Where(row => row.Session.Date >= first);
                return to is { } last ? rows.Where(row => row.Session.Date <= last) : rows;
            default:
                return rows;
        }
    }
}
