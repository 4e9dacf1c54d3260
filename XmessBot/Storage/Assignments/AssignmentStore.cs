using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Requests;

namespace XmessBot.Storage.Assignments;

/// <summary>Stores assignments with their ledgers, with optimistic concurrency: saving conflicts with any save since the read.</summary>
public sealed class AssignmentStore(XmessContext context)
{
    /// <summary>The assignment with an id, or null.</summary>
    public async Task<Assignment?> FindAsync(AssignmentId id, CancellationToken cancellationToken = default) =>
        await context.Set<AssignmentRow>().FindAsync([id.Value], cancellationToken) is { } row
            ? (await ReadAsync([row], cancellationToken))[0]
            : null;

    /// <summary>The open assignments of a mentor or advisor.</summary>
    public Task<IReadOnlyList<Assignment>> OpenOfMentorAsync(PersonId mentor, CancellationToken cancellationToken = default) =>
        ReadAsync(context.Set<AssignmentRow>().Where(row => row.Mentor == mentor.Value && row.State == AssignmentState.Open),
            cancellationToken);

    /// <summary>The open assignments of a council.</summary>
    public Task<IReadOnlyList<Assignment>> OpenOfCouncilAsync(string municipality, CancellationToken cancellationToken = default) =>
        ReadAsync(context.Set<AssignmentRow>().Where(row => row.Municipality == municipality && row.State == AssignmentState.Open),
            cancellationToken);

    /// <summary>
    /// The open assignments that a person is a party to: as mentor, as the applicant, or as an officer of the council.
    /// </summary>
    public async Task<IReadOnlyList<Assignment>> OpenOfPartyAsync(Person person, CancellationToken cancellationToken = default)
    {
        var given = await OpenOfMentorAsync(person.Id, cancellationToken);
        var asked = await ReadAsync(
            context.Set<AssignmentRow>().Where(row => row.State == AssignmentState.Open && context.Set<RequestRow>()
                .Where(request => request.Author == person.Id.Value).Select(request => request.Id).Contains(row.RequestId)),
            cancellationToken);
        var received = person.Municipality is { } council ? await OpenOfCouncilAsync(council, cancellationToken) : [];
        return [.. given.Concat(asked).Concat(received).DistinctBy(each => each.Id).Where(each => each.SideOf(person) is not null)];
    }

    /// <summary>Every open assignment.</summary>
    public Task<IReadOnlyList<Assignment>> OpenAsync(CancellationToken cancellationToken = default) =>
        ReadAsync(context.Set<AssignmentRow>().Where(row => row.State == AssignmentState.Open), cancellationToken);

    /// <summary>Every assignment of a call.</summary>
    public Task<IReadOnlyList<Assignment>> OfCallAsync(string call, CancellationToken cancellationToken = default) =>
        ReadAsync(context.Set<AssignmentRow>().Where(row => row.Call == call), cancellationToken);

    /// <summary>The assignments that a request has had.</summary>
    public Task<IReadOnlyList<Assignment>> OfRequestAsync(RequestId request, CancellationToken cancellationToken = default) =>
        ReadAsync(context.Set<AssignmentRow>().Where(row => row.RequestId == request.Value), cancellationToken);

    /// <summary>
    /// Saves the result of a decision: the assignment, the hour pool's new entries since <paramref name="before"/>, and the request when
    /// the decision moves it.
    /// </summary>
    public async Task SaveAsync(Settlement after, HourPool before, CancellationToken cancellationToken = default)
    {
        await SaveAsync(after.Assignment, cancellationToken);
        if (after.Request is { } request) await new RequestStore(context).SaveAsync(request, askedIn: null, cancellationToken);
        await new CallStore(context).AppendAsync(before, after.Pool, cancellationToken);
    }

    /// <summary>Saves an assignment and appends its new ledger entries.</summary>
    public async Task SaveAsync(Assignment assignment, CancellationToken cancellationToken = default)
    {
        var row = await context.Set<AssignmentRow>().FindAsync([assignment.Id.Value], cancellationToken);
        row ??= Add(assignment);
        (row.Mentor, row.Applicant) = (assignment.Mentor.Value, assignment.Applicant.Value);
        row.State = assignment.State;
        row.Version = assignment.Version;
        context.AddRange(assignment.Entries.Skip(row.EntryCount).Select((entry, index) => new AssignmentEntryRow
        {
            AssignmentId = row.Id,
            Position = row.EntryCount + index,
            Kind = entry.Kind,
            Minutes = entry.Amount.Count,
            Session = entry.Session,
            At = entry.At,
            Author = entry.Author,
            Reason = entry.Reason,
        }).ToArray());
        row.EntryCount = assignment.Entries.Count;
    }

    private AssignmentRow Add(Assignment assignment)
    {
        var row = new AssignmentRow
        {
            Id = assignment.Id.Value,
            RequestId = assignment.Request.Value,
            RequestNumber = assignment.RequestNumber,
            Call = assignment.Call,
            Service = assignment.Service,
            Municipality = assignment.Municipality,
        };
        context.Add(row);
        return row;
    }

    private async Task<IReadOnlyList<Assignment>> ReadAsync(IQueryable<AssignmentRow> query, CancellationToken cancellationToken) =>
        await ReadAsync(await query.OrderBy(row => row.RequestNumber).ToListAsync(cancellationToken), cancellationToken);

    // Rows before entries: an entry committed in between belongs to a version that this turn has not read.
    private async Task<IReadOnlyList<Assignment>> ReadAsync(List<AssignmentRow> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0) return [];
        var ids = rows.Select(row => row.Id).ToArray();
        await context.Set<AssignmentEntryRow>().Where(entry => ids.Contains(entry.AssignmentId)).LoadAsync(cancellationToken);
        // Local includes the entries that this turn has added and not yet committed.
        var entries = context.Set<AssignmentEntryRow>().Local.Where(entry => ids.Contains(entry.AssignmentId))
            .ToLookup(entry => entry.AssignmentId);
        // Detaches entries that another turn has added since, so that adding one at the same position conflicts at commit.
        foreach (var row in rows)
            foreach (var later in entries[row.Id].Where(entry => entry.Position >= row.EntryCount))
                context.Entry(later).State = EntityState.Detached;
        return [.. rows.Select(row => ToAssignment(row, entries[row.Id]))];
    }

    private static Assignment ToAssignment(AssignmentRow row, IEnumerable<AssignmentEntryRow> entries) => new()
    {
        Id = new AssignmentId(row.Id),
        Request = new RequestId(row.RequestId),
        RequestNumber = row.RequestNumber,
        Call = row.Call,
        Service = row.Service,
        Municipality = row.Municipality,
        Applicant = new PersonId(row.Applicant),
        Mentor = new PersonId(row.Mentor),
        State = row.State,
        Version = row.Version,
        Entries =
        [
            .. entries.Where(entry => entry.Position < row.EntryCount).OrderBy(entry => entry.Position)
                .Select(entry => new AssignmentEntry(entry.Kind, new Minutes(entry.Minutes), entry.Session, entry.At, entry.Author,
                    entry.Reason)),
        ],
    };
}
