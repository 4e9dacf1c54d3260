using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Hours;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Queries;
using XmessBot.Core.Sessions;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Members;
using XmessBot.Storage.Sessions;

namespace XmessBot.Storage.Queries;

/// <summary>Finds the sessions held that a query asks for; those undone, which do not count, never.</summary>
public sealed class SessionQueryStore(XmessContext context)
{
    /// <summary>How many there are, and how long they are together.</summary>
    public async Task<(int Count, Minutes Together)> CountAsync(AskedQuery asked, CancellationToken cancellationToken = default)
    {
        var sums = await Of(asked).GroupBy(_ => 1)
            .Select(all => new { Count = all.Count(), Minutes = all.Sum(each => each.Facts.Minutes) }).ToListAsync(cancellationToken);
        return sums is [var sum] ? (sum.Count, new Minutes(sum.Minutes)) : (0, Minutes.None);
    }

    /// <summary>A page of them: in the order asked for, else the last held first.</summary>
    public async Task<QueryPage<FoundSession>> PageAsync(
        AskedQuery asked, string? after, int size, CancellationToken cancellationToken = default)
    {
        var page = asked.Query.Sort switch
        {
            { By: SortKey.Minutes, Descending: var down } =>
                await new Keyset<HeldSession, int, int>(row => row.Facts.Minutes, row => row.Session.Number, down)
                    .PageAsync(Of(asked), after, size, cancellationToken),
            var sort => await new Keyset<HeldSession, DateOnly, int>(
                row => row.Session.Date, row => row.Session.Number, sort?.Descending ?? true)
                .PageAsync(Of(asked), after, size, cancellationToken),
        };
        return new QueryPage<FoundSession>(
            [.. page.Items.Select(row => new FoundSession(
                row.Session.Number, row.Session.Date, new Minutes(row.Facts.Minutes), row.Assignment.Municipality,
                row.Giver.Name ?? row.Giver.Email, StateOf(row.Session.State)))],
            page.Next);
    }

    private IQueryable<HeldSession> Of(AskedQuery asked)
    {
        var rows =
            from session in context.Set<SessionRow>().AsNoTracking()
            join facts in context.Set<SessionEntryRow>()
                on new { session.Number, Position = session.EntryCount - 1 } equals new { facts.Number, facts.Position }
            join assignment in context.Set<AssignmentRow>() on session.AssignmentId equals assignment.Id
            join giver in context.Set<PersonRow>() on session.Mentor equals giver.Id
            where session.State != SessionState.Undone
            select new HeldSession { Session = session, Facts = facts, Assignment = assignment, Giver = giver };
        rows = asked.Query.Where.Aggregate(rows, With);
        return CouncilFilter.In(rows, asked, row => row.Assignment.Municipality);
    }

    private IQueryable<HeldSession> With(IQueryable<HeldSession> rows, QueryFilter filter)
    {
        switch (filter)
        {
            case QueryFilter.State { States: var named }:
                var states = Enum.GetValues<SessionState>()
                    .Where(state => state != SessionState.Undone && named.Contains(StateOf(state))).ToArray();
                return rows.Where(row => states.Contains(row.Session.State));
            case QueryFilter.OfService { Service: var service }:
                return rows.Where(row => row.Assignment.Service == service);
            case QueryFilter.Held { Modality: var modality }:
                return rows.Where(row => row.Facts.Modality == modality);
            case QueryFilter.Number { Numbers: var said }:
                var numbers = said.Select(each => int.TryParse(each, out var number) ? number : 0).ToArray();
                var requests = said.ToArray();
                return rows.Where(row => numbers.Contains(row.Session.Number) || requests.Contains(row.Assignment.RequestNumber));
            case QueryFilter.Topic { Words: var words }:
                return new WordSearch(context).Having(rows, row => row.Facts.Topic ?? "", words);
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

    private static QueryState StateOf(SessionState state) => state switch
    {
        SessionState.Confirmed => QueryState.Confirmed,
        SessionState.Disputed => QueryState.Disputed,
        _ => QueryState.Logged,
    };
}
