using System.Collections.Immutable;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Core.Mentors;
using XmessBot.Core.Requests;

namespace XmessBot.Core.Assignments;

/// <summary>Primary key of an assignment.</summary>
/// <param name="Value">Generated here, so that it is known before anything is stored.</param>
public readonly record struct AssignmentId(Guid Value);

/// <summary>The states of an assignment, from open to closed or withdrawn.</summary>
public enum AssignmentState
{
    /// <summary>Sessions are held and logged.</summary>
    Open,

    /// <summary>The service was given, and what was not used went back to the pool.</summary>
    Closed,

    /// <summary>A party left before the end (R02); the unused hours went back to the pool.</summary>
    Withdrawn,
}

/// <summary>
/// The hours of one service (mentoring or advisory) given to a council, with the mentor or advisor who gives them. The assigned, used
/// and remaining hours are sums over its ledger, and the used hours never exceed the assigned ones (R08).
/// </summary>
public sealed record Assignment
{
    /// <summary>The key.</summary>
    public required AssignmentId Id { get; init; }

    /// <summary>The request that it answers.</summary>
    public required RequestId Request { get; init; }

    /// <summary>The reference of the request, as "2020-1-007".</summary>
    public required string RequestNumber { get; init; }

    /// <summary>The id of the call, such as "2020-1".</summary>
    public required string Call { get; init; }

    /// <summary>The service that was decided (R13).</summary>
    public required Service Service { get; init; }

    /// <summary>The INE code of the council that receives it.</summary>
    public required string Municipality { get; init; }

    /// <summary>Who asked for it on behalf of the council.</summary>
    public required PersonId Applicant { get; init; }

    /// <summary>The mentor or advisor who gives the sessions.</summary>
    public required PersonId Mentor { get; init; }

    /// <summary>Whether the assignment is open, closed or withdrawn.</summary>
    public AssignmentState State { get; init; } = AssignmentState.Open;

    /// <summary>The ledger, oldest first.</summary>
    public ImmutableList<AssignmentEntry> Entries { get; init; } = [];

    /// <summary>Incremented by every change.</summary>
    public int Version { get; init; } = 1;

    /// <summary>
    /// Hours assigned: the initial hours, or those taken over, plus extensions minus the hours released to the pool or handed on.
    /// </summary>
    public Minutes Assigned =>
        new(AssignmentEntryKinds.Giving.Sum(kind => Sum(kind).Count) - AssignmentEntryKinds.Taking.Sum(kind => Sum(kind).Count));

    /// <summary>Hours of the logged sessions; sessions that were undone do not count.</summary>
    public Minutes Used => Sum(AssignmentEntryKind.Logged) - Sum(AssignmentEntryKind.Undone);

    /// <summary>Hours that can still be logged: <see cref="Assigned"/> minus <see cref="Used"/>.</summary>
    public Minutes Left => Assigned - Used;

    /// <summary>
    /// Grants a request: assigns a mentor and hours; <paramref name="amount"/> defaults to the call's package (R07). Refused to non-staff
    /// (R12), for a mentor who cannot serve the council (R03, R04), when the pool has too few hours left (R08), while staff has not
    /// confirmed the request's author (R01), and without a reason when the council prefers the other service (R13).
    /// </summary>
    public static Outcome<Settlement> Assign(
        AssignmentId id, Request request, Call call, Service service, Mentor mentor, HourPool pool, Person by, DateTimeOffset now,
        Minutes? amount = null, string? reason = null)
    {
        if (!by.IsStaff) return new OnlyStaff();
        if (!RequestMoves.Allows(request.State, RequestMove.Granted)) return new RequestNotLive(request.State);
        if (mentor.WhyNot(service, request.Municipality) is { } refusal) return refusal;
        var hours = amount ?? call.Package.Total;
        var assignment = new Assignment
        {
            Id = id,
            Request = request.Id,
            RequestNumber = request.Number!,
            Call = call.Id,
            Service = service,
            Municipality = request.Municipality,
            Applicant = request.Author,
            Mentor = mentor.Person,
            Entries = [new AssignmentEntry(AssignmentEntryKind.Assigned, hours, null, now, by.Email, null)],
        };
        return pool.Assign(hours, now, by.Email).Then(taken => request.Grant(service, reason, by, now)
            .Then<Settlement>(granted => new Settlement(assignment, taken) { Request = granted }));
    }

