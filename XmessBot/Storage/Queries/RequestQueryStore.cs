using Microsoft.EntityFrameworkCore;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Calendar;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Members;
using XmessBot.Core.Queries;
using XmessBot.Core.Requests;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Members;
using XmessBot.Storage.Requests;

namespace XmessBot.Storage.Queries;

/// <summary>Finds the requests that a query asks for; drafts, which only their authors may read, never.</summary>
public sealed class RequestQueryStore(XmessContext context)
{
    private readonly AssessmentFilters _assessments = new(context);

    private static readonly RequestState[] Given = [RequestState.Granted, RequestState.Completed];

    /// <summary>How many there are; at most <paramref name="most"/>, when that is enough to know.</summary>
    public async Task<int> CountAsync(AskedQuery asked, int? most, CancellationToken cancellationToken = default)
    {
        var rows = await OfAsync(asked, cancellationToken);
        return await (most is { } enough ? rows.Take(enough) : rows).CountAsync(cancellationToken);
    }

    /// <summary>A page of them: in the order asked for, else the first sent first.</summary>
    public async Task<QueryPage<FoundRequest>> PageAsync(
        AskedQuery asked, string? after, int size, CancellationToken cancellationToken = default)
    {
        var rows = await OfAsync(asked, cancellationToken);
        var page = asked.Query.Sort switch
        {
            { By: SortKey.Score, Descending: var down } =>
                await new Keyset<RequestRow, double, string>(_assessments.Mean(), row => row.Number!, down)
                    .PageAsync(rows, after, size, cancellationToken),
            { By: SortKey.Population, Descending: var down } =>
                await new Keyset<RequestRow, int, string>(row => CouncilOrder.ByPopulation.IndexOf(row.Municipality), row => row.Number!,
                    down)
                    .PageAsync(rows, after, size, cancellationToken),
            // What has waited longest was sent first.
            var sort => await new Keyset<RequestRow, DateTimeOffset, string>(
                row => row.SubmittedAt!.Value, row => row.Number!,
                sort is { By: SortKey.Sent, Descending: true } or { By: SortKey.Waiting, Descending: false })
                .PageAsync(rows, after, size, cancellationToken),
        };
        return new QueryPage<FoundRequest>(
            [.. page.Items.Select(row => new FoundRequest(
                row.Number!, row.Municipality, row.State, row.SubmittedAt!.Value, DomainJson.Read<RequestAnswers>(row.Answers)))],
            page.Next);
    }

    /// <summary>The rows.</summary>
    internal async Task<IQueryable<RequestRow>> OfAsync(AskedQuery asked, CancellationToken cancellationToken)
    {
        var rows = context.Set<RequestRow>().AsNoTracking().Where(row => row.Number != null && row.State != RequestState.Draft);
        foreach (var filter in asked.Query.Where) rows = await WithAsync(rows, filter, asked, cancellationToken);
        if (asked.Query.Sort is { By: SortKey.Score }) rows = _assessments.SeenBy(asked.By, rows);
        return CouncilFilter.In(rows, asked, row => row.Municipality);
    }

    /// <summary>Who has not scored yet each of some requests, by number; that is no secret (R12).</summary>
    public async Task<ILookup<string, string>> MissingAsync(IReadOnlyCollection<string> numbers,
        CancellationToken cancellationToken = default)
    {
        var rows = context.Set<RequestRow>().AsNoTracking().Where(row => numbers.Contains(row.Number!));
        var missing = await _assessments.Missing(rows).ToListAsync(cancellationToken);
        return missing.OrderBy(each => each.Name, StringComparer.Ordinal).ToLookup(each => each.Number, each => each.Name);
    }

