namespace XmessBot.Understanding;

/// <summary>What a message wants. Its name in the command and in the labelled sets is the same in snake_case.</summary>
public enum Intent
{
    /// <summary>Everything else: chit-chat, insults, attempts to steer the bot, gibberish, advertising.</summary>
    None,

    /// <summary>Asks for a mentoring or an advisory.</summary>
    NewRequest,

    /// <summary>How a request stands.</summary>
    RequestStatus,

    /// <summary>Changes a request that was made.</summary>
    EditRequest,

    /// <summary>Takes a request back.</summary>
    WithdrawRequest,

    /// <summary>Dates of the call, hours left, who can apply.</summary>
    CallInfo,

    /// <summary>A question on content.</summary>
    Faq,

    /// <summary>Tells a session that was held.</summary>
    LogSession,

    /// <summary>The hours of the mentor who asks.</summary>
    MyHours,

    /// <summary>Proposes or agrees the date of a session.</summary>
    ScheduleSession,

    /// <summary>The requests that wait for a decision.</summary>
    PendingRequests,

    /// <summary>One request, in full.</summary>
    RequestDetail,

    /// <summary>Scores or decides a request.</summary>
    AssessRequest,

    /// <summary>How the pools of hours stand.</summary>
    HourPoolReport,

    /// <summary>Reviews, edits or publishes proposed FAQs.</summary>
    ApproveFaq,

    /// <summary>A file of requests, sessions or hours.</summary>
    Export,

    /// <summary>Members of the network and people.</summary>
    ManageMembers,

    /// <summary>What the bot can do.</summary>
    Help,

    /// <summary>Leaves what was begun.</summary>
    Cancel,

    /// <summary>One step back.</summary>
    Back,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,

    /// <summary>Hello.</summary>
    Greeting,

    /// <summary>Goodbye.</summary>
    Goodbye,

    /// <summary>Wants a person.</summary>
    Human,

    /// <summary>Wants another language.</summary>
    LanguageSwitch,

    /// <summary>Their data: see, export, erase.</summary>
    Privacy,

    /// <summary>Wants to be known no longer in this chat.</summary>
    SignOut,
}
