using XmessBot.Core.Assignments;
using XmessBot.Core.Calendar;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Core.Sessions;

namespace XmessBot.Core.Scheduling;

/// <summary>Primary key of a planned session, and the id of its calendar event.</summary>
/// <param name="Value">Generated here, so that it is known before anything is stored.</param>
public readonly record struct PlannedId(Guid Value);

/// <summary>The states of a planned session.</summary>
public enum PlannedState
{
    /// <summary>One side proposed it and the other has not answered.</summary>
    Proposed,

    /// <summary>Both agree.</summary>
    Agreed,

    /// <summary>Both agreed, and one has asked for another moment: the agreed one stands until the other accepts.</summary>
    Moved,

    /// <summary>It will not be held.</summary>
    Cancelled,
}

/// <summary>The reminders that an agreed session gives rise to.</summary>
public enum PlannedDue
{
    /// <summary>It is tomorrow.</summary>
    Reminder,

    /// <summary>It must have been held, and nobody has logged it.</summary>
    LogOffer,
}

/// <summary>A future session: one side of an assignment proposes a date and the other accepts it (R08).</summary>
public sealed record PlannedSession
{
    // The day before, when people are at work.
    private static readonly TimeOnly ReminderTime = new(9, 0);

    /// <summary>The key.</summary>
    public required PlannedId Id { get; init; }

    /// <summary>The assignment it is of.</summary>
    public required AssignmentId Assignment { get; init; }

    /// <summary>When: what was proposed, and once it is agreed what both agreed on.</summary>
    public required Slot Slot { get; init; }

    /// <summary>The other moment that one side asks for while it is <see cref="PlannedState.Moved"/>; else null.</summary>
    public Slot? Wanted { get; init; }

    /// <summary>How it will be held (R09).</summary>
    public required Modality Modality { get; init; }

    /// <summary>Where, or the address of the call; null when not said.</summary>
    public string? Place { get; init; }

    /// <summary>Who proposed the moment.</summary>
    public required PersonId ProposedBy { get; init; }

    /// <summary>On which side they are: the other has to answer.</summary>
    public required Side ProposedFrom { get; init; }

    /// <summary>Where the agreement is.</summary>
    public PlannedState State { get; init; } = PlannedState.Proposed;

    /// <summary>Counts the moments it has had, as calendars do: an event of a higher number takes the place of the other.</summary>
    public int Sequence { get; init; }

    /// <summary>Whether the reminder of this moment has been sent.</summary>
    public bool Reminded { get; init; }

    /// <summary>Whether, once it had passed, both were offered to log it.</summary>
    public bool LogOffered { get; init; }

    /// <summary>The number of the session that was held; null while none is logged.</summary>
    public int? Session { get; init; }

    /// <summary>Counts every change.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Whether its time is taken: a proposal keeps it too, or both could accept two at once.</summary>
    public bool IsAhead => State != PlannedState.Cancelled && Session is null;

    /// <summary>Whether both agreed on its <see cref="Slot"/>, which stands.</summary>
    public bool IsAgreed => State is PlannedState.Agreed or PlannedState.Moved;

    /// <summary>The moment that waits for an answer, or that was given one.</summary>
    public Slot Asked => Wanted ?? Slot;

    /// <summary>The moments that it keeps from others: while another is asked for, both.</summary>
    public IEnumerable<Slot> Moments => Wanted is { } wanted ? [Slot, wanted] : [Slot];

    /// <summary>The time that it may still take of its assignment: nothing once it has passed.</summary>
    public Minutes PromisedAt(DateTimeOffset now) =>
        new(Moments.Where(moment => moment.EndsAt > now).Select(moment => moment.Length.Count).DefaultIfEmpty().Max());

    /// <summary>The moment at which something is to be said of it; null when nothing is.</summary>
    public DateTimeOffset? DueAt =>
        !IsAgreed || Session is not null || LogOffered ? null
        : Reminded ? Slot.EndsAt
        : MadridTime.InstantOf(Slot.Date.AddDays(-1), ReminderTime);

    /// <summary>What is to be said of it at <paramref name="now"/>, or null. A reminder that comes too late is not sent.</summary>
    public PlannedDue? DueNow(DateTimeOffset now) =>
        DueAt is not { } due || now < due ? null
        : now >= Slot.EndsAt ? PlannedDue.LogOffer
        : !Reminded && now < Slot.StartsAt ? PlannedDue.Reminder
        : null;

    /// <summary>As it is once that has been said.</summary>
    public PlannedSession WithReminder(PlannedDue what) => Next() with
    {
        Reminded = true,
        LogOffered = what == PlannedDue.LogOffer,
    };

    /// <summary>As it is once it has been held and logged.</summary>
    public PlannedSession LoggedAs(int session) => Next() with { Session = session, State = PlannedState.Agreed, Wanted = null };