    private async Task<IQueryable<RequestRow>> WithAsync(
        IQueryable<RequestRow> rows, QueryFilter filter, AskedQuery asked, CancellationToken cancellationToken)
    {
        switch (filter)
        {
            case QueryFilter.State { States: var named }:
                var states = named.SelectMany(StatesOf).Distinct().ToArray();
                return rows.Where(row => states.Contains(row.State));
            case QueryFilter.OfService { Service: var service }:
                return OfService(rows, service, asked.Query.On(FilterKey.State) as QueryFilter.State);
            case QueryFilter.Held { Modality: var modality }:
                var way = modality == Modality.InPerson ? PreferredModality.InPerson : PreferredModality.Remote;
                return rows.Where(row => row.Modality == way);
            case QueryFilter.Number number:
                var numbers = asked.NumbersOf(number);
                return rows.Where(row => numbers.Contains(row.Number!));
            case QueryFilter.Topic { Words: var words }:
                return new WordSearch(context).Having(rows, row => row.Answers, words);
            case QueryFilter.OfCall { Call: var call }:
                return rows.Where(row => row.Call == call);
            case QueryFilter.Day day:
                return OnDays(rows, day);
            case QueryFilter.Flag { Of: FilterKey.RecentMember, Value: var recent }:
                return await RecentAsync(rows, asked, recent, cancellationToken);
            case QueryFilter.Flag { Of: FilterKey.Overdue, Value: var overdue }:
                var today = asked.Today;
                return rows.Where(row => row.State == RequestState.InformationAsked && row.InformationUntil < today == overdue);
            case QueryFilter.Flag { Of: FilterKey.WithoutMentor, Value: var without }:
                return rows.Where(row => context.Set<AssignmentRow>()
                    .Any(each => each.RequestId == row.Id && each.State == AssignmentState.Open) != without);
            default:
                return _assessments.With(rows, filter, asked.By); // those on councils are met together
        }
    }

    // What was decided counts, once it was; before, what is preferred (R13). An index serves only the one or the other.
    private IQueryable<RequestRow> OfService(IQueryable<RequestRow> rows, Service service, QueryFilter.State? named)
    {
        var preferred = service == Service.Mentoring ? PreferredService.Mentoring : PreferredService.Advisory;
        if (named?.States.SelectMany(StatesOf).Intersect(Given).Any() == false) return rows.Where(row => row.Service == preferred);
        return rows.Where(row => Given.Contains(row.State)
            ? context.Set<AssignmentRow>().Any(each => each.RequestId == row.Id && each.Service == service)
            : row.Service == preferred);
    }

    private static IQueryable<RequestRow> OnDays(IQueryable<RequestRow> rows, QueryFilter.Day day)
    {
        if (day.Of == FilterKey.Due)
        {
            rows = rows.Where(row => row.State == RequestState.InformationAsked);
            if (day.From is { } first) rows = rows.Where(row => row.InformationUntil >= first);
            return day.To is { } last ? rows.Where(row => row.InformationUntil <= last) : rows;
        }

        if (day.From is { } from && MadridTime.StartOf(from) is var start) rows = rows.Where(row => row.SubmittedAt >= start);
        if (day.To is { } to && MadridTime.EndOf(to) is var end) rows = rows.Where(row => row.SubmittedAt < end);
        return rows;
    }

    // R22: recent on the day that the request's call says.
    private async Task<IQueryable<RequestRow>> RecentAsync(
        IQueryable<RequestRow> rows, AskedQuery asked, bool recent, CancellationToken cancellationToken)
    {
        var recorded = await context.Set<MembershipRow>().AsNoTracking().Where(row => row.IsMember && row.From != null)
            .Select(row => new { row.Municipality, row.From }).ToListAsync(cancellationToken);
        var pairs = new List<string>();
        foreach (var call in asked.Calls.All)
        {
            var codes = MembershipBook.Listed.Where(each => each.Value.Earliest >= call.RecentSince).Select(each => each.Key)
                .Concat(recorded.Where(each => each.From >= call.RecentSince).Select(each => each.Municipality)).Distinct();
            pairs.AddRange(codes.Select(code => $"{call.Id}|{code}"));
        }

        return rows.Where(row => EF.Parameter(pairs).Contains(row.Call + "|" + row.Municipality) == recent);
    }

    private static IEnumerable<RequestState> StatesOf(QueryState state) => state switch
    {
        QueryState.Pending => Enum.GetValues<RequestState>().Where(RequestMoves.IsPending),
        QueryState.Information => [RequestState.InformationAsked],
        QueryState.Granted => Given,
        QueryState.WaitingList => [RequestState.Waitlisted],
        QueryState.Refused => [RequestState.Declined],
        QueryState.Withdrawn => [RequestState.Withdrawn],
        _ => [],
    };
}
