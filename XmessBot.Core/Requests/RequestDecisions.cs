using XmessBot.Core.Calendar;
using XmessBot.Core.Members;

namespace XmessBot.Core.Requests;

/// <content>What the technical commission decides of a request, and the information that it asks its author for (R12, R16).</content>
public sealed partial record Request
{
    /// <summary>The longest answer to what staff asks, in characters.</summary>
    public const int MostInformation = 4000;

    /// <summary>What staff has asked its author and waits for; null when it waits for nothing (R16).</summary>
    public RequestEntry? InformationPending =>
        State == RequestState.InformationAsked ? Entries.LastOrDefault(entry => entry.Move == RequestMove.InformationAsked) : null;

    /// <summary>Whether the last day to give the information has passed (R16).</summary>
    public bool InformationIsOverdue(DateTimeOffset now) => InformationPending is { Until: { } until } && MadridTime.DayOf(now) > until;

    /// <summary>
    /// Its entry on the waiting list, also while information is asked of one that waits; null when it does not wait (R12).
    /// </summary>
    public RequestEntry? Waiting =>
        (State == RequestState.InformationAsked ? StateBeforeAsked : State) == RequestState.Waitlisted
            ? Entries.LastOrDefault(entry => entry.Move == RequestMove.Waitlisted)
            : null;

    /// <summary>The last decision on it, with its author, moment and reason (R12); null while there is none.</summary>
    public RequestEntry? Decision => Entries.LastOrDefault(entry => entry.Move
        is RequestMove.Granted or RequestMove.Waitlisted or RequestMove.Declined or RequestMove.PersonRefused);

    /// <summary>
    /// Staff confirms that its author speaks for the council, which gives the request the council's place in the call (R01). Refused when
    /// nobody doubts it, and when the council has another live request in the call (R23).
    /// </summary>
    public Outcome<Request> ConfirmPerson(Request? councilsLive, Person by, DateTimeOffset now) =>
        (IsStaff(by) ?? AwaitsConfirmation(RequestMove.PersonConfirmed) ?? CouncilHasOther(councilsLive)) is { } refusal ? refusal
        : Moved(RequestMove.PersonConfirmed, by, now) with { AwaitsPerson = false };

    /// <summary>
    /// Staff says that its author does not speak for the council, and the request is over. Refused without a reason (R12).
    /// </summary>
    public Outcome<Request> RefusePerson(string reason, Person by, DateTimeOffset now) =>
        (IsStaff(by) ?? AwaitsConfirmation(RequestMove.PersonRefused) ?? HasReason(reason)) is { } refusal ? refusal
        : Moved(RequestMove.PersonRefused, by, now, Because(reason));

    /// <summary>
    /// Notes that an assessor has scored it: what was only sent is now in assessment (R12). Done already, it changes nothing.
    /// </summary>
    public Outcome<Request> Assess(Person by, DateTimeOffset now) =>
        (IsStaff(by) ?? Refuses(RequestMove.Declined)) is { } refusal ? refusal
        : Refuses(RequestMove.Assessed) is null ? Moved(RequestMove.Assessed, by, now)
        : this;

    /// <summary>
    /// Asks its author for information (R16). Refused without a question, and when the last day to answer has passed already.
    /// </summary>
    /// <param name="question">What is asked, as the author will read it.</param>
    /// <param name="until">The last civil day, in Madrid, on which the answer is expected.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="now">The moment.</param>
    public Outcome<Request> AskInformation(string question, DateOnly until, Person by, DateTimeOffset now) =>
        (IsStaff(by) ?? Refuses(RequestMove.InformationAsked)) is { } refusal ? refusal
        : string.IsNullOrWhiteSpace(question) ? new NothingAsked()
        : until < MadridTime.DayOf(now) ? new AnswerDayPassed(until)
        : Moved(RequestMove.InformationAsked, by, now, entry => entry with { Text = question.Trim(), Until = until });

