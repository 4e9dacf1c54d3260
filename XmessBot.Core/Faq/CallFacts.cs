using XmessBot.Core.Calendar;

namespace XmessBot.Core.Faq;

/// <summary>Whether requests can be made on a day, as the FAQ answers it.</summary>
public enum ApplicationPeriod
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
/// What FAQ answers may say about the current call and the next one. A call is known completely or not at all, so that an answer is
/// never left with a gap: without a call (<see cref="ApplicationPeriod.None"/>) another answer is given.
/// </summary>
public sealed record CallFacts
{
    private CallFacts(ApplicationPeriod phase, CallTerms? call, CallAhead? next) => (Phase, Call, Next) = (phase, call, next);

    /// <summary>Where the call is.</summary>
    public ApplicationPeriod Phase { get; }

    /// <summary>The call that <see cref="Phase"/> speaks of; null when there is none.</summary>
    public CallTerms? Call { get; }

    /// <summary>The call after it, when one is announced.</summary>
    public CallAhead? Next { get; }

    /// <summary>No call in force.</summary>
    public static CallFacts Without(CallAhead? next = null) => new(ApplicationPeriod.None, null, next);

    /// <summary>The facts of a call on a day.</summary>
    public static CallFacts Of(CallTerms call, DateOnly today, CallAhead? next = null) => today switch
    {
        _ when today < call.Opens => new(ApplicationPeriod.Upcoming, call, next),
        _ when today <= call.Deadline => new(ApplicationPeriod.Open, call, next),
        _ when today <= call.Window.Last => new(ApplicationPeriod.Closed, call, next),
        _ => Without(next),
    };
}

/// <summary>The terms of a call that FAQ answers quote.</summary>
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

/// <summary>The hours of one service in a call: in total, not assigned yet, and how many whole packages the latter are.</summary>
public sealed record PoolFacts(TimeSpan Total, TimeSpan Left, int PackagesLeft);

/// <summary>A call that has been announced and is not open yet.</summary>
/// <param name="Name">What follows the word "convocatòria".</param>
/// <param name="Opens">The day it opens, when known.</param>
/// <param name="Window">The days on which its sessions may be held.</param>
public sealed record CallAhead(string Name, DateOnly? Opens, DayInterval Window);