    /// <summary>Staff adds hours from the pool. Refused without a reason, and when the pool has too few hours left (R08).</summary>
    public Outcome<Settlement> Extend(Minutes amount, string reason, HourPool pool, Person by, DateTimeOffset now) =>
        !by.IsStaff ? new OnlyStaff()
        : State != AssignmentState.Open ? new AssignmentOver(State)
        : string.IsNullOrWhiteSpace(reason) ? new ExtensionNeedsReason()
        : pool.Assign(amount, now, by.Email).Then<Settlement>(taken => new Settlement(
            With(new AssignmentEntry(AssignmentEntryKind.Extended, amount, null, now, by.Email, reason.Trim())), taken));

    /// <summary>Staff ends the assignment because the service was given; the unused hours go back to the pool.</summary>
    /// <param name="pool">The pool of its call and service.</param>
    /// <param name="by">Who closes it.</param>
    /// <param name="now">The moment.</param>
    /// <param name="last">The request, when no other assignment of it is open: it is completed too.</param>
    public Outcome<Settlement> Close(HourPool pool, Person by, DateTimeOffset now, Request? last = null) =>
        !by.IsStaff ? new OnlyStaff()
        : End(AssignmentState.Closed, null, pool, by, now)
            .Then<Settlement>(settled => settled with { Request = last?.Complete(by, now) });

    /// <summary>Either side or staff ends the assignment early (R02); the unused hours go back to the pool.</summary>
    public Outcome<Settlement> Withdraw(string? reason, HourPool pool, Person by, DateTimeOffset now) =>
        !by.IsStaff && SideOf(by) is null ? new NotAParty() : End(AssignmentState.Withdrawn, reason, pool, by, now);

    /// <summary>
    /// Staff gives the hours that are left to another mentor or advisor, in an assignment of their own: the sessions that were held stay
    /// with who held them (R12). Refused for one who cannot serve the council (R03, R04), for the same one, and when no hours are left.
    /// </summary>
    /// <param name="to">The key of the new assignment.</param>
    /// <param name="mentor">Who goes on.</param>
    /// <param name="reason">Why; null when it is not told.</param>
    /// <param name="by">Who decides it.</param>
    /// <param name="now">The moment.</param>
    public Outcome<Handover> HandOn(AssignmentId to, Mentor mentor, string? reason, Person by, DateTimeOffset now) =>
        !by.IsStaff ? new OnlyStaff()
        : State != AssignmentState.Open ? new AssignmentOver(State)
        : mentor.WhyNot(Service, Municipality) is { } refusal ? refusal
        : mentor.Person == Mentor ? new AlreadyTheMentor()
        : Left == Minutes.None ? new NoHoursToHandOn()
        : new Handover(
            (this with { State = AssignmentState.Closed }).With(Moved(AssignmentEntryKind.HandedOn, reason, by, now)),
            this with
            {
                Id = to,
                Mentor = mentor.Person,
                Entries = [Moved(AssignmentEntryKind.TakenOver, reason, by, now)],
                Version = 1,
            });

    /// <summary>
    /// Staff makes another person of the council the applicant, for example because the first one has left. Refused for a person who
    /// does not speak for the council (R01).
    /// </summary>
    public Outcome<Assignment> ChangeApplicant(Person to, Person by) =>
        !by.IsStaff ? new OnlyStaff()
        : !to.SpeaksForCouncil(Municipality) ? new DoesNotSpeakFor(Municipality)
        : this with { Applicant = to.Id, Version = Version + 1 };