    /// <summary>
    /// Its author answers what staff asked, late too (R16). The request goes back to the state in which it was asked. Refused without an
    /// answer, and for one longer than <see cref="MostInformation"/>.
    /// </summary>
    public Outcome<Request> GiveInformation(string answer, Person by, DateTimeOffset now) =>
        (IsOf(by) ?? Refuses(RequestMove.InformationGiven)) is { } refusal ? refusal
        : string.IsNullOrWhiteSpace(answer) ? new NothingAnswered()
        : answer.Trim().Length > MostInformation ? new TextTooLong(answer.Trim().Length, MostInformation)
        : Moved(RequestMove.InformationGiven, by, now, entry => entry with { Text = answer.Trim() });

    /// <summary>Puts it on the waiting list until hours are free. Refused without a reason (R12).</summary>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who decides it.</param>
    /// <param name="now">The moment.</param>
    /// <param name="place">Its place in the ranking, by which those that are put on the list together wait; null without one.</param>
    public Outcome<Request> Waitlist(string reason, Person by, DateTimeOffset now, int? place = null) =>
        Decide(RequestMove.Waitlisted, reason, by, now, entry => entry with { Place = place });

    /// <summary>Refuses it. Refused without a reason (R12).</summary>
    public Outcome<Request> Decline(string reason, Person by, DateTimeOffset now) => Decide(RequestMove.Declined, reason, by, now);

    /// <summary>
    /// Grants it a service; <see cref="Assignments.Assignment.Assign"/> does so together with the hours. Refused while nobody has
    /// confirmed its author (R01), and without a reason when its author prefers the other service (R13).
    /// </summary>
    internal Outcome<Request> Grant(Service service, string? reason, Person by, DateTimeOffset now) =>
        (IsStaff(by) ?? Refuses(RequestMove.Granted)) is { } refusal ? refusal
        : AwaitsPerson ? new PersonNotConfirmed()
        : PrefersOther(service) && string.IsNullOrWhiteSpace(reason) ? new OtherServiceNeedsReason(service)
        : Moved(RequestMove.Granted, by, now, entry => entry with { Text = Trimmed(reason), Service = service });

    /// <summary>Ends it because its service has been given: its last open assignment is closed.</summary>
    internal Request Complete(Person by, DateTimeOffset now) =>
        Refuses(RequestMove.Completed) is null ? Moved(RequestMove.Completed, by, now) : this;

    /// <summary>Whether its author prefers the other service (R13).</summary>
    public bool PrefersOther(Service service) => !PreferredServices.ToLookAmong(Answers.Service).Contains(service);

    // Where it was when it was first asked: asked twice, it is not back at the first question.
    private RequestState StateBeforeAsked => Entries
        .Reverse().SkipWhile(entry => entry.To == RequestState.InformationAsked).FirstOrDefault()?.To ?? RequestState.Submitted;

    private Outcome<Request> Decide(
        RequestMove move, string reason, Person by, DateTimeOffset now, Func<RequestEntry, RequestEntry>? more = null) =>
        (IsStaff(by) ?? Refuses(move) ?? HasReason(reason)) is { } refusal ? refusal
        : Moved(move, by, now, entry => Because(reason)(more?.Invoke(entry) ?? entry));

    // R12
    private static Refusal? IsStaff(Person by) => by.IsStaff ? null : new OnlyStaff();

    // R12: every decision has a reason
    private static Refusal? HasReason(string reason) => string.IsNullOrWhiteSpace(reason) ? new DecisionNeedsReason() : null;

    // R01
    private Refusal? AwaitsConfirmation(RequestMove move) =>
        Refuses(move) ?? (AwaitsPerson ? null : new PersonNotInDoubt());

    private static Func<RequestEntry, RequestEntry> Because(string reason) => entry => entry with { Text = reason.Trim() };

    private static string? Trimmed(string? reason) => string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
}
