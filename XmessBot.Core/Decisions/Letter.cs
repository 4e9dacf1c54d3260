using XmessBot.Core.Members;
using XmessBot.Core.Mentors;
using XmessBot.Core.Requests;

namespace XmessBot.Core.Decisions;

/// <summary>Primary key of a letter.</summary>
/// <param name="Value">Generated here, so that it is known before anything is stored.</param>
public readonly record struct LetterId(Guid Value);

/// <summary>The states of a letter, from held to sent or dropped.</summary>
public enum LetterState
{
    /// <summary>The decision is prepared and has no effect yet; only staff knows of it.</summary>
    Held,

    /// <summary>The decision is in force, and the e-mail is on its way.</summary>
    Released,

    /// <summary>The mail server has taken the e-mail.</summary>
    Sent,

    /// <summary>No mail server has taken the e-mail, and it is no longer tried: staff has to tell the council.</summary>
    Undelivered,

    /// <summary>Staff took it back before it had any effect.</summary>
    Dropped,
}

/// <summary>What is decided of a request: what happens to it, why, and for a grant which service and who gives it.</summary>
/// <param name="Move">Granted, waitlisted or declined.</param>
/// <param name="Reason">Why (R12); it stays in the request's history.</param>
/// <param name="Service">The service granted (R13); null unless it is granted.</param>
/// <param name="Mentor">Who gives it; null while nobody is chosen.</param>
/// <param name="Place">
/// Its place from 1 in the ranking that it comes of, which those that wait keep among each other (R13, R20-R22); null for one that comes
/// of none.
/// </param>
public sealed record Verdict(
    RequestMove Move, string Reason, Service? Service = null, PersonId? Mentor = null, int? Place = null);

/// <summary>
/// A decision that is held back with the letter that will tell it: until it is released the request stays as it is. One for each request
/// at a time; it can be rewritten or dropped while it is held (R12).
/// </summary>
public sealed partial record Letter
{
    /// <summary>The most characters of a letter.</summary>
    public const int MostText = 4000;

    /// <summary>The key.</summary>
    public required LetterId Id { get; init; }

    /// <summary>The request that it decides on.</summary>
    public required RequestId Request { get; init; }

    /// <summary>The reference of the request, as "2020-1-007".</summary>
    public required string Number { get; init; }

    /// <summary>The id of the call, such as "2020-1".</summary>
    public required string Call { get; init; }

    /// <summary>The INE code of the council that it is for.</summary>
    public required string Municipality { get; init; }

    /// <summary>What is decided.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The body of the e-mail, as the council will read it.</summary>
    public required string Text { get; init; }

    /// <summary>Where it is.</summary>
    public LetterState State { get; init; } = LetterState.Held;

    /// <summary>Who decided, by e-mail address.</summary>
    public required string Author { get; init; }

    /// <summary>When it was decided.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who released or dropped it; null while it is held.</summary>
    public string? EndedBy { get; init; }

    /// <summary>When it was released or dropped; null while it is held.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>When the mail server took it; null before.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>Incremented by every change.</summary>
    public int Version { get; init; } = 1;

    /// <summary>
    /// Prepares a decision. Refused where the decision itself would be: to non-staff (R12), in another state of the request, without a
    /// reason (R12), while nobody has confirmed its author (R01), and without a reason for another service than preferred (R13).
    /// </summary>
    public static Outcome<Letter> Hold(LetterId id, Request request, Verdict verdict, string text, Person by, DateTimeOffset now) =>
        Decide(request, verdict, by, now).Then<Letter>(_ => string.IsNullOrWhiteSpace(text) ? new LetterEmpty() : new Letter
        {
            Id = id,
            Request = request.Id,
            Number = request.Number!,
            Call = request.Call,
            Municipality = request.Municipality,
            Verdict = verdict,
            Text = text.Trim(),
            Author = by.Email,
            At = now,
        });

    /// <summary>Replaces its text. Refused once it is not held, and when the text is empty or too long.</summary>
    public Outcome<Letter> Rewrite(string text, Person by) =>
        WhyNotChange(by) is { } refusal ? refusal
        : string.IsNullOrWhiteSpace(text) ? new LetterEmpty()
        : text.Trim().Length > MostText ? new LetterTooLong(text.Trim().Length)
        : this with { Text = text.Trim(), Version = Version + 1 };

    /// <summary>
    /// Chooses who gives the service that it grants, with the text that tells it. Refused for a mentor who cannot serve the council (R03,
    /// R04), and for a letter that grants nothing.
    /// </summary>
    public Outcome<Letter> ChooseMentor(Mentor mentor, string text, Person by) =>
        WhyNotChange(by) is { } refusal ? refusal
        : Verdict.Service is not { } service ? new GrantsNothing()
        : mentor.WhyNot(service, Municipality) is { } cannot ? cannot
        : (this with { Verdict = Verdict with { Mentor = mentor.Person } }).Rewrite(text, by);

    /// <summary>Takes the decision back before it has any effect.</summary>
    public Outcome<Letter> Drop(Person by, DateTimeOffset now) =>
        WhyNotChange(by) is { } refusal ? refusal : Ended(LetterState.Dropped, by, now);

    /// <summary>Its e-mail has left, or has been given up.</summary>
    public Letter WhenLeft(bool sent, DateTimeOffset now) => this with
    {
        State = sent ? LetterState.Sent : LetterState.Undelivered, SentAt = sent ? now : null, Version = Version + 1,
    };

    private Letter Ended(LetterState state, Person by, DateTimeOffset now) =>
        this with { State = state, EndedBy = by.Email, EndedAt = now, Version = Version + 1 };

    private Refusal? WhyNotChange(Person by) =>
        !by.IsStaff ? new OnlyStaff() : State != LetterState.Held ? new LetterNotHeld(State) : null;

    // What the decision makes of the request; of a grant without its hours.
    private static Outcome<Request> Decide(Request request, Verdict verdict, Person by, DateTimeOffset now) => verdict.Move switch
    {
        _ when !by.IsStaff => new OnlyStaff(),
        RequestMove.Granted when string.IsNullOrWhiteSpace(verdict.Reason) => new DecisionNeedsReason(),
        RequestMove.Granted => request.Grant(verdict.Service!.Value, verdict.Reason, by, now),
        RequestMove.Waitlisted => request.Waitlist(verdict.Reason, by, now, verdict.Place),
        RequestMove.Declined => request.Decline(verdict.Reason, by, now),
        var other => throw new ArgumentException($"{other} is not decided by letter.", nameof(verdict)),
    };
}