    /// <summary>
    /// Adds a session's minutes to the used hours. Refused when fewer are left: only an extension adds more (R08). The caller checks
    /// who may log.
    /// </summary>
    internal Outcome<Assignment> Log(Minutes amount, int session, Person by, DateTimeOffset now) =>
        amount == Minutes.None ? new EmptyAmount()
        : State != AssignmentState.Open ? new AssignmentOver(State)
        : amount > Left ? new NotEnoughHours(Id, Left, amount)
        : With(new AssignmentEntry(AssignmentEntryKind.Logged, amount, session, now, by.Email, null));

    /// <summary>
    /// Removes minutes of a session from the used hours, also when the assignment has ended: a later <see cref="Close"/> returns them
    /// to the pool. Refused above the minutes that the session has logged.
    /// </summary>
    internal Outcome<Assignment> TakeBack(Minutes amount, int session, Person by, DateTimeOffset now) =>
        amount == Minutes.None ? new EmptyAmount()
        : amount > UsedBy(session) ? new MoreThanLogged(session, UsedBy(session), amount)
        : With(new AssignmentEntry(AssignmentEntryKind.Undone, amount, session, now, by.Email, null));

    /// <summary>
    /// The assignment and its hours, for its two sides and staff (R12). Anybody else gets <see cref="NotAParty"/>, so that the refusal
    /// reveals nothing.
    /// </summary>
    public Outcome<Assignment> ReadBy(Person by) => by.IsStaff || SideOf(by) is not null ? this : new NotAParty();

    /// <summary>The minutes that a session counts for: logged minus undone.</summary>
    internal Minutes UsedBy(int session) =>
        Sum(AssignmentEntryKind.Logged, session) - Sum(AssignmentEntryKind.Undone, session);

    /// <summary>
    /// The side that a person is on, or null. The mentor's side: the assigned person, while they have the role for the service. The
    /// council's side: the applicant, while they have that role, or anybody who speaks for the council.
    /// </summary>
    public Side? SideOf(Person person) =>
        person.Id == Mentor && Mentors.Mentor.ServicesOf(person.Roles).Contains(Service) ? Side.Mentor
        : (person.Id == Applicant && person.Roles.HasFlag(Roles.Applicant)) || person.SpeaksForCouncil(Municipality) ? Side.Council
        : null;

    // An assignment that has ended releases only the hours that undone sessions returned to it.
    private Outcome<Settlement> End(AssignmentState state, string? reason, HourPool pool, Person by, DateTimeOffset now)
    {
        if (State != AssignmentState.Open && Left == Minutes.None) return new AssignmentOver(State);
        var ended = this with { State = State == AssignmentState.Open ? state : State };
        if (Left == Minutes.None) return new Settlement(ended with { Version = Version + 1 }, pool);
        return pool.Release(Left, now, by.Email).Then<Settlement>(freed => new Settlement(
            ended.With(new AssignmentEntry(AssignmentEntryKind.Released, Left, null, now, by.Email, reason)), freed));
    }

    private AssignmentEntry Moved(AssignmentEntryKind kind, string? reason, Person by, DateTimeOffset now) =>
        new(kind, Left, null, now, by.Email, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim());

    private Assignment With(AssignmentEntry entry)
    {
        var next = this with { Entries = Entries.Add(entry), Version = Version + 1 };
        _ = next.Left; // Left throws when it is negative: fail before the entry is stored
        return next;
    }

    private Minutes Sum(AssignmentEntryKind kind, int? session = null) =>
        new(Entries.Where(entry => entry.Kind == kind && (session is null || entry.Session == session)).Sum(entry => entry.Amount.Count));
}

/// <summary>The two sides of an assignment: the council that receives the service, and the mentor or advisor who gives it.</summary>
public enum Side
{
    /// <summary>Who gives the service.</summary>
    Mentor,

    /// <summary>The council that receives it.</summary>
    Council,
}
