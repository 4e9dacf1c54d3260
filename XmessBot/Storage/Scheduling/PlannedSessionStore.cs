using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Assignments;
using XmessBot.Core.Calendar;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Core.Scheduling;
using XmessBot.Storage.Assignments;

namespace XmessBot.Storage.Scheduling;

/// <summary>Sessions that are planned, and what is to be said of them.</summary>
public sealed class PlannedSessionStore(XmessContext context)
{
    /// <summary>The planned session with that key, or null.</summary>
    public async Task<PlannedSession?> FindAsync(PlannedId id, CancellationToken cancellationToken = default) =>
        await context.Set<PlannedSessionRow>().FindAsync([id.Value], cancellationToken) is { } row ? ToPlanned(row) : null;

    /// <summary>Those of an assignment, in order, whatever became of them.</summary>
    public async Task<IReadOnlyList<PlannedSession>> OfAssignmentAsync(AssignmentId assignment,
        CancellationToken cancellationToken = default) =>
        Planned(await context.Set<PlannedSessionRow>().Where(row => row.AssignmentId == assignment.Value).ToListAsync(cancellationToken));

    /// <summary>
    /// The same as <see cref="AheadAsync"/>, for what is about to book a moment. The diaries of both sides are written first: two who
    /// book in the same one at the same instant conflict, whichever sessions they book, and the second finds the first.
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
    /// All that the mentor or the council of an assignment have planned from today on, of any assignment of theirs: what a new
    /// moment must not overlap.
    /// </summary>
    public async Task<IReadOnlyList<PlannedSession>> AheadAsync(Assignment assignment, DateTimeOffset now,
        CancellationToken cancellationToken = default)
    {
        var today = MadridTime.DayOf(now);
        // Two questions: as one, SQLite would go through every planned session there is.
        var theirs = await context.Set<AssignmentRow>()
            .Where(row => row.State == AssignmentState.Open
                && (row.Mentor == assignment.Mentor.Value || row.Municipality == assignment.Municipality))
            .Select(row => row.Id).ToListAsync(cancellationToken);
        // As they are stored now, whatever of them this turn has read before.
        var rows = await context.Set<PlannedSessionRow>().AsNoTracking()
            .Where(row => theirs.Contains(row.AssignmentId) && (row.Date >= today || row.WantedDate >= today)
                && row.State != PlannedState.Cancelled && row.Session == null)
            .ToListAsync(cancellationToken);
        return Planned(rows);
    }

    /// <summary>
    /// Those that something may be to be said of now, the longest due first; <see cref="PlannedSession.DueNow"/> says what.
    /// </summary>
    public async Task<IReadOnlyList<PlannedId>> DueAsync(DateTimeOffset now, CancellationToken cancellationToken = default) =>
        await context.Set<PlannedSessionRow>().Where(row => row.DueAt <= now).OrderBy(row => row.DueAt)
            .Select(row => new PlannedId(row.Id)).ToListAsync(cancellationToken);

    /// <summary>Keeps a planned session as it is now.</summary>
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
        // Earlier releases put the moment that was wanted in place of the one that was agreed: there it is a proposal, and no more.
        State = row is { State: PlannedState.Moved, WantedDate: null } ? PlannedState.Proposed : row.State,
        Sequence = row.Sequence,
        Reminded = row.Reminded,
        LogOffered = row.LogOffered,
        Session = row.Session,
        Version = row.Version,
    };
}
