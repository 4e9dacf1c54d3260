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
