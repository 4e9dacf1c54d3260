namespace XmessBot.Core.Reminders;

/// <summary>The kinds of reminder that people get, by e-mail or in the chat; each can be silenced by who gets it.</summary>
public enum ReminderKind
{
    /// <summary>The deadline is near and the draft has not been sent: to its author (R11).</summary>
    DraftUnsent,

    /// <summary>The last day to give information has passed: to the author of the request and to staff (R16).</summary>
    InformationOverdue,

    /// <summary>Hours have come back for the first of the waiting list: to staff (R08, R12).</summary>
    HoursForWaiting,

    /// <summary>A session is tomorrow: to both sides.</summary>
    SessionTomorrow,

    /// <summary>A session should have been held and is not logged: to both sides.</summary>
    SessionUnlogged,

    /// <summary>Requests wait for one's assessment: to the assessors of the call (R12).</summary>
    RequestsUnassessed,

    /// <summary>A pool has come to 80 % or is wholly assigned: to staff, in the chat (R08).</summary>
    PoolFilling,
}
