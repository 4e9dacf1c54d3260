using XmessBot.Core.Calendar;

namespace XmessBot.Core.Faq;

/// <summary>Where a call is on a day, as people who would make a request see it.</summary>
public enum CallPhase
{
    /// <summary>There is no call: none was announced, or its sessions are over.</summary>
    None,

    /// <summary>It is announced, and requests are not taken yet.</summary>
    Upcoming,

    /// <summary>Requests are taken, the deadline day included. // R11</summary>
    Open,

    /// <summary>The deadline has passed and sessions go on.</summary>
    Closed,
}

/// <summary>
/// What the answers say of the call in force and of the next one. Facts come together or not at all, so that no answer
/// can have a hole: either the whole call is known, or <see cref="CallPhase.None"/> has an answer of its own.
/// </summary>
public sealed record CallFacts
{
    private CallFacts(CallPhase phase, CallTerms? call, CallAhead? next) => (Phase, Call, Next) = (phase, call, next);

    /// <summary>Where the call is.</summary>
    public CallPhase Phase { get; }

    /// <summary>The call that <see cref="Phase"/> speaks of; null when there is none.</summary>
    public CallTerms? Call { get; }

    /// <summary>The call after it, when one is announced.</summary>
    public CallAhead? Next { get; }

    /// <summary>No call in force.</summary>
    public static CallFacts Without(CallAhead? next = null) => new(CallPhase.None, null, next);

    /// <summary>The facts of a call on a day.</summary>
    public static CallFacts Of(CallTerms call, DateOnly today, CallAhead? next = null) => today switch
    {
        _ when today < call.Opens => new(CallPhase.Upcoming, call, next),
        _ when today <= call.Deadline => new(CallPhase.Open, call, next),
        _ when today <= call.Window.Last => new(CallPhase.Closed, call, next),
        _ => Without(next),
    };
}

/// <summary>The terms of a call, as data.</summary>
/// <param name="Name">What follows the word "convocatòria": "2020-1".</param>
/// <param name="Opens">The first day on which requests are taken.</param>
/// <param name="Deadline">The last one, included. // R11</param>
/// <param name="Window">The days on which sessions may be held. // R10</param>
/// <param name="Mentoring">The pool of mentoring hours. // R05</param>
/// <param name="Advisory">The pool of advisory hours. // R06</param>
/// <param name="Package">The hours of a council's package. // R07</param>
/// <param name="Sessions">How many sessions a package is. // R07</param>
/// <param name="RecentSince">From when a member counts as recent. // R22</param>
public sealed record CallTerms(
    string Name, DateOnly Opens, DateOnly Deadline, DayInterval Window, PoolFacts Mentoring, PoolFacts Advisory,
    TimeSpan Package, int Sessions, DateOnly RecentSince);

/// <summary>The hours of a service: all, those not assigned yet, and how many whole packages these are.</summary>
public sealed record PoolFacts(TimeSpan Total, TimeSpan Left, int PackagesLeft);

/// <summary>A call that is announced.</summary>
/// <param name="Name">What follows the word "convocatòria".</param>
/// <param name="Opens">The day it opens, when known.</param>
/// <param name="Window">The days on which its sessions may be held.</param>
public sealed record CallAhead(string Name, DateOnly? Opens, DayInterval Window);
