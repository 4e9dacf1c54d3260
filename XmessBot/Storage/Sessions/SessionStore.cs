using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Core.Sessions;
using XmessBot.Storage.Assignments;

namespace XmessBot.Storage.Sessions;

/// <summary>Stores sessions with their histories. Each query reads only the sessions it is about, however many are stored.</summary>
public sealed class SessionStore(XmessContext context)
{
    /// <summary>The series of session numbers; see <see cref="CounterStore"/>.</summary>
    public const string NumberSeries = "sessions";

    /// <summary>The session with a number, or null.</summary>
    public async Task<Session?> FindAsync(int number, CancellationToken cancellationToken = default) =>
        await context.Set<SessionRow>().FindAsync([number], cancellationToken) is { } row
            ? (await ReadAsync([row], cancellationToken))[0]
            : null;

    /// <summary>Every session of an assignment, by number.</summary>
    public Task<IReadOnlyList<Session>> OfAssignmentAsync(AssignmentId assignment, CancellationToken cancellationToken = default) =>
        ReadAsync(context.Set<SessionRow>().Where(row => row.AssignmentId == assignment.Value), cancellationToken);

    /// <summary>
    /// What a <see cref="SessionBook"/> has to know: all sessions of those assignments, and those of their mentors on those days.
    /// </summary>
    public Task<IReadOnlyList<Session>> KnownAsync(
        IReadOnlyCollection<Assignment> assignments, IReadOnlyCollection<DateOnly> days, CancellationToken cancellationToken = default)
    {
        var ids = assignments.Select(assignment => assignment.Id.Value).ToArray();
        var mentors = assignments.Select(assignment => assignment.Mentor.Value).Distinct().ToArray();
        return ReadAsync(
            context.Set<SessionRow>().Where(row => ids.Contains(row.AssignmentId) && days.Contains(row.Date))
                .Union(context.Set<SessionRow>().Where(row => mentors.Contains(row.Mentor) && days.Contains(row.Date))),
            cancellationToken);
    }

    /// <summary>The last session that a mentor logged and did not undo, or null.</summary>
    public async Task<Session?> LastOfMentorAsync(PersonId mentor, CancellationToken cancellationToken = default)
    {
        // One query a state, because the index begins with mentor and state.
        SessionRow? last = null;
        foreach (var state in Enum.GetValues<SessionState>().Where(state => state != SessionState.Undone))
        {
            var row = await context.Set<SessionRow>().Where(row => row.Mentor == mentor.Value && row.State == state)
                .OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
            if (row?.Number > (last?.Number ?? 0)) last = row;
        }

        return last is null ? null : (await ReadAsync([last], cancellationToken))[0];
    }

    /// <summary>The number of the mentor's last session whose lessons were skipped once (R15), or null.</summary>
    public async Task<int?> LessonsSkippedAsync(PersonId mentor, CancellationToken cancellationToken = default) =>
        await context.Set<SessionRow>()
            .Where(row => row.Mentor == mentor.Value && row.State != SessionState.Undone && row.LessonsAsked == 1 && row.Questions == null
                && row.GoodPractices == null)
            .OrderByDescending(row => row.Number).Select(row => (int?)row.Number).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Every session of a call, in any state, first logged first.</summary>
    public Task<IReadOnlyList<Session>> OfCallAsync(string call, CancellationToken cancellationToken = default) => ReadAsync(
        context.Set<SessionRow>().Where(row => context.Set<AssignmentRow>()
            .Where(assignment => assignment.Call == call).Select(assignment => assignment.Id).Contains(row.AssignmentId)),
        cancellationToken);

    /// <summary>The sessions that a message reported.</summary>
    public Task<IReadOnlyList<Session>> OfSourceAsync(SessionSource source, CancellationToken cancellationToken = default) =>
        ReadAsync(context.Set<SessionRow>().Where(row => row.Activity == source.Activity && row.Conversation == source.Conversation),
            cancellationToken);

    /// <summary>
    /// The numbers of the sessions whose council has been silent for so long that they count as confirmed, longest first.
    /// </summary>
    public async Task<IReadOnlyList<int>> SilentAsync(DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        var since = now - Session.ConfirmationPeriod;
        return await context.Set<SessionRow>().Where(row => row.State == SessionState.Logged && row.Since <= since)
            .OrderBy(row => row.Since).ThenBy(row => row.Number).Select(row => row.Number).ToListAsync(cancellationToken);
    }

