namespace XmessBot.Understanding;

/// <summary>What a message wants. In the <c>understand</c> command and the labelled sets the name is the same in snake_case.</summary>
public enum Intent
{
    /// <summary>None of the others: small talk, insults, attempts to steer the bot, gibberish, advertising.</summary>
    None,

    /// <summary>Request mentoring or advisory.</summary>
    NewRequest,

    /// <summary>Ask for the state of a request.</summary>
    RequestStatus,

    /// <summary>Change a request.</summary>
    EditRequest,

    /// <summary>Withdraw a request.</summary>
    WithdrawRequest,

    /// <summary>Ask about the call: dates, hours left, who can apply.</summary>
    CallInfo,

    /// <summary>Ask a question that the FAQ may answer.</summary>
    Faq,

    /// <summary>Log a session that was held.</summary>
    LogSession,

    /// <summary>Ask for one's own hours as a mentor.</summary>
    MyHours,

    /// <summary>Propose or agree the date of a session.</summary>
    ScheduleSession,

    /// <summary>List the requests that wait for a decision.</summary>
    PendingRequests,

    /// <summary>Show one request in full.</summary>
    RequestDetail,

    /// <summary>Score or decide a request.</summary>
    AssessRequest,

    /// <summary>Report the hour pools.</summary>
    HourPoolReport,

    /// <summary>Review, edit or publish proposed FAQ entries.</summary>
    ApproveFaq,

    /// <summary>Export requests, sessions or hours to a file.</summary>
    Export,

    /// <summary>Manage members of the network and people.</summary>
    ManageMembers,

    /// <summary>Ask what the bot can do.</summary>
    Help,

    /// <summary>Cancel the current dialog.</summary>
    Cancel,

    /// <summary>Go one step back.</summary>
    Back,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,

    /// <summary>Hello.</summary>
    Greeting,

    /// <summary>Goodbye.</summary>
    Goodbye,

    /// <summary>Talk to a person.</summary>
    Human,

    /// <summary>Change the language.</summary>
    LanguageSwitch,

    /// <summary>See, export or erase one's personal data.</summary>
    Privacy,

    /// <summary>Sign out of this chat.</summary>
    SignOut,
}