    /// <summary>Whether that is the session that was planned: of its assignment and day.</summary>
    public bool IsHeldAs(Session session) =>
        IsAgreed && session.Counts && session.Assignment == Assignment && session.Facts.Date == Slot.Date;

    /// <summary>
    /// Proposes a session, by one of the sides. Refused outside the window (R10), in the past, over another that either has
    /// planned, and longer than the hours that the assignment has left for it (R08).
    /// </summary>
    /// <param name="id">Its key.</param>
    /// <param name="slot">When.</param>
    /// <param name="modality">How.</param>
    /// <param name="place">Where, or null.</param>
    /// <param name="assignment">The assignment.</param>
    /// <param name="call">Its call.</param>
    /// <param name="planned">What both sides have planned.</param>
    /// <param name="by">Who.</param>
    /// <param name="now">The moment.</param>
    public static Outcome<PlannedSession> Propose(
        PlannedId id, Slot slot, Modality modality, string? place, Assignment assignment, Call call,
        IReadOnlyCollection<PlannedSession> planned, Person by, DateTimeOffset now) =>
        assignment.SideOf(by) is not { } side ? new NotAParty()
        : PlannedRules.WhyNot(id, slot, assignment, call, planned, now) is { } refusal ? refusal
        : new PlannedSession
        {
            Id = id,
            Assignment = assignment.Id,
            Slot = slot,
            Modality = modality,
            Place = place,
            ProposedBy = by.Id,
            ProposedFrom = side,
        };

    /// <summary>The other side says yes, to what was proposed or to the other moment that was asked for.</summary>
    public Outcome<PlannedSession> Accept(Assignment assignment, Call call, IReadOnlyCollection<PlannedSession> planned, Person by,
        DateTimeOffset now) =>
        assignment.SideOf(by) is not { } side ? new NotAParty()
        : State is not (PlannedState.Proposed or PlannedState.Moved) || Session is not null ? new NoLongerPlanned(State)
        : side == ProposedFrom ? new OwnProposal()
        : PlannedRules.WhyNot(Id, Asked, assignment, call, planned, now) is { } refusal ? refusal
        : State == PlannedState.Proposed ? Next() with { State = PlannedState.Agreed }
        : At(Asked) with { State = PlannedState.Agreed };

    /// <summary>
    /// Asks for another moment, by either side: what was proposed is proposed anew; what was agreed stands as it is, and is
    /// <see cref="PlannedState.Moved"/> until the other side accepts the moment that is wanted.
    /// </summary>
    public Outcome<PlannedSession> Move(
        Slot slot, Assignment assignment, Call call, IReadOnlyCollection<PlannedSession> planned, Person by, DateTimeOffset now) =>
        assignment.SideOf(by) is not { } side ? new NotAParty()
        : !IsAhead ? new NoLongerPlanned(State)
        : PlannedRules.WhyNot(Id, slot, assignment, call, planned, now) is { } refusal ? refusal
        : (IsAgreed ? Next() with { State = PlannedState.Moved, Wanted = slot } : At(slot)) with
        {
            ProposedBy = by.Id,
            ProposedFrom = side,
        };

    /// <summary>What was agreed stays as it was: the other side does not want another moment, or who asked for it no longer does.</summary>
    public Outcome<PlannedSession> Keep(Assignment assignment, Person by) =>
        assignment.SideOf(by) is null ? new NotAParty()
        : State != PlannedState.Moved || Session is not null ? new NoLongerPlanned(State)
        : Next() with { State = PlannedState.Agreed, Wanted = null };

    /// <summary>Takes it off, by either side or staff.</summary>
    public Outcome<PlannedSession> Cancel(Assignment assignment, Person by) =>
        assignment.SideOf(by) is null && !by.IsStaff ? new NotAParty()
        : !IsAhead ? new NoLongerPlanned(State)
        : Ended();

    /// <summary>
    /// As it is once its assignment is over: what was to come is cancelled, and of an agreed one that has passed nobody is asked
    /// any more whether it was held (R08). Null when nothing of it changes.
    /// </summary>
    public PlannedSession? WhenOver(DateTimeOffset now) =>
        !IsAhead ? null
        : Moments.Any(moment => moment.EndsAt > now) ? Ended()
        : DueAt is null ? null
        : WithReminder(PlannedDue.LogOffer);

    private PlannedSession Ended() => Next() with { State = PlannedState.Cancelled, Wanted = null, Sequence = Sequence + 1 };

    // Another event for calendars, of which nothing has been said yet.
    private PlannedSession At(Slot slot) => Next() with
    {
        Slot = slot,
        Wanted = null,
        Sequence = Sequence + 1,
        Reminded = false,
        LogOffered = false,
    };

    private PlannedSession Next() => this with { Version = Version + 1 };
}
