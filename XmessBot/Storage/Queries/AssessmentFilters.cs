using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Storage.Assessments;
using XmessBot.Storage.Members;
using XmessBot.Storage.Requests;

namespace XmessBot.Storage.Queries;

/// <summary>
/// The conditions and the order that depend on how requests are assessed (R12, R17-R19). What others gave is not seen before one's own
/// points: a condition or an order by points leaves out what the asker has not scored, so that nothing can be learnt by asking. That
/// somebody has scored is no secret.
/// </summary>
internal sealed class AssessmentFilters(XmessContext context)
{
    private static readonly RequestState[] Undecided =
        [.. Enum.GetValues<RequestState>().Where(state => RequestMoves.Allows(state, RequestMove.Declined))];

    private DbSet<AssessorRow> Assessors => context.Set<AssessorRow>();

    private DbSet<CallAssessorRow> CallAssessors => context.Set<CallAssessorRow>();

    /// <summary>The requests that meet a condition; all of them when it is not about their assessment.</summary>
    public IQueryable<RequestRow> With(IQueryable<RequestRow> rows, QueryFilter filter, Person by)
    {
        var me = by.Id.Value;
        switch (filter)
        {
            case QueryFilter.Flag { Of: FilterKey.ScoredByMe, Value: true }:
                return SeenBy(by, rows);
            case QueryFilter.Flag { Of: FilterKey.ScoredByMe }: // what is left to do
                return OfAssessor(rows.Where(row => Undecided.Contains(row.State)), by, true)
                    .Where(row => !Assessors.Any(each => each.RequestId == row.Id && each.PersonId == me && each.Need != null));
            case QueryFilter.Flag { Of: FilterKey.Mine, Value: var mine }:
                return OfAssessor(rows, by, mine);
            case QueryFilter.Flag { Of: FilterKey.Conflict, Value: var abstains }:
                return rows.Where(row =>
                    Assessors.Any(each => each.RequestId == row.Id && each.PersonId == me && each.Abstains) == abstains);
            case QueryFilter.Scored { By: var said }:
                return ScoredBy(rows, said);
            case QueryFilter.Score score:
                return Scored(SeenBy(by, rows), score);
            default:
                return rows;
        }
    }

    /// <summary>The requests of which somebody sees the points: those that they have scored.</summary>
    public IQueryable<RequestRow> SeenBy(Person viewer, IQueryable<RequestRow> rows)
    {
        var me = viewer.Id.Value;
        return rows.Where(row => Assessors.Any(each => each.RequestId == row.Id && each.PersonId == me && each.Need != null));
    }

    /// <summary>The mean over assessors of the sum of the three criteria; only of requests with points.</summary>
    public Expression<Func<RequestRow, double>> Mean() => row => Assessors
        .Where(each => each.RequestId == row.Id && each.Need != null)
        .Average(each => (double)(each.Need!.Value + each.Transferability!.Value + each.Alignment!.Value));

    /// <summary>The assessors of some requests who have given no points yet.</summary>
    public IQueryable<Missing> Missing(IQueryable<RequestRow> rows) =>
        from row in rows
        from person in context.Set<PersonRow>()
        where (person.Roles & (Roles.Staff | Roles.Admin)) != Roles.None
            && (CallAssessors.Any(each => each.Call == row.Call)
                ? CallAssessors.Any(each => each.Call == row.Call && each.PersonId == person.Id)
                : (person.Roles & Roles.Staff) != Roles.None)
            && (person.Municipality == null || person.Standing == Standing.Unconfirmed || person.Municipality != row.Municipality)
            && (!Assessors.Any(each => each.RequestId == row.Id && each.IsNamed)
                || Assessors.Any(each => each.RequestId == row.Id && each.IsNamed && each.PersonId == person.Id))
            && !Assessors.Any(each => each.RequestId == row.Id && each.PersonId == person.Id && (each.Abstains || each.Need != null))
        select new Missing { Request = row.Id, Number = row.Number!, Name = person.Name ?? person.Email };

    private IQueryable<RequestRow> OfAssessor(IQueryable<RequestRow> rows, Person by, bool isOne)
    {
        var (me, council, isOfStaff) = (by.Id.Value, by.Municipality, by.Roles.HasFlag(Roles.Staff));
        return rows.Where(row => isOne == ((CallAssessors.Any(each => each.Call == row.Call)
                ? CallAssessors.Any(each => each.Call == row.Call && each.PersonId == me)
                : isOfStaff)
            && (council == null || row.Municipality != council)
            && (!Assessors.Any(each => each.RequestId == row.Id && each.IsNamed)
                || Assessors.Any(each => each.RequestId == row.Id && each.IsNamed && each.PersonId == me))
            && !Assessors.Any(each => each.RequestId == row.Id && each.PersonId == me && each.Abstains)));
    }

    private IQueryable<RequestRow> ScoredBy(IQueryable<RequestRow> rows, IReadOnlyList<ScoredBy> said)
    {
        var (none, some, all) = (
            said.Contains(Core.Language.Queries.ScoredBy.None), said.Contains(Core.Language.Queries.ScoredBy.Some),
            said.Contains(Core.Language.Queries.ScoredBy.All));
        var missing = Missing(context.Set<RequestRow>());
        return rows.Where(row => Assessors.Any(each => each.RequestId == row.Id && each.Need != null)
            ? (missing.Any(each => each.Request == row.Id) ? some : all)
            : none);
    }

    // Means are compared without dividing.
    private IQueryable<RequestRow> Scored(IQueryable<RequestRow> rows, QueryFilter.Score score)
    {
        var (need, transferability, alignment) = (
            Counts(score, QueryCriterion.Need), Counts(score, QueryCriterion.Transferability), Counts(score, QueryCriterion.Alignment));
        var (min, max) = (score.Min ?? 0, score.Max ?? int.MaxValue / 1000);
        return rows.Where(row =>
            Assessors.Where(each => each.RequestId == row.Id && each.Need != null)
                .Sum(each => each.Need!.Value * need + each.Transferability!.Value * transferability
                    + each.Alignment!.Value * alignment - min) >= 0
            && Assessors.Where(each => each.RequestId == row.Id && each.Need != null)
                .Sum(each => each.Need!.Value * need + each.Transferability!.Value * transferability
                    + each.Alignment!.Value * alignment - max) <= 0);
    }

    private static int Counts(QueryFilter.Score score, QueryCriterion criterion) =>
        score.Criterion == QueryCriterion.Total || score.Criterion == criterion ? 1 : 0;
}

/// <summary>An assessor who has not scored a request yet.</summary>
internal sealed class Missing
{
    public Guid Request { get; init; }

    public required string Number { get; init; }

    public required string Name { get; init; }
}