    /// <summary>The disputed sessions, which wait for staff, longest first.</summary>
    public Task<IReadOnlyList<Session>> DisputedAsync(int most, CancellationToken cancellationToken = default) => ReadAsync(
        context.Set<SessionRow>().Where(row => row.State == SessionState.Disputed).OrderBy(row => row.Since).Take(most), cancellationToken);

    /// <summary>Saves the result of a decision: the sessions, and the hours of their assignments.</summary>
    public async Task SaveAsync(SessionChange change, CancellationToken cancellationToken = default)
    {
        foreach (var session in change.Sessions) await SaveAsync(session, cancellationToken);
        var assignments = new AssignmentStore(context);
        foreach (var assignment in change.Assignments) await assignments.SaveAsync(assignment, cancellationToken);
    }

    /// <summary>Saves a session whose hours did not change, and appends its new history entries.</summary>
    public async Task SaveAsync(Session session, CancellationToken cancellationToken = default)
    {
        var row = await context.Set<SessionRow>().FindAsync([session.Number], cancellationToken);
        if (row is null) context.Add(row = new SessionRow { Number = session.Number });
        row.AssignmentId = session.Assignment.Value;
        row.Mentor = session.Mentor.Value;
        row.Date = session.Facts.Date;
        row.State = session.State;
        row.Since = session.Since;
        (row.Conversation, row.Activity) = (session.Source?.Conversation, session.Source?.Activity);
        (row.Questions, row.GoodPractices, row.LessonsAsked) = (session.Questions, session.GoodPractices, session.LessonsAsked);
        row.Version = session.Version;
        context.AddRange(session.History.Skip(row.EntryCount).Select((entry, index) => new SessionEntryRow
        {
            Number = session.Number,
            Position = row.EntryCount + index,
            Kind = entry.Kind,
            Date = entry.Facts.Date,
            Start = entry.Facts.Start,
            Minutes = entry.Facts.Length.Count,
            Modality = entry.Facts.Modality,
            Topic = entry.Facts.Topic,
            At = entry.At,
            Author = entry.Author?.Value,
            Reason = entry.Reason,
        }).ToArray());
        row.EntryCount = session.History.Count;
    }

    private async Task<IReadOnlyList<Session>> ReadAsync(IQueryable<SessionRow> query, CancellationToken cancellationToken)
    {
        var rows = await query.ToListAsync(cancellationToken);
        return await ReadAsync([.. rows.OrderBy(row => row.Number)], cancellationToken);
    }

    // As for assignments: rows before entries, and including the entries that this turn has added.
    private async Task<IReadOnlyList<Session>> ReadAsync(IReadOnlyList<SessionRow> rows, CancellationToken cancellationToken)
    {
        var numbers = rows.Select(row => row.Number).ToArray();
        if (numbers.Length > 0) await context.Set<SessionEntryRow>().Where(entry => numbers.Contains(entry.Number))
            .LoadAsync(cancellationToken);
        var entries = context.Set<SessionEntryRow>().Local.Where(entry => numbers.Contains(entry.Number)).ToLookup(entry => entry.Number);
        // Detaches entries that another turn has added since, so that adding one at the same position conflicts at commit.
        foreach (var row in rows)
            foreach (var later in entries[row.Number].Where(entry => entry.Position >= row.EntryCount))
                context.Entry(later).State = EntityState.Detached;
        return [.. rows.Select(row => ToSession(row, entries[row.Number]))];
    }

    private static Session ToSession(SessionRow row, IEnumerable<SessionEntryRow> entries) => new()
    {
        Number = row.Number,
        Assignment = new AssignmentId(row.AssignmentId),
        Mentor = new PersonId(row.Mentor),
        Source = row.Activity is { } activity ? new SessionSource(row.Conversation!, activity) : null,
        Questions = row.Questions,
        GoodPractices = row.GoodPractices,
        LessonsAsked = row.LessonsAsked,
        Version = row.Version,
        History = [.. entries.Where(entry => entry.Position < row.EntryCount).OrderBy(entry => entry.Position).Select(ToEntry)],
    };

    private static SessionEntry ToEntry(SessionEntryRow entry) => new(
        entry.Kind,
        new SessionFacts(entry.Date, entry.Start, new Minutes(entry.Minutes), entry.Modality, entry.Topic),
        entry.At,
        entry.Author is { } author ? new PersonId(author) : null,
        entry.Reason);
}
