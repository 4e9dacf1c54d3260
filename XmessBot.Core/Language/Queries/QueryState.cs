namespace XmessBot.Core.Language.Queries;

/// <summary>The states that queries tell apart; which subject each is of is in its name's group.</summary>
public enum QueryState
{
    /// <summary>A request not sent yet.</summary>
    Draft,

    /// <summary>A request sent and not decided.</summary>
    Pending,

    /// <summary>A request that waits for the council's answer (R16).</summary>
    Information,

    /// <summary>A request granted.</summary>
    Granted,

    /// <summary>A request on the waiting list.</summary>
    WaitingList,

    /// <summary>A request refused, or a question proposed for the FAQ and rejected.</summary>
    Refused,

    /// <summary>A request that its council withdrew.</summary>
    Withdrawn,

    /// <summary>A session to come.</summary>
    Planned,

    /// <summary>A session that the council has not answered yet.</summary>
    Logged,

    /// <summary>A session that the council confirmed.</summary>
    Confirmed,

    /// <summary>A session that the council disputes.</summary>
    Disputed,

    /// <summary>A question proposed for the FAQ.</summary>
    Proposed,

    /// <summary>A question that nobody has answered.</summary>
    Unanswered,

    /// <summary>A question of the FAQ.</summary>
    Published,

    /// <summary>An answer that people found of no use.</summary>
    BadFeedback,

    /// <summary>An answer past its last day.</summary>
    Expired,
}
