namespace XmessBot.Core.Requests;

/// <summary>The states of a request.</summary>
public enum RequestState
{
    /// <summary>Being written; only its author sees it.</summary>
    Draft,

    /// <summary>Sent; can be changed until the deadline (R23).</summary>
    Submitted,

    /// <summary>The commission is assessing it (R12).</summary>
    InAssessment,

    /// <summary>The commission waits for information (R16).</summary>
    InformationAsked,

    /// <summary>Granted: a service and hours.</summary>
    Granted,

    /// <summary>On the waiting list until hours are free.</summary>
    Waitlisted,

    /// <summary>Not granted, with a reason.</summary>
    Declined,

    /// <summary>Withdrawn by the council (R02).</summary>
    Withdrawn,

    /// <summary>The service has been given.</summary>
    Completed,
}

/// <summary>The allowed transitions between the states of a request; the only place that defines them.</summary>
public static class RequestMoves
{
    private static readonly (RequestState From, RequestState To)[] Table =
    [
        (RequestState.Draft, RequestState.Submitted),
        (RequestState.Submitted, RequestState.InAssessment),
        (RequestState.InAssessment, RequestState.InformationAsked),
        (RequestState.InformationAsked, RequestState.InAssessment),
        (RequestState.InAssessment, RequestState.Granted),
        (RequestState.InAssessment, RequestState.Waitlisted),
        (RequestState.InAssessment, RequestState.Declined),
        (RequestState.Waitlisted, RequestState.Granted),
        (RequestState.Waitlisted, RequestState.Declined),
        (RequestState.Granted, RequestState.Completed),
        (RequestState.Draft, RequestState.Withdrawn),
        (RequestState.Submitted, RequestState.Withdrawn),
        (RequestState.InAssessment, RequestState.Withdrawn),
        (RequestState.InformationAsked, RequestState.Withdrawn),
        (RequestState.Granted, RequestState.Withdrawn),
        (RequestState.Waitlisted, RequestState.Withdrawn),
    ];

    /// <summary>Whether the transition is allowed.</summary>
    public static bool Allows(RequestState from, RequestState to) => Table.Contains((from, to));

    /// <summary>Whether the request is waiting for a decision of the commission.</summary>
    public static bool IsPending(RequestState state) =>
        state is RequestState.Submitted or RequestState.InAssessment or RequestState.InformationAsked;

    /// <summary>Whether it is the council's active request in the call: submitted, and neither declined nor withdrawn.</summary>
    public static bool IsLive(RequestState state) =>
        state is not (RequestState.Draft or RequestState.Declined or RequestState.Withdrawn);
}
