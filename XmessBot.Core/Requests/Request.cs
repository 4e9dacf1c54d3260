using System.Collections.Immutable;
using XmessBot.Core.Calls;
using XmessBot.Core.Members;

namespace XmessBot.Core.Requests;

/// <summary>Primary key of a request.</summary>
/// <param name="Value">Generated here, so that it is known before anything is stored.</param>
public readonly record struct RequestId(Guid Value);

/// <summary>
/// A council's request for help in a call. It begins as a draft, is submitted, can be changed until the deadline, and is then decided by
/// the commission, unless it is withdrawn. Every operation returns the changed request or the rule that refuses it; a stranger always gets
/// <see cref="NotYours"/>, whatever the request holds.
/// </summary>
public sealed partial record Request
{
    /// <summary>The key.</summary>
    public required RequestId Id { get; init; }

    /// <summary>The call it is made in.</summary>
    public required string Call { get; init; }

    /// <summary>The INE code of the council that asks.</summary>
    public required string Municipality { get; init; }

    /// <summary>Who writes it.</summary>
    public required PersonId Author { get; init; }

    /// <summary>What has been answered.</summary>
    public RequestAnswers Answers { get; init; } = new();

    /// <summary>Where it is in its life.</summary>
    public RequestState State { get; init; } = RequestState.Draft;

    /// <summary>The reference that people use, as "2020-1-007"; null while it is a draft.</summary>
    public string? Number { get; init; }

    /// <summary>The moment it was first sent.</summary>
    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>Whether staff still has to confirm that the author speaks for the council.</summary>
    public bool AwaitsPerson { get; init; }

    /// <summary>What has happened to it since it was sent, oldest first; a draft has no history.</summary>
    public ImmutableList<RequestEntry> Entries { get; init; } = [];

    /// <summary>
    /// Counts every change. What was shown to a person carries it, so that a button of an old card is known as old.
    /// </summary>
    public int Version { get; init; } = 1;

    /// <summary>The moment of the last change.</summary>
    public DateTimeOffset ChangedAt { get; init; }

    /// <summary>
    /// Begins a draft, which anyone may. Refused when the call takes no requests (R11), to a municipality that is known not to be a
    /// member (R01; one of which nothing is known may begin), and to a council that has sent one (R23).
    /// </summary>
    public static Outcome<Request> Begin(
        RequestId id, Call call, string municipality, Membership membership, Request? councilsLive, Person by, DateTimeOffset now)
    {
        if (CallIsOpen(call, now) is { } closed) return closed;
        var draft = new Request { Id = id, Call = call.Id, Municipality = municipality, Author = by.Id, ChangedAt = now };
        return draft.CouncilMayAsk(membership, councilsLive) is { } refusal ? refusal : draft;
    }

    /// <summary>
    /// Changes the council of a draft: its author chose the wrong one. What was sent stays its council's. Refused as
    /// <see cref="Begin"/> is.
    /// </summary>
    public Outcome<Request> SpeakFor(
        string municipality, Membership membership, Request? councilsLive, Person by, DateTimeOffset now)
    {
        if (IsOf(by) is { } others) return others;
        if (State != RequestState.Draft) return new NotInThatState(State);
        var moved = Next(now) with { Municipality = municipality };
        return moved.CouncilMayAsk(membership, councilsLive) is { } refusal ? refusal : moved;
    }

    /// <summary>
    /// Changes the answers. A draft always; what was sent until the deadline (R23), and only to something complete.
    /// </summary>
    public Outcome<Request> Change(RequestAnswers answers, Call call, Person by, DateTimeOffset now) =>
        IsOf(by) is { } others ? others
        : Refuses(RequestMove.Changed) is { } decided ? decided
        : State == RequestState.Submitted && (CallIsOpen(call, now) ?? AnswersAreComplete(answers)) is { } refusal ? refusal
        : AvailabilityMeetsWindow(answers, call) is { } outside ? outside
        : State == RequestState.Draft ? Next(now) with { Answers = answers }
        : Moved(RequestMove.Changed, by, now) with { Answers = answers };

    /// <summary>Why the council may not send this one: it has sent another in the call (R23). Null when it has not.</summary>
    public CouncilHasRequest? CouncilHasOther(Request? councilsLive) =>
        councilsLive is not null && councilsLive.Id != Id ? new CouncilHasRequest(councilsLive.Number, councilsLive.SubmittedAt) : null;

    /// <summary>Whether everything but the sending itself is in order: what the review says before the button.</summary>
    public Refusal? WhyNotSubmit(Call call, Membership membership, Request? councilsLive, Person by, DateTimeOffset now) =>
        IsOf(by)
        ?? Refuses(RequestMove.Sent)
        ?? CallIsOpen(call, now)
        ?? MunicipalityIsMember(membership)
        ?? AnswersAreComplete(Answers)
        ?? AvailabilityMeetsWindow(Answers, call)
        ?? CouncilHasOther(councilsLive);

