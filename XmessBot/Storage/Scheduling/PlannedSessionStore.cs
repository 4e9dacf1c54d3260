using Microsoft.EntityFrameworkCore;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Calendar;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Core.Scheduling;
using XmessBot.Storage.Assignments;

namespace XmessBot.Storage.Scheduling;

/// <summary>Stores planned sessions and when their reminders are due.</summary>
public sealed class PlannedSessionStore(XmessContext context)
{
    /// <summary>The planned session with an id, or null.</summary>
    public async Task<PlannedSession?> FindAsync(PlannedId id, CancellationToken cancellationToken = default) =>
        await context.Set<PlannedSessionRow>().FindAsync([id.Value], cancellationToken) is { } row ? ToPlanned(row) : null;

    /// <summary>The planned sessions of an assignment, in order, in any state.</summary>
    public async Task<IReadOnlyList<PlannedSession>> OfAssignmentAsync(AssignmentId assignment,
        CancellationToken cancellationToken = default) =>
        Planned(await context.Set<PlannedSessionRow>().Where(row => row.AssignmentId == assignment.Value).ToListAsync(cancellationToken));

    /// <summary>
    /// The time of the sessions that both sides have agreed and nobody has logged, of a call's open assignments, by service.
    /// </summary>
    public async Task<IReadOnlyDictionary<Service, Minutes>> AgreedMinutesAsync(
        string call, CancellationToken cancellationToken = default) =>
        (await (from row in context.Set<PlannedSessionRow>()
                join assignment in context.Set<AssignmentRow>() on row.AssignmentId equals assignment.Id
                where assignment.Call == call && assignment.State == AssignmentState.Open && row.Session == null
                    && (row.State == PlannedState.Agreed || row.State == PlannedState.Moved)
                group row.Minutes by assignment.Service into same
                select new { Service = same.Key, Minutes = same.Sum() }).ToListAsync(cancellationToken))
        .ToDictionary(each => each.Service, each => new Minutes(each.Minutes));

    /// <summary>
    /// As <see cref="AheadAsync"/>, for a turn that is about to book a moment. It writes a counter of each side first, so that two
    /// concurrent bookings of the same mentor or council conflict, and the second run sees the first booking.
    /// </summary>
    public async Task<IReadOnlyList<PlannedSession>> AheadToBookAsync(
        Assignment assignment, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        var diaries = new CounterStore(context);
        await diaries.NextAsync($"diary|{assignment.Mentor.Value:N}", cancellationToken: cancellationToken);
        await diaries.NextAsync($"diary|{assignment.Municipality}", cancellationToken: cancellationToken);
        return await AheadAsync(assignment, now, cancellationToken);
    }

    /// <summary>
    /// What a new moment must not overlap: everything that the mentor or the council of an assignment have planned from today on, in any of
    /// their assignments.
    /// </summary>
    public async Task<IReadOnlyList<PlannedSession>> AheadAsync(Assignment assignment, DateTimeOffset now,
        CancellationToken cancellationToken = default)
    {
        var today = MadridTime.DayOf(now);
        // Two queries: as one, SQLite scans every planned session.
        var theirs = await context.Set<AssignmentRow>()
            .Where(row => row.State == AssignmentState.Open
                && (row.Mentor == assignment.Mentor.Value || row.Municipality == assignment.Municipality))
            .Select(row => row.Id).ToListAsync(cancellationToken);
        // As stored now, even if this turn has already read some of them.
        var rows = await context.Set<PlannedSessionRow>().AsNoTracking()
            .Where(row => theirs.Contains(row.AssignmentId) && (row.Date >= today || row.WantedDate >= today)
                && row.State != PlannedState.Cancelled && row.Session == null)
            .ToListAsync(cancellationToken);
        return Planned(rows);
    }

    /// <summary>
    /// Those that may need a reminder or an offer now, longest due first; <see cref="PlannedSession.DueNow"/> says which.
    /// </summary>
    public async Task<IReadOnlyList<PlannedId>> DueAsync(DateTimeOffset now, CancellationToken cancellationToken = default) =>
        await context.Set<PlannedSessionRow>().Where(row => row.DueAt <= now).OrderBy(row => row.DueAt)
            .Select(row => new PlannedId(row.Id)).ToListAsync(cancellationToken);

    /// <summary>Saves a planned session.</summary>
    public async Task SaveAsync(PlannedSession planned, CancellationToken cancellationToken = default)
    {
        var row = await context.Set<PlannedSessionRow>().FindAsync([planned.Id.Value], cancellationToken);
        if (row is null) context.Add(row = new PlannedSessionRow { Id = planned.Id.Value });
        row.AssignmentId = planned.Assignment.Value;
        (row.Date, row.Start, row.Minutes) = (planned.Slot.Date, planned.Slot.Start, planned.Slot.Length.Count);
        (row.WantedDate, row.WantedStart, row.WantedMinutes) = (planned.Wanted?.Date, planned.Wanted?.Start, planned.Wanted?.Length.Count);
        (row.Modality, row.Place) = (planned.Modality, planned.Place);
        (row.ProposedBy, row.ProposedFrom) = (planned.ProposedBy.Value, planned.ProposedFrom);
        (row.State, row.Sequence) = (planned.State, planned.Sequence);
        (row.Reminded, row.LogOffered, row.Session) = (planned.Reminded, planned.LogOffered, planned.Session);
        (row.Version, row.DueAt) = (planned.Version, planned.DueAt);
    }

    private static IReadOnlyList<PlannedSession> Planned(IEnumerable<PlannedSessionRow> rows) =>
        [.. rows.OrderBy(row => row.Date).ThenBy(row => row.Start).Select(ToPlanned)];

    private static PlannedSession ToPlanned(PlannedSessionRow row) => new()
    {
        Id = new PlannedId(row.Id),
        Assignment = new AssignmentId(row.AssignmentId),
        Slot = new Slot(row.Date, row.Start, new Minutes(row.Minutes)),
        Wanted = row is { WantedDate: { } date, WantedStart: { } start, WantedMinutes: { } minutes }
            ? new Slot(date, start, new Minutes(minutes))
            : null,
        Modality = row.Modality,
        Place = row.Place,
        ProposedBy = new PersonId(row.ProposedBy),
        ProposedFrom = row.ProposedFrom,
        // Earlier releases overwrote the agreed moment with the one asked for: such a row is only a proposal.
        State = row is { State: PlannedState.Moved, WantedDate: null } ? PlannedState.Proposed : row.State,
        Sequence = row.Sequence,
        Reminded = row.Reminded,
        LogOffered = row.LogOffered,
        Session = row.Session,
        Version = row.Version,
    };
}
