using System.Collections.Immutable;
using XmessBot.Core.Calls;
using XmessBot.Core.Members;

namespace XmessBot.Core.Requests;

/// <summary>Primary key of a request.</summary>
/// <param name="Value">Generated here, so that it is known before anything is stored.</param>
public readonly record struct RequestId(Guid Value);

/// <summary>
/// A council's request for help in a call. It begins as a draft, is submitted, can be changed until the deadline, and is then decided
/// by the commission unless it is withdrawn. Every operation returns the changed request or a refusal; anybody without rights always
/// gets <see cref="NotYours"/>, so that the refusal reveals nothing.
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

    /// <summary>The reference number, such as "2020-1-007"; null while it is a draft.</summary>
    public string? Number { get; init; }

    /// <summary>The instant at which it was first submitted; null while it is a draft.</summary>
    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>Whether staff still has to confirm that the author speaks for the council.</summary>
    public bool AwaitsPerson { get; init; }

    /// <summary>What has happened to it since it was submitted, oldest first; a draft has no history.</summary>
    public ImmutableList<RequestEntry> Entries { get; init; } = [];

    /// <summary>Incremented by every change. Cards carry it, so that a button of an outdated card can be recognised.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The moment of the last change.</summary>
    public DateTimeOffset ChangedAt { get; init; }

    /// <summary>The moment since which its answers are what they are; null while it is a draft.</summary>
    public DateTimeOffset? WrittenAt =>
        Entries.LastOrDefault(entry => entry.Move is RequestMove.Sent or RequestMove.Changed)?.At;

    /// <summary>
    /// Begins a draft; anyone may. Refused when the call accepts no requests (R11), when the municipality is known not to be a member
    /// (R01; an unknown one may begin), and when the council has already submitted one (R23).
    /// </summary>
    public static Outcome<Request> Begin(
        RequestId id, Call call, string municipality, Membership membership, Request? councilsLive, Person by, DateTimeOffset now)
    {
        if (CallIsOpen(call, now) is { } closed) return closed;
        var draft = new Request { Id = id, Call = call.Id, Municipality = municipality, Author = by.Id, ChangedAt = now };
        return draft.CouncilMayAsk(membership, councilsLive) is { } refusal ? refusal : draft;
    }

    /// <summary>
    /// Changes the council of a draft whose author chose the wrong one. A submitted request keeps its council. Refused for the same
    /// reasons as <see cref="Begin"/>.
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
    /// Replaces the answers: of a draft at any time; of a submitted request until the deadline while nothing is decided of it, and only
    /// with complete answers (R23). Points that it has stand, and their assessors see that it has changed since.
    /// </summary>
    public Outcome<Request> Change(RequestAnswers answers, Call call, Person by, DateTimeOffset now) =>
        IsOf(by) is { } others ? others
        : Refuses(RequestMove.Changed) is { } decided ? decided
        : State != RequestState.Draft && (CallIsOpen(call, now) ?? AnswersAreComplete(answers)) is { } refusal ? refusal
        : AvailabilityMeetsWindow(answers, call) is { } outside ? outside
        : State == RequestState.Draft ? Next(now) with { Answers = answers }
        : Moved(RequestMove.Changed, by, now) with { Answers = answers };

    /// <summary>
    /// Why the council may not submit this request: it has already submitted another in the call (R23). Null when it has not.
    /// </summary>
    public CouncilHasRequest? CouncilHasOther(Request? councilsLive) =>
        councilsLive is not null && councilsLive.Id != Id ? new CouncilHasRequest(councilsLive.Number, councilsLive.SubmittedAt) : null;

    /// <summary>Why the request cannot be submitted, or null when it can. The review shows this before the button to submit.</summary>
    public Refusal? WhyNotSubmit(Call call, Membership membership, Request? councilsLive, Person by, DateTimeOffset now) =>
        IsOf(by)
        ?? Refuses(RequestMove.Sent)
        ?? CallIsOpen(call, now)
        ?? MunicipalityIsMember(membership)
        ?? AnswersAreComplete(Answers)
        ?? AvailabilityMeetsWindow(Answers, call)
        ?? CouncilHasOther(councilsLive);

    /// <summary>
    /// Submits the request. Refused after the deadline (R11), when the municipality is not a member on that day (R01), when a field is
    /// unanswered (R23) or a commitment not accepted (R14, R15, R16), when the availability is outside the window (R10), and when the
    /// council has another active request (R23).
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
    /// Withdraws the request, at any time while it is active and without penalty (R02). <see cref="Assignments.Withdrawals"/> also ends
    /// its assignments.
    /// </summary>
    public Outcome<Request> Withdraw(Person by, DateTimeOffset now) =>
        (IsOf(by) ?? Refuses(RequestMove.Withdrawn)) is { } refusal ? refusal : Moved(RequestMove.Withdrawn, by, now);

    /// <summary>
    /// Staff gives the request to another person of the council, for example because its author has left. A submitted request is
    /// refused to a person who does not speak for the council (R01).
    /// </summary>
    public Outcome<Request> HandOn(Person to, Person by, DateTimeOffset now) =>
        !by.IsStaff ? new NotYours()
        : State != RequestState.Draft && !to.SpeaksForCouncil(Municipality) ? new DoesNotSpeakFor(Municipality)
        : State == RequestState.Draft ? Next(now) with { Author = to.Id, AwaitsPerson = false }
        : Moved(RequestMove.HandedOn, by, now) with { Author = to.Id, AwaitsPerson = false };

    /// <summary>
    /// The whole request, for its author and, once submitted, for the technical commission (R12). Only its author may read a draft.
    /// </summary>
    public Outcome<Request> ReadBy(Person by) =>
        by.IsStaff && State != RequestState.Draft ? this : IsOf(by) is { } refusal ? refusal : this;

    private static readonly Commitments[] Each = [Commitments.TakePart, Commitments.Share, Commitments.Inform];

    private Request Next(DateTimeOffset now) => this with { Version = Version + 1, ChangedAt = now };

    // R23: only the author; once it is submitted, only while the author still speaks for the council
    private Refusal? IsOf(Person by) =>
        by.Id == Author && (State == RequestState.Draft || AwaitsPerson || by.SpeaksForCouncil(Municipality)) ? null : new NotYours();

    // R01, R23: while the membership is unknown, the draft waits for staff
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
