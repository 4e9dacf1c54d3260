using XmessBot.Core.Calendar;

namespace XmessBot.Core.Faq;

/// <summary>Whether requests can be made, as FAQ answers need to know it.</summary>
public enum ApplicationPeriod
{
    /// <summary>There is no call: none was announced, or its window has ended.</summary>
    None,

    /// <summary>A call is announced and does not accept requests yet.</summary>
    Upcoming,

    /// <summary>The call accepts requests, the deadline day included (R11).</summary>
    Open,

    /// <summary>The deadline has passed and sessions are being held.</summary>
    Closed,
}

/// <summary>
/// The facts that FAQ answers may quote about the current and the next call. A call has all its facts or is absent, so no answer has an
/// empty placeholder; without a call (<see cref="ApplicationPeriod.None"/>) the entry's other answer is used.
/// </summary>
public sealed record CallFacts
{
    private CallFacts(ApplicationPeriod phase, CallTerms? call, UpcomingCall? next) => (Phase, Call, Next) = (phase, call, next);

    /// <summary>The period of <see cref="Call"/>.</summary>
    public ApplicationPeriod Phase { get; }

    /// <summary>The current call; null when there is none.</summary>
    public CallTerms? Call { get; }

    /// <summary>The next call, when one is announced.</summary>
    public UpcomingCall? Next { get; }

    /// <summary>The facts when there is no current call.</summary>
    public static CallFacts Without(UpcomingCall? next = null) => new(ApplicationPeriod.None, null, next);

    /// <summary>The facts of a call as of a day.</summary>
    public static CallFacts Of(CallTerms call, DateOnly today, UpcomingCall? next = null) => today switch
    {
        _ when today < call.Opens => new(ApplicationPeriod.Upcoming, call, next),
        _ when today <= call.Deadline => new(ApplicationPeriod.Open, call, next),
        _ when today <= call.Window.Last => new(ApplicationPeriod.Closed, call, next),
        _ => Without(next),
    };
}

/// <summary>The terms of a call that FAQ answers quote.</summary>
/// <param name="Name">The id that follows the word "convocatòria": "2020-1".</param>
/// <param name="Opens">The first day on which requests are accepted.</param>
/// <param name="Deadline">The last day on which requests are accepted, included (R11).</param>
/// <param name="Window">The days on which sessions may be held (R10).</param>
/// <param name="Mentoring">The pool of mentoring hours (R05).</param>
/// <param name="Advisory">The pool of advisory hours (R06).</param>
/// <param name="Package">The hours of the package for one council (R07).</param>
/// <param name="Sessions">The number of sessions in a package (R07).</param>
/// <param name="RecentSince">Members that joined on or after this day are recent (R22).</param>
public sealed record CallTerms(
    string Name, DateOnly Opens, DateOnly Deadline, DayInterval Window, PoolFacts Mentoring, PoolFacts Advisory,
    TimeSpan Package, int Sessions, DateOnly RecentSince);

/// <summary>The hours of one service in a call.</summary>
/// <param name="Total">All hours of the pool.</param>
/// <param name="Left">The hours not assigned yet.</param>
/// <param name="PackagesLeft">The number of whole packages in <paramref name="Left"/>.</param>
public sealed record PoolFacts(TimeSpan Total, TimeSpan Left, int PackagesLeft);

/// <summary>A call that is announced and does not accept requests yet.</summary>
/// <param name="Name">The id that follows the word "convocatòria".</param>
/// <param name="Opens">The first day on which requests are accepted, when known.</param>
/// <param name="Window">The days on which sessions may be held.</param>
public sealed record UpcomingCall(string Name, DateOnly? Opens, DayInterval Window);
