namespace XmessBot.Core.Requests;

/// <summary>What can happen to a request; <see cref="RequestMoves"/> says from which state and to which.</summary>
public enum RequestMove
{
    /// <summary>Its author sends it (R11, R23).</summary>
    Sent,

    /// <summary>Its author changes what was sent, until the deadline (R23).</summary>
    Changed,

    /// <summary>
    /// Staff confirms that its author speaks for the council: from then on it holds the council's place in the call (R01).
    /// </summary>
    PersonConfirmed,

    /// <summary>Staff says that its author does not speak for the council, and why (R01).</summary>
    PersonRefused,

    /// <summary>The first assessor has scored it (R12).</summary>
    Assessed,

    /// <summary>Staff asks its author for information, with the last day to answer (R16).</summary>
    InformationAsked,

    /// <summary>Its author answers what was asked (R16).</summary>
    InformationGiven,

    /// <summary>Staff grants it a service, with hours and a mentor or advisor (R12, R13).</summary>
    Granted,

    /// <summary>Staff puts it on the waiting list until hours are free (R12).</summary>
    Waitlisted,

    /// <summary>Staff refuses it, with a reason (R12).</summary>
    Declined,

    /// <summary>Its author takes it back (R02).</summary>
    Withdrawn,

    /// <summary>The service has been given: its last open assignment is closed.</summary>
    Completed,

    /// <summary>Staff gives it to another person of the council, because its author has left (R01).</summary>
    HandedOn,
}
