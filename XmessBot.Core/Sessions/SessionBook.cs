using XmessBot.Core.Assignments;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;

namespace XmessBot.Core.Sessions;

/// <summary>
/// Decides what a person may do with sessions at an instant: log, correct, move, undo, confirm, dispute. It holds everything that the
/// decisions depend on and is immutable: each decision returns what to store, and <see cref="After"/> gives the book that includes it.
/// Ownership is checked first, so that a refusal reveals nothing to others.
/// </summary>
/// <param name="Calls">All calls.</param>
/// <param name="Assignments">The assignments that decisions may be about.</param>
/// <param name="Known">The sessions of those assignments, and of their mentor on the days in question.</param>
/// <param name="By">The person who acts.</param>
/// <param name="Now">The current instant.</param>
public sealed record SessionBook(
    CallBook Calls, IReadOnlyList<Assignment> Assignments, IReadOnlyList<Session> Known, Person By, DateTimeOffset Now)
{
    /// <summary>Why no session of the assignment can be logged, whatever its facts; null when one can.</summary>
    public Refusal? WhyNotLogAny(AssignmentId id) =>
        SessionRules.IsOwn(Of(id), By) is { } refusal ? refusal
        : Of(id) is var assignment && assignment.State != AssignmentState.Open ? new AssignmentOver(assignment.State)
        : SessionRules.LogsAreTaken(CallOf(assignment), Now);

    /// <summary>
    /// Why these sessions cannot be logged, or null. Checked before session numbers are taken, so that a refusal uses none.
    /// </summary>
    public Refusal? WhyNotLog(IReadOnlyList<SessionDraft> drafts)
    {
        if (drafts.Count == 0) return new EmptyAmount();
        if (AreOwn(drafts) is { } others) return others;
        foreach (var draft in drafts)
        {
            var call = CallOf(Of(draft.Assignment));
            if ((WhyNotLogAny(draft.Assignment) ?? SessionRules.WhyNot(draft.Facts, call, Now)) is { } refusal) return refusal;
        }

        // R08: added up per assignment, so that the refusal names their total and not only the last session
        return drafts.GroupBy(draft => draft.Assignment)
            .Select(group => (Assignment: Of(group.Key), Asked: new Minutes(group.Sum(draft => draft.Facts.Length.Count))))
            .Where(sum => sum.Asked > sum.Assignment.Left)
            .Select(sum => new NotEnoughHours(sum.Assignment.Id, sum.Assignment.Left, sum.Asked))
            .FirstOrDefault();
    }

    /// <summary>The doubts about these sessions, to be confirmed before they are logged; empty for a person who may not log them.</summary>
    public IReadOnlyList<Doubt> DoubtsAbout(IReadOnlyList<SessionDraft> drafts) =>
        AreOwn(drafts) is null ? Doubts.About(drafts, Known) : [];

    /// <summary>Logs one or several sessions, all or none.</summary>
    /// <param name="drafts">The sessions.</param>
    /// <param name="numbers">One new session number for each.</param>
    /// <param name="accepted">The keys of the doubts that the person confirmed.</param>
    /// <param name="source">The message that told them, or null.</param>
    public Outcome<SessionChange> Log(
        IReadOnlyList<SessionDraft> drafts, IReadOnlyList<int> numbers, IReadOnlyCollection<string> accepted, SessionSource? source = null)
    {
        if (WhyNotLog(drafts) is { } refusal) return refusal;
        if (NotAccepted(DoubtsAbout(drafts), accepted) is { } doubts) return doubts;
        var assignments = drafts.Select(draft => draft.Assignment).Distinct().ToDictionary(id => id, Of);
        var sessions = new List<Session>();
        foreach (var (draft, number) in drafts.Zip(numbers))
        {
            var assignment = assignments[draft.Assignment];
            sessions.Add(Begin(draft, number, assignment, source));
            if (assignment.Log(draft.Facts.Length, number, By, Now) is not Outcome<Assignment>.Done(var logged))
                throw new InvalidOperationException("What nothing refused was refused.");
            assignments[draft.Assignment] = logged;
        }

        return new SessionChange(sessions, [.. assignments.Values]);
    }

    /// <summary>The doubts about a correction; empty for a person who may not correct the session.</summary>
    public IReadOnlyList<Doubt> DoubtsAbout(Session session, SessionFacts facts) =>
        WhyNotAmend(session) is not null || session.Facts == facts ? [] : DoubtsAbout(session, session.Assignment, facts);

    /// <summary>
    /// Corrects the facts of a session. When the minutes differ, the old ones are removed and the new ones logged; the council is asked
    /// again, and the history keeps the earlier facts.
    /// </summary>
    public Outcome<SessionChange> Correct(Session session, SessionFacts facts, IReadOnlyCollection<string> accepted)
    {
        var assignment = Of(session.Assignment);
        if (WhyNotAmend(session) is { } others) return others;
        if (!session.Counts) return new NotInThatSessionState(session.State);
        if (facts == session.Facts) return new NothingToCorrect();
        if (SessionRules.WhyNot(facts, CallOf(assignment), Now) is { } refusal) return refusal;
        if (NotAccepted(DoubtsAbout(session, facts), accepted) is { } doubts) return doubts;
        var corrected = session.With(SessionEntryKind.Corrected, Now, By.Id, facts: facts);
        if (facts.Length == session.Facts.Length) return new SessionChange([corrected], []);
        return assignment.TakeBack(session.Facts.Length, session.Number, By, Now)
            .Then(before => before.Log(facts.Length, session.Number, By, Now))
            .Then<SessionChange>(after => new SessionChange([corrected], [after]));
    }

    /// <summary>
    /// Moves a session to another assignment of the same mentor, optionally with other facts. Its minutes are removed from one ledger
    /// and logged in the other; the other council is asked to confirm.
    /// </summary>
    public Outcome<SessionChange> Move(Session session, AssignmentId to, SessionFacts facts, IReadOnlyCollection<string> accepted)
    {
        if (to == session.Assignment) return Correct(session, facts, accepted);
        var (from, target) = (Of(session.Assignment), Of(to));
        if ((SessionRules.IsOwn(from, By) ?? SessionRules.IsOwn(target, By)) is { } others) return others;
        if (from.Mentor != target.Mentor) return new NotYourSession(); // R03
        if (!session.Counts) return new NotInThatSessionState(session.State);
        var refusal = SessionRules.LogsAreTaken(CallOf(from), Now) ?? WhyNotLogAny(to) ?? SessionRules.WhyNot(facts, CallOf(target), Now);
        if (refusal is not null) return refusal;
        if (NotAccepted(DoubtsAbout(session, to, facts), accepted) is { } doubts) return doubts;
        return from.TakeBack(session.Facts.Length, session.Number, By, Now).Then(before =>
            target.Log(facts.Length, session.Number, By, Now).Then<SessionChange>(after =>
                new SessionChange([session.With(SessionEntryKind.Moved, Now, By.Id, facts: facts) with { Assignment = to }],
                    [before, after])));
    }

    /// <summary>Why the session cannot be corrected, whatever the change: it belongs to somebody else (R03). Null when it can.</summary>
    public Refusal? WhyNotAmend(Session session) => SessionRules.IsOwn(Of(session.Assignment), By);

    /// <summary>Undoes a session: its hours can be logged again.</summary>
    public Outcome<SessionChange> Undo(Session session, string? reason = null)
    {
        var assignment = Of(session.Assignment);
        return WhyNotAmend(session) is { } others ? others
            : !session.Counts ? new NotInThatSessionState(session.State)
            : SessionRules.LogsAreTaken(CallOf(assignment), Now) is { } closed ? closed
            : TakeBack(session, assignment, reason);
    }

    /// <summary>The council confirms a session.</summary>
    public Outcome<SessionChange> Confirm(Session session) => Answer(session, SessionEntryKind.Confirmed, null);

    /// <summary>The council disputes a session; staff decides. Refused without a reason (R12).</summary>
    public Outcome<SessionChange> Dispute(Session session, string reason) =>
        IsOfCouncil(session) is { } others ? others
        : string.IsNullOrWhiteSpace(reason) ? new NeedsReason()
        : Answer(session, SessionEntryKind.Disputed, reason.Trim());

    /// <summary>Staff decides a dispute: the session stands or is undone. Refused without a reason (R12).</summary>
    public Outcome<SessionChange> Resolve(Session session, bool stands, string reason) =>
        !By.IsStaff ? new OnlyStaff()
        : session.State != SessionState.Disputed ? new NotInThatSessionState(session.State)
        : string.IsNullOrWhiteSpace(reason) ? new NeedsReason()
        : stands ? new SessionChange([session.With(SessionEntryKind.Upheld, Now, By.Id, reason.Trim())], [])
        : TakeBack(session, Of(session.Assignment), reason.Trim());

    /// <summary>The book with a change applied, for further decisions in the same turn.</summary>
    public SessionBook After(SessionChange change) => this with
    {
        Assignments = [.. Assignments.Select(each => change.Assignments.FirstOrDefault(changed => changed.Id == each.Id) ?? each)],
        Known = [.. Known.Where(known => change.Sessions.All(changed => changed.Number != known.Number)), .. change.Sessions],
    };

    /// <summary>The session with its confirmation by silence recorded, without an author; null when that is not due.</summary>
    public static Session? ConfirmBySilence(Session session, DateTimeOffset now) =>
        session.ConfirmedBySilenceAt(now) ? session.With(SessionEntryKind.ConfirmedBySilence, now, null) : null;

    private IReadOnlyList<Doubt> DoubtsAbout(Session session, AssignmentId assignment, SessionFacts facts) =>
        Doubts.About([new SessionDraft(assignment, facts)], [.. Known.Where(other => other.Number != session.Number)]);

    // Disputing is allowed after a confirmation, and confirming ends a dispute; repeating the same answer changes nothing.
    private Outcome<SessionChange> Answer(Session session, SessionEntryKind answer, string? reason) =>
        IsOfCouncil(session) is { } others ? others
        : !session.Counts || session.History[^1].Kind == answer || session.History[^1].Kind == SessionEntryKind.Upheld
            ? new NotInThatSessionState(session.State)
        : new SessionChange([session.With(answer, Now, By.Id, reason)], []);

    private NotAParty? IsOfCouncil(Session session) => Of(session.Assignment).SideOf(By) == Side.Council ? null : new NotAParty();

    private Refusal? AreOwn(IEnumerable<SessionDraft> drafts) =>
        drafts.Select(draft => SessionRules.IsOwn(Of(draft.Assignment), By)).FirstOrDefault(refusal => refusal is not null);

    private Outcome<SessionChange> TakeBack(Session session, Assignment assignment, string? reason) =>
        assignment.TakeBack(session.Facts.Length, session.Number, By, Now).Then<SessionChange>(after =>
            new SessionChange([session.With(SessionEntryKind.Undone, Now, By.Id, reason)], [after]));

    private Session Begin(SessionDraft draft, int number, Assignment assignment, SessionSource? source) => new()
    {
        Number = number,
        Assignment = draft.Assignment,
        Mentor = assignment.Mentor,
        Source = source,
        History = [new SessionEntry(SessionEntryKind.Logged, draft.Facts, Now, By.Id, null)],
    };

    private static DoubtsNotAccepted? NotAccepted(IReadOnlyList<Doubt> doubts, IReadOnlyCollection<string> accepted) =>
        doubts.Where(doubt => !accepted.Contains(doubt.Key)).ToArray() is { Length: > 0 } open ? new DoubtsNotAccepted(open) : null;

    private Assignment Of(AssignmentId id) => Assignments.Single(each => each.Id == id);

    private Call CallOf(Assignment assignment) => Calls.Find(assignment.Call)!;
}