    /// <summary>
    /// Sends the request. Refused by a deadline that has passed (R11), a municipality that is not a member on the day
    /// (R01), an unanswered field (R23), a commitment not accepted (R14, R15, R16), an availability outside the window
    /// (R10), or another live request of the council.
    /// </summary>
    public Outcome<Request> Submit(
        Call call, Membership membership, Person by, Request? councilsLive, string number, DateTimeOffset now) =>
        WhyNotSubmit(call, membership, councilsLive, by, now) is { } refusal ? refusal
        : Moved(RequestMove.Sent, by, now) with
        {
            Number = number,
            SubmittedAt = now,
            AwaitsPerson = !by.SpeaksForCouncil(Municipality),
        };

    /// <summary>
    /// Takes it back, at any time while it is alive and with no penalty (R02). <see cref="Assignments.Withdrawals"/> also ends what was
    /// granted to it.
    /// </summary>
    public Outcome<Request> Withdraw(Person by, DateTimeOffset now) =>
        (IsOf(by) ?? Refuses(RequestMove.Withdrawn)) is { } refusal ? refusal : Moved(RequestMove.Withdrawn, by, now);

    /// <summary>
    /// Gives it to another person of the council, by staff: its author has left. Refused when who would take over what was sent
    /// does not speak for the council (R01).
    /// </summary>
    public Outcome<Request> HandOn(Person to, Person by, DateTimeOffset now) =>
        !by.IsStaff ? new NotYours()
        : State != RequestState.Draft && !to.SpeaksForCouncil(Municipality) ? new DoesNotSpeakFor(Municipality)
        : State == RequestState.Draft ? Next(now) with { Author = to.Id, AwaitsPerson = false }
        : Moved(RequestMove.HandedOn, by, now) with { Author = to.Id, AwaitsPerson = false };

    /// <summary>
    /// The request, to be read whole: by its author, and by the technical commission once it is sent (R12). A draft is its
    /// author's alone.
    /// </summary>
    public Outcome<Request> ReadBy(Person by) =>
        by.IsStaff && State != RequestState.Draft ? this : IsOf(by) is { } refusal ? refusal : this;

    private static readonly Commitments[] Each = [Commitments.TakePart, Commitments.Share, Commitments.Inform];

    private Request Next(DateTimeOffset now) => this with { Version = Version + 1, ChangedAt = now };

    // R23: its author's; once it counts for its council, only while they speak for it
    private Refusal? IsOf(Person by) =>
        by.Id == Author && (State == RequestState.Draft || AwaitsPerson || by.SpeaksForCouncil(Municipality)) ? null : new NotYours();

    // R01, R23: while it is not known whether it is a member, the draft waits for staff to say
    private Refusal? CouncilMayAsk(Membership membership, Request? councilsLive) =>
        membership == Membership.NotMember ? new NotAMember(Municipality) : CouncilHasOther(councilsLive);

    // R01
    private Refusal? MunicipalityIsMember(Membership membership) => membership switch
    {
        Membership.Member => null,
        Membership.NotMember => new NotAMember(Municipality),
        _ => new MembershipUnknown(Municipality),
    };

    // R11
    private static Refusal? CallIsOpen(Call call, DateTimeOffset now) =>
        call.PhaseAt(now) is var phase && phase == CallPhase.Open ? null : new CallNotOpen(call, phase);

    // R23, and R14-R16
    private static Refusal? AnswersAreComplete(RequestAnswers answers) => answers.Missing.ToArray() switch
    {
        [] => null,
        [RequestField.Commitments] => new CommitmentNotAccepted(Each.First(commitment => !answers.Commitments.HasFlag(commitment))),
        var missing => new AnswersMissing(missing),
    };

    // R10
    private static Refusal? AvailabilityMeetsWindow(RequestAnswers answers, Call call) =>
        answers.Availability is { } availability && !call.Window.Each().Any(availability.Week.Covers)
            ? new AvailabilityOutsideWindow(call)
            : null;

    private Refusal? Refuses(RequestMove move) => RequestMoves.Allows(State, move) ? null : new NotInThatState(State);

    // The move: the state that it leads to, and its entry in the history.
    private Request Moved(RequestMove move, Person by, DateTimeOffset now, Func<RequestEntry, RequestEntry>? more = null)
    {
        var to = RequestMoves.Target(move) ?? (move == RequestMove.InformationGiven ? StateBeforeAsked : State);
        var entry = new RequestEntry(move, to, now, by.Email);
        return Next(now) with { State = to, Entries = Entries.Add(more?.Invoke(entry) ?? entry) };
    }
}
